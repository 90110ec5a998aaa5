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

interface EmrServerlessDeleteApplicationOptions {
  /**
   * The id of the application, such as `00f1r1h2v3k4b5l6`.
   */
  readonly applicationId: string;
}

/**
 * Properties of EmrServerlessDeleteApplication in JSONPath.
 */
export interface EmrServerlessDeleteApplicationJsonPathProps extends TaskStateJsonPathBaseProps, EmrServerlessDeleteApplicationOptions {}

/**
 * Properties of EmrServerlessDeleteApplication in JSONata.
 */
export interface EmrServerlessDeleteApplicationJsonataProps extends TaskStateJsonataBaseProps, EmrServerlessDeleteApplicationOptions {}

/**
 * Properties of EmrServerlessDeleteApplication.
 */
export interface EmrServerlessDeleteApplicationProps extends TaskStateBaseProps, EmrServerlessDeleteApplicationOptions {}

/**
 * Delete an application that is stopped, or was never started; with `IntegrationPattern.RUN_JOB` wait until it is gone.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
 */
export class EmrServerlessDeleteApplication extends TaskStateBase {
  /**
   * Delete an application, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrServerlessDeleteApplicationJsonPathProps): EmrServerlessDeleteApplication {
    return new EmrServerlessDeleteApplication(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete an application, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrServerlessDeleteApplicationJsonataProps): EmrServerlessDeleteApplication {
    return new EmrServerlessDeleteApplication(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrServerlessDeleteApplicationProps,
  ) {
    super(scope, id, props, {
      service: 'emr-serverless',
      action: 'deleteApplication',
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
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return [allow(['emr-serverless:DeleteApplication'], [application])];
    return [
      allow(['emr-serverless:DeleteApplication', 'emr-serverless:GetApplication'], [application]),
      allowManagedRule(this, APPLICATION_RULE),
    ];
  }
}
