import { allow, allowManagedRule, ifKnown, inSeconds, requireBetween, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowPassExecutionRole } from '../execution-role';
import { requireName, resourceArns } from '../resource-name';
import { SageMakerTask } from '../sagemaker-task';
import { allowTags, renderTags, requireTags } from '../tags';
import { renderAppSpecification } from './app-specification';
import type {
  SageMakerCreateProcessingJobJsonataProps,
  SageMakerCreateProcessingJobJsonPathProps,
  SageMakerCreateProcessingJobProps,
} from './create-processing-job-props';
import { renderExperimentConfig } from './experiment-config';
import { renderProcessingInputs } from './processing-input';
import { renderProcessingOutputs } from './processing-output';
import { renderProcessingResources } from './processing-resources';

/**
 * Run a program over data, such as to prepare it or to evaluate a model; with `IntegrationPattern.RUN_JOB` wait until it has ended.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateProcessingJob extends SageMakerTask {
  /**
   * Run a program over data, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SageMakerCreateProcessingJobJsonPathProps): SageMakerCreateProcessingJob {
    return new SageMakerCreateProcessingJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a program over data, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SageMakerCreateProcessingJobJsonataProps): SageMakerCreateProcessingJob {
    return new SageMakerCreateProcessingJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private readonly request: { [name: string]: any };

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SageMakerCreateProcessingJobProps,
  ) {
    super(scope, id, props, {
      action: 'createProcessingJob',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
      vpcConfig: props.vpcConfig,
      securityGroupId: 'ProcessingJobSecurityGroup',
    });
    requireName(this, 'processingJobName', props.processingJobName);
    requireBetween(this, 'maxRuntime', inSeconds(this, 'maxRuntime', props.maxRuntime), { min: 1, max: 2_419_200, unit: 'seconds' });
    requireLength(this, 'environment', Object.keys(ifKnown(props.environment) ?? {}), { min: 0, max: 100 });
    requireTags(this, props.tags);
    // Here and not when it is asked for, since what is in the request gives the role its permissions.
    this.request = this.renderRequest();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return this.request;
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const jobs = resourceArns(this, 'processing-job', this.props.processingJobName);
    const create = [allow(['sagemaker:CreateProcessingJob'], jobs), allowTags(jobs), allowPassExecutionRole(this, this.role)];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [
      ...create,
      allow(['sagemaker:DescribeProcessingJob', 'sagemaker:StopProcessingJob'], jobs),
      allowManagedRule(this, 'StepFunctionsGetEventsForSageMakerProcessingJobsRule'),
    ];
  }

  private renderRequest(): { [name: string]: any } {
    const { props } = this;
    return {
      ProcessingJobName: props.processingJobName,
      AppSpecification: renderAppSpecification(this, props.appSpecification),
      ProcessingResources: renderProcessingResources(this, props.processingResources),
      RoleArn: this.role.roleArn,
      ProcessingInputs: renderProcessingInputs(this, props.processingInputs),
      ProcessingOutputConfig: renderProcessingOutputs(this, props.processingOutputConfig),
      StoppingCondition: props.maxRuntime && { MaxRuntimeInSeconds: inSeconds(this, 'maxRuntime', props.maxRuntime) },
      Environment: props.environment,
      NetworkConfig: this.renderNetwork(),
      ExperimentConfig: renderExperimentConfig(props.experimentConfig),
      Tags: renderTags(props.tags),
    };
  }

  private renderNetwork(): unknown {
    const fields = {
      EnableInterContainerTrafficEncryption: this.props.enableInterContainerTrafficEncryption,
      EnableNetworkIsolation: this.props.enableNetworkIsolation,
      VpcConfig: this._vpcConfig(),
    };
    return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
  }
}
