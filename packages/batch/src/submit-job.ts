import { allow, allowManagedRule, isKnownLater, refuse, requireBetween, TaskStateBase } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { jobsArn, submittableArns } from './job-arn';
import { checkJobDependencies, jobDependencies } from './job-dependency';
import { checkJobOverrides, jobOverrides } from './job-overrides';
import { checkJobTimeout, jobTimeout } from './job-timeout';
import { checkRetryStrategy, retryStrategy } from './retry-strategy';
import type { BatchSubmitJobJsonataProps, BatchSubmitJobJsonPathProps, BatchSubmitJobProps } from './submit-job-props';
import { requireTags } from './tags';

/**
 * Submit a job to AWS Batch, and wait for its end unless the pattern is `IntegrationPattern.REQUEST_RESPONSE`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html
 */
export class BatchSubmitJob extends TaskStateBase {
  /**
   * Submit a job to AWS Batch, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: BatchSubmitJobJsonPathProps): BatchSubmitJob {
    return new BatchSubmitJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Submit a job to AWS Batch, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: BatchSubmitJobJsonataProps): BatchSubmitJob {
    return new BatchSubmitJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: BatchSubmitJobProps,
  ) {
    super(scope, id, props, {
      service: 'batch',
      action: 'submitJob',
      patterns: [sfn.IntegrationPattern.RUN_JOB, sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    this.requireWritten('jobDefinitionArn', /^\S+$/, 'an ARN or a name');
    this.requireWritten('jobQueueArn', /^\S+$/, 'an ARN or a name');
    this.requireWritten('jobName', /^[a-zA-Z0-9][\w-]{0,127}$/, 'up to 128 letters, digits, hyphens and underscores, the first no sign');
    this.requireWritten('shareIdentifier', /^[a-zA-Z0-9]{1,255}\*?$/, 'up to 255 letters and digits, perhaps with * at the end');
    requireBetween(this, 'arraySize', props.arraySize, { min: 2, max: 10_000 });
    requireBetween(this, 'schedulingPriorityOverride', props.schedulingPriorityOverride, { min: 0, max: 9999 });
    checkJobDependencies(this, props.dependsOn);
    checkJobOverrides(this, props);
    checkJobTimeout(this, props);
    checkRetryStrategy(this, props);
    requireTags(this, props.tags);
    this.requireParameters();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { props } = this;
    return {
      JobDefinition: props.jobDefinitionArn,
      JobName: props.jobName,
      JobQueue: props.jobQueueArn,
      Parameters: props.payload?.value,
      ArrayProperties: props.arraySize === undefined ? undefined : { Size: props.arraySize },
      ...jobOverrides(this, props),
      DependsOn: jobDependencies(props.dependsOn),
      RetryStrategy: retryStrategy(props),
      Timeout: jobTimeout(this, props),
      Tags: props.tags,
      PropagateTags: props.propagateTags,
      ShareIdentifier: props.shareIdentifier,
      SchedulingPriorityOverride: props.schedulingPriorityOverride,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { jobDefinitionArn, jobQueueArn, tags } = this.props;
    // AWS checks the permission to tag a new job on what it is made from.
    const actions = tags ? ['batch:SubmitJob', 'batch:TagResource'] : ['batch:SubmitJob'];
    const submit = allow(actions, submittableArns(this, jobDefinitionArn, jobQueueArn));
    if (this.integrationPattern === sfn.IntegrationPattern.REQUEST_RESPONSE) return [submit];
    return [
      submit,
      allow(['batch:TerminateJob'], [jobsArn(this)]),
      // AWS Batch knows no permission to describe one job and not another.
      allow(['batch:DescribeJobs'], ['*']),
      allowManagedRule(this, 'StepFunctionsGetEventsForBatchJobsRule'),
    ];
  }

  private requireWritten(prop: 'jobDefinitionArn' | 'jobName' | 'jobQueueArn' | 'shareIdentifier', syntax: RegExp, rule: string): void {
    const value = this.props[prop];
    if (value === undefined || isKnownLater(value) || syntax.test(value)) return;
    refuse(this, { prop, value, because: `AWS Batch takes ${rule}`, remedy: 'Write it like that' });
  }

  private requireParameters(): void {
    const value = this.props.payload?.value;
    if (typeof value !== 'string' || isKnownLater(value)) return;
    const because = 'AWS Batch takes parameters by name, and a text has none';
    refuse(this, { prop: 'payload', value, because, remedy: 'Give TaskInput.fromObject(…)' });
  }
}
