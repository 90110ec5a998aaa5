import { allow, allowManagedRule, ifKnown, inMebibytes, requireBetween, TaskStateBase } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowVolumeKey } from '../encryption-key';
import { allowPassExecutionRole } from '../execution-role';
import { requireName, resourceArns } from '../resource-name';
import { allowTags, renderTags, requireTags } from '../tags';
import type {
  SageMakerCreateTransformJobJsonataProps,
  SageMakerCreateTransformJobJsonPathProps,
  SageMakerCreateTransformJobProps,
} from './create-transform-job-props';
import { renderDataProcessing } from './data-processing';
import { renderModelClientOptions } from './model-client-options';
import { renderTransformInput } from './transform-input';
import { renderTransformOutput } from './transform-output';
import { renderTransformResources, requireTransformResources } from './transform-resources';

/**
 * Have a model make its predictions for a whole set of data; with `IntegrationPattern.RUN_JOB` wait until it has.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateTransformJob extends TaskStateBase {
  /**
   * Transform data, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SageMakerCreateTransformJobJsonPathProps): SageMakerCreateTransformJob {
    return new SageMakerCreateTransformJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Transform data, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SageMakerCreateTransformJobJsonataProps): SageMakerCreateTransformJob {
    return new SageMakerCreateTransformJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private madeRole?: iam.IRole;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SageMakerCreateTransformJobProps,
  ) {
    super(scope, id, props, {
      service: 'sagemaker',
      action: 'createTransformJob',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
      codeIn: ['DataProcessing.InputFilter', 'DataProcessing.OutputFilter'],
    });
    requireName(this, 'transformJobName', props.transformJobName);
    requireName(this, 'modelName', props.modelName);
    requireBetween(this, 'maxConcurrentTransforms', props.maxConcurrentTransforms, { min: 0 });
    requireBetween(this, 'maxPayload', inMebibytes(this, 'maxPayload', props.maxPayload), { min: 0, max: 100, unit: 'mebibytes' });
    requireTags(this, props.tags);
    requireTransformResources(this, props.transformResources);
    renderModelClientOptions(this, props.modelClientOptions);
  }

  /**
   * The role given in the props, or one without any permissions: a transform job works with the role of its model.
   */
  public get role(): iam.IRole {
    const made = () => new iam.Role(this, 'SagemakerTransformRole', { assumedBy: new iam.ServicePrincipal('sagemaker.amazonaws.com') });
    this.madeRole ??= this.props.role ?? made();
    return this.madeRole;
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { props } = this;
    return {
      BatchStrategy: props.batchStrategy,
      Environment: props.environment,
      MaxConcurrentTransforms: props.maxConcurrentTransforms,
      MaxPayloadInMB: inMebibytes(this, 'maxPayload', props.maxPayload),
      ModelClientConfig: renderModelClientOptions(this, props.modelClientOptions),
      DataProcessing: renderDataProcessing(props.dataProcessing),
      ModelName: props.modelName,
      Tags: renderTags(props.tags),
      TransformInput: renderTransformInput(props.transformInput),
      TransformJobName: props.transformJobName,
      TransformOutput: renderTransformOutput(props.transformOutput),
      TransformResources: renderTransformResources(props.transformResources),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { transformJobName, role, transformResources } = this.props;
    const jobs = resourceArns(this, 'transform-job', transformJobName);
    const create = [
      allow(['sagemaker:CreateTransformJob'], jobs),
      allowTags(jobs),
      ...(role ? [allowPassExecutionRole(this, role)] : []),
      ...allowVolumeKey(this, ifKnown(transformResources)?.volumeEncryptionKey),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [
      ...create,
      allow(['sagemaker:DescribeTransformJob', 'sagemaker:StopTransformJob'], jobs),
      allowManagedRule(this, 'StepFunctionsGetEventsForSageMakerTransformJobsRule'),
    ];
  }
}
