import {
  allow,
  allowManagedRule,
  allowPassRole,
  arn,
  expressionOf,
  refuse,
  roleArnOrAny,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';

interface MediaConvertCreateJobOptions {
  /**
   * The job, with keys as AWS spells them: `Role`, the ARN of the role that MediaConvert works with, and `Settings` are required.
   *
   * Any value may be an expression, and so may the whole. For a `Role` that is only known at run time, the state machine's role may pass
   * any role of the account to MediaConvert.
   *
   * @see https://docs.aws.amazon.com/mediaconvert/latest/apireference/jobs.html#jobs-model-createjobrequest
   */
  readonly createJobRequest: { [key: string]: any };
}

/**
 * Properties of MediaConvertCreateJob in JSONPath.
 */
export interface MediaConvertCreateJobJsonPathProps extends TaskStateJsonPathBaseProps, MediaConvertCreateJobOptions {}

/**
 * Properties of MediaConvertCreateJob in JSONata.
 */
export interface MediaConvertCreateJobJsonataProps extends TaskStateJsonataBaseProps, MediaConvertCreateJobOptions {}

/**
 * Properties of MediaConvertCreateJob.
 */
export interface MediaConvertCreateJobProps extends TaskStateBaseProps, MediaConvertCreateJobOptions {}

/**
 * Transcode media with a job of AWS Elemental MediaConvert, and wait for its end with `IntegrationPattern.RUN_JOB`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html
 */
export class MediaConvertCreateJob extends TaskStateBase {
  /**
   * Transcode media, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: MediaConvertCreateJobJsonPathProps): MediaConvertCreateJob {
    return new MediaConvertCreateJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Transcode media, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: MediaConvertCreateJobJsonataProps): MediaConvertCreateJob {
    return new MediaConvertCreateJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MediaConvertCreateJobProps,
  ) {
    super(scope, id, props, {
      service: 'mediaconvert',
      action: 'createJob',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    this.requireField('Role', 'MediaConvert reads and writes with a role of yours', "Give the role's ARN");
    this.requireField('Settings', 'they say what to do with which inputs', 'Give them; with a JobTemplate that says it all, {} will do');
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return this.props.createJobRequest;
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const create = [
      allowPassRole([this.passableArn()], 'mediaconvert.amazonaws.com'),
      // A template names queues and presets that the request does not.
      allow(['mediaconvert:CreateJob'], [this.arnOf('queues'), this.arnOf('jobTemplates'), this.arnOf('presets')]),
      ...(this.field('Tags') === undefined ? [] : [allow(['mediaconvert:TagResource'], [this.arnOf('jobs')])]),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [
      ...create,
      // Step Functions tags the jobs that it creates.
      allow(['mediaconvert:GetJob', 'mediaconvert:CancelJob'], [this.arnOf('jobs')], {
        StringEquals: { 'aws:ResourceTag/ManagedByService': 'AWSStepFunctions' },
      }),
      allowManagedRule(this, 'StepFunctionsGetEventsForMediaConvertJobRule'),
    ];
  }

  private requireField(name: string, because: string, remedy: string): void {
    if (expressionOf(this.props.createJobRequest) || this.field(name) !== undefined) return;
    refuse(this, { prop: `createJobRequest.${name}`, because, remedy });
  }

  /** A field of the request, also one whose key says that its value is a path. */
  private field(name: string): unknown {
    const { createJobRequest } = this.props;
    const path = createJobRequest[`${name}.$`];
    return path === undefined ? createJobRequest[name] : sfn.JsonPath.stringAt(path);
  }

  private passableArn(): string {
    return roleArnOrAny(this, (this.field('Role') ?? this.props.createJobRequest) as string);
  }

  private arnOf(kind: string): string {
    return arn(this, { service: 'mediaconvert', resource: kind, resourceName: '*' });
  }
}
