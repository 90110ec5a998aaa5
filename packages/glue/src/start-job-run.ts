import {
  allow,
  arn,
  inMinutes,
  requireBetween,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ExecutionClass } from './execution-class';
import { MOST_MINUTES, requireRunTimeout, runTimeout } from './run-timeout';
import { requireTexts } from './texts';
import { requireOneWorkerType, type WorkerConfigurationProperty, workerFields } from './worker-configuration';

interface GlueStartJobRunOptions {
  /**
   * The job to run, by its name of 1 to 255 characters.
   *
   * With an expression the state machine's role may start any job of its account and region.
   */
  readonly glueJobName: string;

  /**
   * Arguments of this run, in place of those of the job: an object of texts, such as `{ '--day': '2026-11-22' }`, or an expression for one.
   *
   * Glue may log them.
   *
   * @default - the arguments of the job
   */
  readonly arguments?: sfn.TaskInput;

  /**
   * The security configuration of this run, by its name of 1 to 255 characters: it says how what the run writes is encrypted.
   *
   * @default - the one of the job
   */
  readonly securityConfiguration?: string;

  /**
   * How long the run may take before Glue sends a notification of its delay, from 1 minute, counted in minutes.
   *
   * @default - as the job says
   */
  readonly notifyDelayAfter?: Duration;

  /**
   * The workers of this run.
   *
   * @default - those of the job
   */
  readonly workerConfiguration?: WorkerConfigurationProperty;

  /**
   * What capacity this run gets.
   *
   * @default - that of the job, which is ExecutionClass.STANDARD unless it says otherwise
   */
  readonly executionClass?: ExecutionClass;

  /**
   * Whether the run waits in a queue while the account's limits leave no room for it; otherwise Glue refuses it.
   *
   * @see https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html
   * @default - the run is not queued
   */
  readonly jobRunQueuingEnabled?: boolean;
}

/**
 * Properties of GlueStartJobRun in JSONPath.
 */
export interface GlueStartJobRunJsonPathProps extends TaskStateJsonPathBaseProps, GlueStartJobRunOptions {}

/**
 * Properties of GlueStartJobRun in JSONata.
 */
export interface GlueStartJobRunJsonataProps extends TaskStateJsonataBaseProps, GlueStartJobRunOptions {}

/**
 * Properties of GlueStartJobRun.
 */
export interface GlueStartJobRunProps extends TaskStateBaseProps, GlueStartJobRunOptions {}

/**
 * Run a job of AWS Glue.
 *
 * `taskTimeout` is the timeout of the run, kept by Glue: from 1 minute to 7 days, in whole minutes. A path or an expression in it selects
 * minutes.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html
 */
export class GlueStartJobRun extends TaskStateBase {
  /**
   * Run a job of AWS Glue, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: GlueStartJobRunJsonPathProps): GlueStartJobRun {
    return new GlueStartJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a job of AWS Glue, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: GlueStartJobRunJsonataProps): GlueStartJobRun {
    return new GlueStartJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: GlueStartJobRunProps,
  ) {
    // Glue keeps the timeout, and its arguments are a field of the request: a state would take both for its own.
    const { taskTimeout, timeout, arguments: ofTheRun, ...stateProps } = props;
    super(scope, id, stateProps, {
      service: 'glue',
      action: 'startJobRun',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireLength(this, 'glueJobName', props.glueJobName, { min: 1, max: 255 });
    requireLength(this, 'securityConfiguration', props.securityConfiguration, { min: 1, max: 255 });
    requireBetween(this, 'notifyDelayAfter', this.notifyDelayAfter(), { min: 1, max: MOST_MINUTES, unit: 'minutes' });
    requireTexts(this, 'arguments', props.arguments?.value);
    requireOneWorkerType(this, props.workerConfiguration);
    requireRunTimeout(this, props);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const notifyDelayAfter = this.notifyDelayAfter();
    return {
      JobName: this.props.glueJobName,
      Arguments: this.props.arguments?.value,
      Timeout: runTimeout(this, this.props),
      SecurityConfiguration: this.props.securityConfiguration,
      NotificationProperty: notifyDelayAfter === undefined ? undefined : { NotifyDelayAfter: notifyDelayAfter },
      ...workerFields(this.props.workerConfiguration),
      ExecutionClass: this.props.executionClass,
      JobRunQueuingEnabled: this.props.jobRunQueuingEnabled,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const watchAndStop =
      this.integrationPattern === sfn.IntegrationPattern.RUN_JOB ? ['glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun'] : [];
    const job = arn(this, { service: 'glue', resource: 'job', resourceName: this.props.glueJobName });
    return [allow(['glue:StartJobRun', ...watchAndStop], [job])];
  }

  private notifyDelayAfter(): number | undefined {
    return inMinutes(this, 'notifyDelayAfter', this.props.notifyDelayAfter);
  }
}
