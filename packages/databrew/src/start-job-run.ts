import {
  allow,
  arn,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';

interface GlueDataBrewStartJobRunOptions {
  /**
   * The job to run, by its name of 1 to 240 characters.
   *
   * With an expression the state machine's role may start any job of its account and region.
   */
  readonly name: string;
}

/**
 * Properties of GlueDataBrewStartJobRun in JSONPath.
 */
export interface GlueDataBrewStartJobRunJsonPathProps extends TaskStateJsonPathBaseProps, GlueDataBrewStartJobRunOptions {}

/**
 * Properties of GlueDataBrewStartJobRun in JSONata.
 */
export interface GlueDataBrewStartJobRunJsonataProps extends TaskStateJsonataBaseProps, GlueDataBrewStartJobRunOptions {}

/**
 * Properties of GlueDataBrewStartJobRun.
 */
export interface GlueDataBrewStartJobRunProps extends TaskStateBaseProps, GlueDataBrewStartJobRunOptions {}

/**
 * Run a job of AWS Glue DataBrew: one that profiles a dataset, or one that transforms it by a recipe.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html
 */
export class GlueDataBrewStartJobRun extends TaskStateBase {
  /**
   * Run a job of AWS Glue DataBrew, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: GlueDataBrewStartJobRunJsonPathProps): GlueDataBrewStartJobRun {
    return new GlueDataBrewStartJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a job of AWS Glue DataBrew, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: GlueDataBrewStartJobRunJsonataProps): GlueDataBrewStartJobRun {
    return new GlueDataBrewStartJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: GlueDataBrewStartJobRunProps,
  ) {
    super(scope, id, props, {
      service: 'databrew',
      action: 'startJobRun',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireLength(this, 'name', props.name, { min: 1, max: 240 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Name: this.props.name };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const watchAndStop = this.integrationPattern === sfn.IntegrationPattern.RUN_JOB ? ['databrew:listJobRuns', 'databrew:stopJobRun'] : [];
    const job = arn(this, { service: 'databrew', resource: 'job', resourceName: this.props.name });
    return [allow(['databrew:startJobRun', ...watchAndStop], [job])];
  }
}
