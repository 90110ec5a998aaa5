import { allow, allowPassRole, arn, expressionOf, refuse, renderEach, requireLength, roleArnOrAny, TaskStateBase } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import type {
  BedrockCreateModelCustomizationJobJsonataProps,
  BedrockCreateModelCustomizationJobJsonPathProps,
  BedrockCreateModelCustomizationJobProps,
} from './create-model-customization-job-props';
import { renderTags, requireTags } from './custom-model-tag';
import { isRole, makeCustomizationRole } from './customization-role';
import { bucketsOf, renderData } from './data-bucket';
import { requireModelArn } from './model';
import { permitModelKey } from './model-key';
import { requireNames } from './names';
import { renderVpc, requireVpc } from './vpc-config';

/**
 * Make a model of your own from a base model; with `IntegrationPattern.RUN_JOB` wait until it is made.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html
 */
export class BedrockCreateModelCustomizationJob extends TaskStateBase {
  /**
   * Make a model of your own, with the props in JSONPath.
   */
  public static jsonPath(
    scope: Construct,
    id: string,
    props: BedrockCreateModelCustomizationJobJsonPathProps,
  ): BedrockCreateModelCustomizationJob {
    return new BedrockCreateModelCustomizationJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Make a model of your own, with the props in JSONata.
   */
  public static jsonata(
    scope: Construct,
    id: string,
    props: BedrockCreateModelCustomizationJobJsonataProps,
  ): BedrockCreateModelCustomizationJob {
    return new BedrockCreateModelCustomizationJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private readonly jobs: string;
  private readonly jobRole: aws_iam.IRoleRef;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: BedrockCreateModelCustomizationJobProps,
  ) {
    super(scope, id, props, {
      service: 'bedrock',
      action: 'createModelCustomizationJob',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireModelArn(this, 'baseModel', props.baseModel);
    requireNames(this, props);
    requireTags(this, 'jobTags', props.jobTags);
    requireTags(this, 'customModelTags', props.customModelTags);
    requireLength(this, 'validationData', props.validationData, { min: 1, max: 10 });
    requireVpc(this, props.vpcConfig);
    this.jobs = arn(this, { service: 'bedrock', resource: 'model-customization-job', resourceName: '*' });
    this.jobRole = props.role ?? makeCustomizationRole(this, props, this.jobs);
    if (props.customModelKmsKey) permitModelKey(this, props.customModelKmsKey, this.jobRole, bucketsOf(props));
  }

  /**
   * The role by which Bedrock works with the data of the job.
   *
   * @throws if the role of the props is only a reference to one, such as a `CfnRole`
   */
  public get role(): iam.IRole {
    const { jobRole } = this;
    if (isRole(jobRole)) return jobRole;
    return refuse(this, {
      prop: 'role',
      value: jobRole,
      because: 'it is no iam.IRole, so the task has none to give',
      remedy: 'Use the role that you gave, or give one made by iam.Role',
    });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { baseModel, trainingData, outputData, validationData, customModelKmsKey } = this.props;
    return {
      BaseModelIdentifier: baseModel.modelArn,
      ClientRequestToken: this.props.clientRequestToken,
      CustomizationType: this.props.customizationType,
      CustomModelKmsKeyId: customModelKmsKey?.keyArn,
      CustomModelName: this.props.customModelName,
      CustomModelTags: renderTags(this.props.customModelTags),
      HyperParameters: this.props.hyperParameters,
      JobName: this.props.jobName,
      JobTags: renderTags(this.props.jobTags),
      OutputDataConfig: renderData(this, 'outputData', outputData),
      RoleArn: this.jobRole.roleRef.roleArn,
      TrainingDataConfig: renderData(this, 'trainingData', trainingData),
      ValidationDataConfig: validationData && {
        Validators: renderEach(validationData, (data) => renderData(this, 'validationData', data)),
      },
      VpcConfig: renderVpc(this.props.vpcConfig),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { baseModel, jobTags, customModelTags } = this.props;
    const foundationModels = arn(this, { service: 'bedrock', account: '', resource: 'foundation-model', resourceName: '*' });
    const models = arn(this, { service: 'bedrock', resource: 'custom-model', resourceName: '*' });
    const base = expressionOf(baseModel.modelArn) ? foundationModels : baseModel.modelArn;
    const tagged = [...(jobTags ? [this.jobs] : []), ...(customModelTags ? [models] : [])];
    const create = [
      allow(['bedrock:CreateModelCustomizationJob'], [base, models, this.jobs]),
      allowPassRole([roleArnOrAny(this, this.jobRole.roleRef.roleArn)], 'bedrock.amazonaws.com'),
      ...(tagged.length > 0 ? [allow(['bedrock:TagResource'], tagged)] : []),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [...create, allow(['bedrock:GetModelCustomizationJob', 'bedrock:StopModelCustomizationJob'], [this.jobs])];
  }
}
