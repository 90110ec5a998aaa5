import {
  allow,
  allowManagedRule,
  allowPassRole,
  inMinutes,
  requireBetween,
  requireLength,
  roleArnOrAny,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Duration } from 'aws-cdk-lib/core';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { applicationArn, JOB_RULE, jobRunArn } from './application-arn';
import { renderApplicationConfigurations } from './application-configuration';
import { renderDiskEncryption } from './disk-encryption';
import { type EmrServerlessExecutionPolicy, renderExecutionPolicy } from './execution-policy';
import { type EmrServerlessJobDriver, renderJobDriver, requireJobDriver } from './job-driver';
import type { EmrServerlessJobMode } from './job-mode';
import { allowKeys, type EmrServerlessJobSettings, requireJobSettings } from './job-settings';
import { renderMonitoring } from './monitoring';
import { type EmrServerlessRetryPolicy, renderRetryPolicy, requireRetryPolicy } from './retry-policy';
import { requireTags } from './tags';

interface EmrServerlessStartJobRunOptions extends EmrServerlessJobSettings {
  /**
   * The id of the application that runs the job, such as `00f1r1h2v3k4b5l6`.
   */
  readonly applicationId: string;

  /**
   * The role that the job works with. It has to trust `emr-serverless.amazonaws.com`.
   *
   * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/security-iam-runtime-role.html
   */
  readonly executionRole: aws_iam.IRoleRef;

  /**
   * What the job runs.
   */
  readonly jobDriver: EmrServerlessJobDriver;

  /**
   * A name for the job run, of 1 to 256 characters; other job runs may have it too.
   *
   * @default - none
   */
  readonly jobName?: string;

  /**
   * What the job may do at most, of what its execution role is allowed.
   *
   * @default - all of it
   */
  readonly executionPolicy?: EmrServerlessExecutionPolicy;

  /**
   * How long the job may run before EMR Serverless cancels it, counted in minutes, of 0 to 1,000,000. `taskTimeout` is what ends the state.
   *
   * @default - 12 hours
   */
  readonly executionTimeout?: Duration;

  /**
   * Whether the job ends by itself.
   *
   * @default EmrServerlessJobMode.BATCH
   */
  readonly mode?: EmrServerlessJobMode;

  /**
   * How often EMR Serverless itself tries the job again.
   *
   * @default - a batch job is tried once, a streaming job up to 5 times an hour
   */
  readonly retryPolicy?: EmrServerlessRetryPolicy;

  /**
   * Up to 200 tags of the job run.
   *
   * @default - none
   */
  readonly tags?: { [name: string]: string };

  /**
   * A token by which EMR Serverless tells a repeated request from a new one, of 1 to 64 characters.
   *
   * @default - one that is made up for each request
   */
  readonly clientToken?: string;
}

/**
 * Properties of EmrServerlessStartJobRun in JSONPath.
 */
export interface EmrServerlessStartJobRunJsonPathProps extends TaskStateJsonPathBaseProps, EmrServerlessStartJobRunOptions {}

/**
 * Properties of EmrServerlessStartJobRun in JSONata.
 */
export interface EmrServerlessStartJobRunJsonataProps extends TaskStateJsonataBaseProps, EmrServerlessStartJobRunOptions {}

/**
 * Properties of EmrServerlessStartJobRun.
 */
export interface EmrServerlessStartJobRunProps extends TaskStateBaseProps, EmrServerlessStartJobRunOptions {}

/**
 * Run a job on an application; with `IntegrationPattern.RUN_JOB` wait until it has succeeded.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
 */
export class EmrServerlessStartJobRun extends TaskStateBase {
  /**
   * Run a job on an application, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrServerlessStartJobRunJsonPathProps): EmrServerlessStartJobRun {
    return new EmrServerlessStartJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a job on an application, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrServerlessStartJobRunJsonataProps): EmrServerlessStartJobRun {
    return new EmrServerlessStartJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrServerlessStartJobRunProps,
  ) {
    super(scope, id, props, {
      service: 'emr-serverless',
      action: 'startJobRun',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireLength(this, 'applicationId', props.applicationId, { min: 1, max: 64 });
    requireLength(this, 'jobName', props.jobName, { min: 1, max: 256 });
    requireLength(this, 'clientToken', props.clientToken, { min: 1, max: 64 });
    requireBetween(this, 'executionTimeout', this.timeoutInMinutes(), { min: 0, max: 1_000_000, unit: 'minutes' });
    requireTags(this, props.tags);
    requireJobDriver(this, props.jobDriver);
    requireJobSettings(this, props);
    requireRetryPolicy(this, props.retryPolicy, props.mode);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { applicationConfig, monitoring, diskEncryption } = this.props;
    const overrides = {
      ApplicationConfiguration: renderApplicationConfigurations(applicationConfig),
      MonitoringConfiguration: renderMonitoring(monitoring),
      DiskEncryptionConfiguration: renderDiskEncryption(diskEncryption),
    };
    return {
      ApplicationId: this.props.applicationId,
      ExecutionRoleArn: this.props.executionRole.roleRef.roleArn,
      ExecutionIamPolicy: renderExecutionPolicy(this.props.executionPolicy),
      JobDriver: renderJobDriver(this.props.jobDriver),
      ConfigurationOverrides: applicationConfig || monitoring || diskEncryption ? overrides : undefined,
      Name: this.props.jobName,
      Mode: this.props.mode,
      RetryPolicy: renderRetryPolicy(this.props.retryPolicy),
      ExecutionTimeoutMinutes: this.timeoutInMinutes(),
      Tags: this.props.tags,
      ClientToken: this.props.clientToken,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { applicationId, executionRole, tags } = this.props;
    const jobRuns = jobRunArn(this, applicationId, '*');
    const start = [
      allow(['emr-serverless:StartJobRun'], [applicationArn(this, applicationId)]),
      allowPassRole([roleArnOrAny(this, executionRole.roleRef.roleArn)], 'emr-serverless.amazonaws.com'),
      ...(tags ? [allow(['emr-serverless:TagResource'], [jobRuns])] : []),
      ...allowKeys(this, this.props),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return start;
    return [...start, allow(['emr-serverless:GetJobRun', 'emr-serverless:CancelJobRun'], [jobRuns]), allowManagedRule(this, JOB_RULE)];
  }

  private timeoutInMinutes(): number | undefined {
    return inMinutes(this, 'executionTimeout', this.props.executionTimeout);
  }
}
