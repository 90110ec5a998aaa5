import {
  allow,
  allowManagedRule,
  inSeconds,
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
import { JOB_RULE, jobRunArn } from './application-arn';

interface EmrServerlessCancelJobRunOptions {
  /**
   * The id of the application that the job runs on, such as `00f1r1h2v3k4b5l6`.
   */
  readonly applicationId: string;

  /**
   * The id of the job run, such as `00f1r1h2v3k4b5l7`.
   */
  readonly jobRunId: string;

  /**
   * How long the job may go on to end in good order before it is ended by force, counted in seconds: none, or 15 seconds to 30 minutes.
   *
   * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/job-cancellation-grace-period.html
   * @default - as EMR Serverless decides
   */
  readonly shutdownGracePeriod?: Duration;
}

/**
 * Properties of EmrServerlessCancelJobRun in JSONPath.
 */
export interface EmrServerlessCancelJobRunJsonPathProps extends TaskStateJsonPathBaseProps, EmrServerlessCancelJobRunOptions {}

/**
 * Properties of EmrServerlessCancelJobRun in JSONata.
 */
export interface EmrServerlessCancelJobRunJsonataProps extends TaskStateJsonataBaseProps, EmrServerlessCancelJobRunOptions {}

/**
 * Properties of EmrServerlessCancelJobRun.
 */
export interface EmrServerlessCancelJobRunProps extends TaskStateBaseProps, EmrServerlessCancelJobRunOptions {}

/**
 * Cancel a job run; with `IntegrationPattern.RUN_JOB` wait until it is cancelled.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
 */
export class EmrServerlessCancelJobRun extends TaskStateBase {
  /**
   * Cancel a job run, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrServerlessCancelJobRunJsonPathProps): EmrServerlessCancelJobRun {
    return new EmrServerlessCancelJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Cancel a job run, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrServerlessCancelJobRunJsonataProps): EmrServerlessCancelJobRun {
    return new EmrServerlessCancelJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrServerlessCancelJobRunProps,
  ) {
    super(scope, id, props, {
      service: 'emr-serverless',
      action: 'cancelJobRun',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireLength(this, 'applicationId', props.applicationId, { min: 1, max: 64 });
    requireLength(this, 'jobRunId', props.jobRunId, { min: 1, max: 64 });
    const gracePeriod = inSeconds(this, 'shutdownGracePeriod', props.shutdownGracePeriod);
    requireBetween(this, 'shutdownGracePeriod', gracePeriod, { min: 0, max: 1800, unit: 'seconds' });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      ApplicationId: this.props.applicationId,
      JobRunId: this.props.jobRunId,
      ShutdownGracePeriodInSeconds: inSeconds(this, 'shutdownGracePeriod', this.props.shutdownGracePeriod),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const jobRun = jobRunArn(this, this.props.applicationId, this.props.jobRunId);
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return [allow(['emr-serverless:CancelJobRun'], [jobRun])];
    return [allow(['emr-serverless:CancelJobRun', 'emr-serverless:GetJobRun'], [jobRun]), allowManagedRule(this, JOB_RULE)];
  }
}
