import {
  allow,
  allowManagedRule,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { APPLICATION_RULE, applicationArn } from './application-arn';

interface EmrServerlessStopApplicationOptions {
  /**
   * The id of the application, such as `00f1r1h2v3k4b5l6`.
   */
  readonly applicationId: string;
}

/**
 * Properties of EmrServerlessStopApplication in JSONPath.
 */
export interface EmrServerlessStopApplicationJsonPathProps extends TaskStateJsonPathBaseProps, EmrServerlessStopApplicationOptions {}

/**
 * Properties of EmrServerlessStopApplication in JSONata.
 */
export interface EmrServerlessStopApplicationJsonataProps extends TaskStateJsonataBaseProps, EmrServerlessStopApplicationOptions {}

/**
 * Properties of EmrServerlessStopApplication.
 */
export interface EmrServerlessStopApplicationProps extends TaskStateBaseProps, EmrServerlessStopApplicationOptions {}

/**
 * Stop an application none of whose jobs runs, and release its workers; with `IntegrationPattern.RUN_JOB` wait until it has stopped.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
 */
export class EmrServerlessStopApplication extends TaskStateBase {
  /**
   * Stop an application, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrServerlessStopApplicationJsonPathProps): EmrServerlessStopApplication {
    return new EmrServerlessStopApplication(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Stop an application, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrServerlessStopApplicationJsonataProps): EmrServerlessStopApplication {
    return new EmrServerlessStopApplication(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrServerlessStopApplicationProps,
  ) {
    super(scope, id, props, {
      service: 'emr-serverless',
      action: 'stopApplication',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireLength(this, 'applicationId', props.applicationId, { min: 1, max: 64 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ApplicationId: this.props.applicationId };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const application = applicationArn(this, this.props.applicationId);
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return [allow(['emr-serverless:StopApplication'], [application])];
    return [
      allow(['emr-serverless:StopApplication', 'emr-serverless:GetApplication'], [application]),
      allowManagedRule(this, APPLICATION_RULE),
    ];
  }
}
