import { allow, allowManagedRule, refuse, renderEach, requireKnown, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowPassExecutionRole } from '../execution-role';
import { requireName, resourceArns } from '../resource-name';
import { SageMakerTask } from '../sagemaker-task';
import { allowTags, renderTags, requireTags } from '../tags';
import type {
  SageMakerCreateHyperParameterTuningJobJsonataProps,
  SageMakerCreateHyperParameterTuningJobJsonPathProps,
  SageMakerCreateHyperParameterTuningJobProps,
} from './create-hyper-parameter-tuning-job-props';
import { renderTrainingJobDefinition } from './training-job-definition';
import { renderTuningJobConfig } from './tuning-job-config';
import { renderWarmStartConfig } from './warm-start-config';

/**
 * Look for the hyperparameters with which an algorithm does best, by training it again and again; with `IntegrationPattern.RUN_JOB` wait
 * until they are found.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateHyperParameterTuningJob extends SageMakerTask {
  /**
   * Tune hyperparameters, with the props in JSONPath.
   */
  public static jsonPath(
    scope: Construct,
    id: string,
    props: SageMakerCreateHyperParameterTuningJobJsonPathProps,
  ): SageMakerCreateHyperParameterTuningJob {
    return new SageMakerCreateHyperParameterTuningJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Tune hyperparameters, with the props in JSONata.
   */
  public static jsonata(
    scope: Construct,
    id: string,
    props: SageMakerCreateHyperParameterTuningJobJsonataProps,
  ): SageMakerCreateHyperParameterTuningJob {
    return new SageMakerCreateHyperParameterTuningJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private readonly request: { [name: string]: any };

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SageMakerCreateHyperParameterTuningJobProps,
  ) {
    super(scope, id, props, {
      action: 'createHyperParameterTuningJob',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
      vpcConfig: props.vpcConfig,
      securityGroupId: 'TuningJobSecurityGroup',
    });
    requireName(this, 'hyperParameterTuningJobName', props.hyperParameterTuningJobName, 32);
    requireLength(this, 'trainingJobDefinitions', props.trainingJobDefinitions, { min: 1, max: 10 });
    requireTags(this, props.tags);
    requireKnown(this, 'autotune', props.autotune);
    this.requireDefinition();
    // Here and not when it is asked for, since what is in the request gives the role its permissions.
    this.request = this.renderRequest();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return this.request;
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const jobs = resourceArns(this, 'hyper-parameter-tuning-job', this.props.hyperParameterTuningJobName);
    const create = [allow(['sagemaker:CreateHyperParameterTuningJob'], jobs), allowTags(jobs), allowPassExecutionRole(this, this.role)];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [
      ...create,
      allow(['sagemaker:DescribeHyperParameterTuningJob', 'sagemaker:StopHyperParameterTuningJob'], jobs),
      allowManagedRule(this, 'StepFunctionsGetEventsForSageMakerTuningJobsRule'),
    ];
  }

  private renderRequest(): { [name: string]: any } {
    const { props } = this;
    const surroundings = { RoleArn: this.role.roleArn, VpcConfig: this._vpcConfig() };
    const { trainingJobDefinition: one, trainingJobDefinitions: several } = props;
    return {
      HyperParameterTuningJobName: props.hyperParameterTuningJobName,
      HyperParameterTuningJobConfig: renderTuningJobConfig(this, props.hyperParameterTuningJobConfig),
      TrainingJobDefinition: renderTrainingJobDefinition(this, 'trainingJobDefinition', one, surroundings),
      TrainingJobDefinitions: renderEach(several, (definition) =>
        renderTrainingJobDefinition(this, 'trainingJobDefinitions', definition, surroundings),
      ),
      WarmStartConfig: renderWarmStartConfig(this, props.warmStartConfig),
      Autotune: props.autotune ? { Mode: 'Enabled' } : undefined,
      Tags: renderTags(props.tags),
    };
  }

  private requireDefinition(): void {
    const { trainingJobDefinition, trainingJobDefinitions } = this.props;
    if ((trainingJobDefinition === undefined) !== (trainingJobDefinitions === undefined)) return;
    refuse(this, {
      prop: trainingJobDefinition ? 'trainingJobDefinitions' : 'trainingJobDefinition',
      given: trainingJobDefinition ? 'set besides trainingJobDefinition' : undefined,
      because: 'a tuning job trains by one definition, or by several',
      remedy: 'Give one of trainingJobDefinition and trainingJobDefinitions',
    });
  }
}
