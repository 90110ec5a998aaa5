import { allow, allowManagedRule, injectedProps, requireBetween } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowPassExecutionRole } from '../execution-role';
import { requireName, resourceArns } from '../resource-name';
import { SageMakerTask } from '../sagemaker-task';
import { allowTags, renderTags, requireTags } from '../tags';
import { renderAlgorithm } from './algorithm-specification';
import { renderChannels } from './channel';
import { renderCheckpointConfig } from './checkpoint-config';
import type {
  SageMakerCreateTrainingJobJsonataProps,
  SageMakerCreateTrainingJobJsonPathProps,
  SageMakerCreateTrainingJobProps,
} from './create-training-job-props';
import { renderHyperparameters } from './hyperparameters';
import { renderOutputDataConfig } from './output-data-config';
import { renderResourceConfig } from './resource-config';
import { renderStoppingCondition } from './stopping-condition';

/**
 * Train a model; with `IntegrationPattern.RUN_JOB` wait until it is trained.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateTrainingJob extends SageMakerTask {
  /**
   * The name by which an app's property injectors know the class: that of aws-cdk-lib's class.
   */
  public static readonly PROPERTY_INJECTION_ID: string = 'aws-cdk-lib.aws-stepfunctions-tasks.SageMakerCreateTrainingJob';

  /**
   * Train a model, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SageMakerCreateTrainingJobJsonPathProps): SageMakerCreateTrainingJob {
    return new SageMakerCreateTrainingJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Train a model, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SageMakerCreateTrainingJobJsonataProps): SageMakerCreateTrainingJob {
    return new SageMakerCreateTrainingJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private readonly props: SageMakerCreateTrainingJobProps;
  private readonly request: { [name: string]: any };

  constructor(scope: Construct, id: string, props: SageMakerCreateTrainingJobProps) {
    const injected = injectedProps(scope, id, SageMakerCreateTrainingJob.PROPERTY_INJECTION_ID, props);
    super(scope, id, injected, {
      action: 'createTrainingJob',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
      vpcConfig: injected.vpcConfig,
      securityGroupId: 'TrainJobSecurityGroup',
    });
    this.props = injected;
    requireName(this, 'trainingJobName', injected.trainingJobName);
    requireTags(this, injected.tags);
    requireBetween(this, 'maximumRetryAttempts', injected.maximumRetryAttempts, { min: 1, max: 30 });
    // Here and not when it is asked for, since what is in the request gives the role its permissions.
    this.request = this.renderRequest();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return this.request;
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const jobs = resourceArns(this, 'training-job', this.props.trainingJobName);
    const create = [allow(['sagemaker:CreateTrainingJob'], jobs), allowTags(jobs), allowPassExecutionRole(this, this.role)];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [
      ...create,
      allow(['sagemaker:DescribeTrainingJob', 'sagemaker:StopTrainingJob'], jobs),
      allowManagedRule(this, 'StepFunctionsGetEventsForSageMakerTrainingJobsRule'),
    ];
  }

  private renderRequest(): { [name: string]: any } {
    const { props } = this;
    const attempts = props.maximumRetryAttempts;
    return {
      TrainingJobName: props.trainingJobName,
      EnableNetworkIsolation: props.enableNetworkIsolation,
      EnableInterContainerTrafficEncryption: props.enableInterContainerTrafficEncryption,
      EnableManagedSpotTraining: props.enableManagedSpotTraining,
      RoleArn: this.role.roleArn,
      AlgorithmSpecification: renderAlgorithm(this, 'algorithmSpecification', props.algorithmSpecification),
      InputDataConfig: renderChannels(this, 'inputDataConfig', props.inputDataConfig),
      OutputDataConfig: renderOutputDataConfig(this, props.outputDataConfig),
      ResourceConfig: renderResourceConfig(this, 'resourceConfig', props.resourceConfig),
      StoppingCondition: renderStoppingCondition(this, 'stoppingCondition', props.stoppingCondition),
      CheckpointConfig: renderCheckpointConfig(this, props.checkpointConfig),
      RetryStrategy: attempts === undefined ? undefined : { MaximumRetryAttempts: attempts },
      HyperParameters: renderHyperparameters(this, 'hyperparameters', props.hyperparameters),
      Tags: renderTags(props.tags),
      VpcConfig: this._vpcConfig(),
      Environment: props.environment,
    };
  }
}
