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

interface EmrServerlessStartApplicationOptions {
  /**
   * The id of the application, such as `00f1r1h2v3k4b5l6`.
   */
  readonly applicationId: string;
}

/**
 * Properties of EmrServerlessStartApplication in JSONPath.
 */
export interface EmrServerlessStartApplicationJsonPathProps extends TaskStateJsonPathBaseProps, EmrServerlessStartApplicationOptions {}

/**
 * Properties of EmrServerlessStartApplication in JSONata.
 */
export interface EmrServerlessStartApplicationJsonataProps extends TaskStateJsonataBaseProps, EmrServerlessStartApplicationOptions {}

/**
 * Properties of EmrServerlessStartApplication.
 */
export interface EmrServerlessStartApplicationProps extends TaskStateBaseProps, EmrServerlessStartApplicationOptions {}

/**
 * Start an application, with the workers of its initial capacity; with `IntegrationPattern.RUN_JOB` wait until it has started.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
 */
export class EmrServerlessStartApplication extends TaskStateBase {
  /**
   * Start an application, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrServerlessStartApplicationJsonPathProps): EmrServerlessStartApplication {
    return new EmrServerlessStartApplication(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Start an application, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrServerlessStartApplicationJsonataProps): EmrServerlessStartApplication {
    return new EmrServerlessStartApplication(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrServerlessStartApplicationProps,
  ) {
    super(scope, id, props, {
      service: 'emr-serverless',
      action: 'startApplication',
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
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return [allow(['emr-serverless:StartApplication'], [application])];
    return [
      allow(['emr-serverless:StartApplication', 'emr-serverless:GetApplication', 'emr-serverless:StopApplication'], [application]),
      allowManagedRule(this, APPLICATION_RULE),
    ];
  }
}
