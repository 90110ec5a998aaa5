import { allow, arn, expressionOf, isKnownLater, isToken, refuse } from '@sfn-tasks/core';
import type * as bedrock from 'aws-cdk-lib/aws-bedrock';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

/** The ARN of an inference profile; the id of one that AWS defines is the id of its model behind a geography, such as `us.`. */
const INFERENCE_PROFILE = /:(?:inference-profile\/[\w-]+\.(?<modelId>.+)|(?:application-)?inference-profile\/.+)$/;

/** What the ids of the inference profiles that AWS defines begin with; no provider of models has such a name. */
const PROFILE_TAKEN_FOR_A_MODEL = /:foundation-model\/([a-z]{2}|us-gov|apac|global)\./;

/**
 * Permission to invoke a model. For an inference profile that is the profile, and the model in each region that the profile routes to.
 *
 * The regions are not named: the condition lets the model be invoked through the profile alone, so in its regions alone. A global
 * profile asks for the model in no region at all, which `*` stands for as well.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/geographic-cross-region-inference.html
 * @internal
 */
export function allowInvoke(scope: IConstruct, { modelArn }: bedrock.IModel): iam.PolicyStatement[] {
  const invoke = ['bedrock:InvokeModel'];
  const profile = INFERENCE_PROFILE.exec(modelArn);
  // What only CloudFormation knows may be a profile; if it is none, the condition never holds.
  const mayBeProfile = profile !== null || (isToken(modelArn) && !modelArn.startsWith('arn:'));
  if (expressionOf(modelArn) || !mayBeProfile) return [allow(invoke, [modelArn])];
  const model = arn(scope, {
    service: 'bedrock',
    region: '*',
    account: '',
    resource: 'foundation-model',
    resourceName: profile?.groups?.modelId ?? '*',
  });
  return [allow(invoke, [modelArn]), allow(invoke, [model], { StringEquals: { 'bedrock:InferenceProfileArn': modelArn } })];
}

/**
 * Refuse what cannot be invoked: what is no ARN, and the id of an inference profile in the place of a model's.
 *
 * @internal
 */
export function requireModel(scope: IConstruct, model: bedrock.IModel): void {
  const profile = 'BedrockInferenceProfile.fromInferenceProfileId(…)';
  if (PROFILE_TAKEN_FOR_A_MODEL.test(model.modelArn)) {
    refuse(scope, {
      prop: 'model',
      value: model.modelArn,
      because: 'that is the id of an inference profile, and there is no model of that name',
      remedy: `Give ${profile}`,
    });
  }
  requireModelArn(scope, 'model', model, `, ${profile}`);
}

/**
 * Refuse what is no ARN of a model. One that is only known later is left alone.
 *
 * @param otherwise what there is to give beside a foundation model
 * @internal
 */
export function requireModelArn(scope: IConstruct, prop: string, { modelArn }: bedrock.IModel, otherwise = ''): void {
  if (isKnownLater(modelArn) || modelArn.startsWith('arn:')) return;
  refuse(scope, {
    prop,
    value: modelArn,
    because: 'permissions are given on an ARN',
    remedy: `Give FoundationModel.fromFoundationModelId(…) of aws-cdk-lib${otherwise}, or an ARN`,
  });
}
