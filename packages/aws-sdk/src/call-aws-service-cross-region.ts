import {
  allow,
  directInvocation,
  refuse,
  requireKnown,
  requireNotEmpty,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { crossRegionFunction } from './cross-region-function';
import { iamActionsOf, requireAction, spelled } from './sdk-action';

interface CallAwsServiceCrossRegionOptions {
  /**
   * The service to call, by the name of its client in the AWS SDK for JavaScript v3 without `@aws-sdk/client-`, such as `cloudwatch-logs`.
   *
   * The name that it has in Step Functions, such as `cloudwatchlogs`, is taken for it with a warning.
   *
   * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/
   */
  readonly service: string;

  /**
   * The action to call, in camelCase, such as `listObjectsV2`.
   */
  readonly action: string;

  /**
   * The parameters of the action, spelled as in the AWS SDK for JavaScript v3.
   *
   * @default - none
   */
  readonly parameters?: { [key: string]: any };

  /**
   * The resources that the function that makes the call may do the action on, as ARNs, or `*`.
   */
  readonly iamResources: string[];

  /**
   * The action of IAM that the call takes, such as `s3:ListAllMyBuckets`, in place of the ones that are known for it.
   *
   * @default - the actions that AWS documents for the call, which may be several, or none
   */
  readonly iamAction?: string;

  /**
   * What the function that makes the call may do besides, such as reading an object that the action works on.
   *
   * @default - nothing
   */
  readonly additionalIamStatements?: iam.PolicyStatement[];

  /**
   * The region to call, such as `eu-west-1`.
   */
  readonly region: string;

  /**
   * The address to call in place of the region's own endpoint of the service.
   *
   * Whoever decides on it receives a signed request: take it from the input of an execution only if you trust all who may start one.
   *
   * @default - the endpoint of the service in the region
   */
  readonly endpoint?: string;

  /**
   * Whether to retry faults of the Lambda service itself: 6 times, after 2, 4, 8, … seconds.
   *
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-lambda-serviceexception
   * @default true
   */
  readonly retryOnServiceExceptions?: boolean;

  /**
   * Whether to take the names of the service and the action as they are, for an API that is newer than this package.
   *
   * Permissions are never made up: such a call needs an `iamAction`.
   *
   * @default false
   */
  readonly skipValidation?: boolean;
}

/**
 * Properties of CallAwsServiceCrossRegion in JSONPath.
 */
export interface CallAwsServiceCrossRegionJsonPathProps extends TaskStateJsonPathBaseProps, CallAwsServiceCrossRegionOptions {}

/**
 * Properties of CallAwsServiceCrossRegion in JSONata.
 */
export interface CallAwsServiceCrossRegionJsonataProps extends TaskStateJsonataBaseProps, CallAwsServiceCrossRegionOptions {}

/**
 * Properties of CallAwsServiceCrossRegion.
 */
export interface CallAwsServiceCrossRegionProps extends TaskStateBaseProps, CallAwsServiceCrossRegionOptions {}

const SERVICE_EXCEPTIONS = [
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
];

/**
 * Call any action of an AWS API in another region, by a Lambda function that all such tasks of a stack share.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
 */
export class CallAwsServiceCrossRegion extends TaskStateBase {
  /**
   * Call any action of an AWS API in another region, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CallAwsServiceCrossRegionJsonPathProps): CallAwsServiceCrossRegion {
    return new CallAwsServiceCrossRegion(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Call any action of an AWS API in another region, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CallAwsServiceCrossRegionJsonataProps): CallAwsServiceCrossRegion {
    return new CallAwsServiceCrossRegion(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  /**
   * The function that makes the call.
   */
  protected readonly lambdaFunction: lambda.IFunction;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CallAwsServiceCrossRegionProps,
  ) {
    const { integrationPattern = sfn.IntegrationPattern.REQUEST_RESPONSE } = props;
    const waits = integrationPattern === sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN;
    const lambdaFunction = crossRegionFunction(scope);
    super(scope, id, props, {
      service: 'lambda',
      action: 'invoke',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'parameters',
      ...(!waits && directInvocation(lambdaFunction.functionArn)),
    });
    this.lambdaFunction = lambdaFunction;
    requireAction(this, props, 'client');
    requireNotEmpty(this, { iamResources: props.iamResources, region: props.region, endpoint: props.endpoint });
    if (waits) this.requireNoAdditional();
    for (const statement of this.permissions()) lambdaFunction.addToRolePolicy(statement);
    if (requireKnown(this, 'retryOnServiceExceptions', props.retryOnServiceExceptions ?? true)) {
      this.addRetry({ errors: SERVICE_EXCEPTIONS, interval: Duration.seconds(2), maxAttempts: 6, backoffRate: 2 });
    }
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { region, endpoint, service, action, parameters } = this.props;
    const event = { region, endpoint, action, service: spelled(service, 'client'), parameters };
    const waits = this.integrationPattern === sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN;
    return waits ? { FunctionName: this.lambdaFunction.functionArn, Payload: event } : event;
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { functionArn } = this.lambdaFunction;
    return [allow(['lambda:InvokeFunction'], [functionArn, `${functionArn}:*`])];
  }

  /** What the function may do for this task. */
  private permissions(): iam.PolicyStatement[] {
    const actions = iamActionsOf(this, this.props);
    const call = actions.length > 0 ? [allow(actions, this.props.iamResources)] : [];
    return [...call, ...(this.props.additionalIamStatements ?? [])];
  }

  private requireNoAdditional(): void {
    const { additionalParameters } = this.props;
    if (!additionalParameters) return;
    refuse(this, {
      prop: 'additionalParameters',
      value: additionalParameters,
      because: 'with a callback they would be sent to Lambda, not to the action',
      remedy: 'Put the fields into parameters',
    });
  }
}
