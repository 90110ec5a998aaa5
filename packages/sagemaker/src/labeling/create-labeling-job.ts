import { allow, refuse, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowPassExecutionRole } from '../execution-role';
import { requireName, resourceArns } from '../resource-name';
import { SageMakerTask } from '../sagemaker-task';
import { allowTags, renderTags, requireTags } from '../tags';
import type {
  SageMakerCreateLabelingJobJsonataProps,
  SageMakerCreateLabelingJobJsonPathProps,
  SageMakerCreateLabelingJobProps,
} from './create-labeling-job-props';
import { renderHumanTask } from './human-task-config';
import { renderLabelingAlgorithms } from './labeling-job-algorithms';
import { renderLabelingInput } from './labeling-job-input';
import { renderLabelingOutput } from './labeling-job-output';
import { renderLabelingStop } from './labeling-job-stopping-conditions';
import { grantLabeling } from './labeling-permissions';

/**
 * Have people label data; with `IntegrationPattern.RUN_JOB` wait until they have.
 *
 * Step Functions asks for the state of the job from time to time: for labeling jobs there are no events that tell it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateLabelingJob extends SageMakerTask {
  /**
   * Have people label data, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SageMakerCreateLabelingJobJsonPathProps): SageMakerCreateLabelingJob {
    return new SageMakerCreateLabelingJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Have people label data, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SageMakerCreateLabelingJobJsonataProps): SageMakerCreateLabelingJob {
    return new SageMakerCreateLabelingJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private readonly request: { [name: string]: any };

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SageMakerCreateLabelingJobProps,
  ) {
    super(scope, id, props, {
      action: 'createLabelingJob',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
      vpcConfig: props.vpcConfig,
      securityGroupId: 'LabelingJobSecurityGroup',
    });
    requireName(this, 'labelingJobName', props.labelingJobName);
    requireLength(this, 'labelAttributeName', props.labelAttributeName, { min: 1, max: 127 });
    requireTags(this, props.tags);
    this.requireAlgorithmsInVpc();
    grantLabeling(this, props);
    // Here and not when it is asked for, since what is in the request gives the role its permissions.
    this.request = this.renderRequest();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return this.request;
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const jobs = resourceArns(this, 'labeling-job', this.props.labelingJobName);
    const create = [allow(['sagemaker:CreateLabelingJob'], jobs), allowTags(jobs), allowPassExecutionRole(this, this.role)];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [...create, allow(['sagemaker:DescribeLabelingJob', 'sagemaker:StopLabelingJob'], jobs)];
  }

  private renderRequest(): { [name: string]: any } {
    const { props } = this;
    const algorithms = props.labelingJobAlgorithmsConfig;
    return {
      LabelingJobName: props.labelingJobName,
      LabelAttributeName: props.labelAttributeName,
      InputConfig: renderLabelingInput(this, props.inputConfig),
      OutputConfig: renderLabelingOutput(this, props.outputConfig),
      RoleArn: this.role.roleArn,
      HumanTaskConfig: renderHumanTask(this, props.humanTaskConfig),
      LabelCategoryConfigS3Uri: props.labelCategoryConfigS3Location?.bind(this, { forReading: true }).uri,
      StoppingConditions: renderLabelingStop(this, props.stoppingConditions),
      LabelingJobAlgorithmsConfig: renderLabelingAlgorithms(this, algorithms, this._vpcConfig()),
      Tags: renderTags(props.tags),
    };
  }

  private requireAlgorithmsInVpc(): void {
    const { vpcConfig, labelingJobAlgorithmsConfig } = this.props;
    if (!vpcConfig || labelingJobAlgorithmsConfig) return;
    refuse(this, {
      prop: 'vpcConfig',
      given: 'set without labelingJobAlgorithmsConfig',
      because: 'it connects the jobs of a model that labels, and people label all',
      remedy: 'Leave it out, or give a labelingJobAlgorithmsConfig',
    });
  }
}
