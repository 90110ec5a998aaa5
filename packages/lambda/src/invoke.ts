import {
  allow,
  directInvocation,
  expressionOf,
  refuse,
  requireKnown,
  requireLength,
  stateInput,
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
import type { LambdaInvocationType } from './invocation-type';
import { invocableArns, type LambdaPermissionScope } from './permission-scope';

interface LambdaInvokeOptions {
  /**
   * The function to invoke, or a version or an alias of one.
   */
  readonly lambdaFunction: lambda.IFunction;

  /**
   * What the function receives, of up to 256 KiB.
   *
   * @default - the input of the state
   */
  readonly payload?: sfn.TaskInput;

  /**
   * How the function is invoked.
   *
   * @default LambdaInvocationType.REQUEST_RESPONSE
   */
  readonly invocationType?: LambdaInvocationType;

  /**
   * Up to 3583 bytes about the caller, in Base64.
   *
   * @default - none
   */
  readonly clientContext?: string;

  /**
   * The version or the alias to invoke, of 1 to 128 characters, if it depends on what the state machine runs with.
   *
   * @default - the one of `lambdaFunction`
   * @deprecated pass a version or an alias as `lambdaFunction`
   */
  readonly qualifier?: string;

  /**
   * Whether the result is what the function returned and nothing else, without the status code and the metadata of the call.
   *
   * The state then names the function itself as its resource. It cannot have an `integrationPattern`, an `invocationType`, a
   * `clientContext` or a `qualifier`.
   *
   * @default false
   */
  readonly payloadResponseOnly?: boolean;

  /**
   * Whether to retry faults of the Lambda service itself: 6 times, after 2, 4, 8, … seconds.
   *
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-lambda-serviceexception
   * @default true
   */
  readonly retryOnServiceExceptions?: boolean;

  /**
   * Whether to retry a call that Lambda throttled, like faults of the Lambda service.
   *
   * @default false
   */
  readonly retryOnTooManyRequests?: boolean;

  /**
   * Which versions and aliases of the function the state machine's role may invoke.
   *
   * @default LambdaPermissionScope.ALL_VERSIONS
   */
  readonly permissionScope?: LambdaPermissionScope;
}

/**
 * Properties of LambdaInvoke in JSONPath.
 */
export interface LambdaInvokeJsonPathProps extends TaskStateJsonPathBaseProps, LambdaInvokeOptions {}

/**
 * Properties of LambdaInvoke in JSONata.
 */
export interface LambdaInvokeJsonataProps extends TaskStateJsonataBaseProps, LambdaInvokeOptions {}

/**
 * Properties of LambdaInvoke.
 */
export interface LambdaInvokeProps extends TaskStateBaseProps, LambdaInvokeOptions {}

const SERVICE_EXCEPTIONS = [
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
];

/**
 * Invoke a Lambda function.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
 */
export class LambdaInvoke extends TaskStateBase {
  /**
   * Invoke a Lambda function, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: LambdaInvokeJsonPathProps): LambdaInvoke {
    return new LambdaInvoke(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Invoke a Lambda function, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: LambdaInvokeJsonataProps): LambdaInvoke {
    return new LambdaInvoke(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: LambdaInvokeProps,
  ) {
    super(scope, id, props, {
      service: 'lambda',
      action: 'invoke',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'payload',
      ...(props.payloadResponseOnly && directInvocation(props.lambdaFunction.functionArn)),
    });
    requireLength(this, 'clientContext', props.clientContext, { min: 1, max: 3583 });
    requireLength(this, 'qualifier', props.qualifier, { min: 1, max: 128 });
    if (requireKnown(this, 'payloadResponseOnly', props.payloadResponseOnly)) this.checkDirectInvocation();
    this.addDefaultRetry();
  }

  /** @internal */
  protected _parameters(language: sfn.QueryLanguage): { [name: string]: any } | undefined {
    const { lambdaFunction, payload, invocationType, clientContext, qualifier } = this.props;
    if (this.props.payloadResponseOnly) return payload?.value;
    return {
      FunctionName: lambdaFunction.functionArn,
      Payload: payload?.value ?? stateInput(language),
      InvocationType: invocationType,
      ClientContext: clientContext,
      Qualifier: qualifier,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { lambdaFunction, qualifier, permissionScope } = this.props;
    return [allow(['lambda:InvokeFunction'], invocableArns(this, lambdaFunction, qualifier, permissionScope))];
  }

  private addDefaultRetry(): void {
    const { retryOnServiceExceptions = true, retryOnTooManyRequests = false } = this.props;
    const errors = [
      ...(requireKnown(this, 'retryOnServiceExceptions', retryOnServiceExceptions) ? SERVICE_EXCEPTIONS : []),
      ...(requireKnown(this, 'retryOnTooManyRequests', retryOnTooManyRequests) ? ['Lambda.TooManyRequestsException'] : []),
    ];
    if (errors.length > 0) this.addRetry({ errors, interval: Duration.seconds(2), maxAttempts: 6, backoffRate: 2 });
  }

  private checkDirectInvocation(): void {
    const { integrationPattern, invocationType, clientContext, qualifier, lambdaFunction } = this.props;
    for (const [prop, value] of Object.entries({ integrationPattern, invocationType, clientContext, qualifier })) {
      if (value === undefined) continue;
      const because = 'with payloadResponseOnly the state names the function itself, and there is no field for it';
      refuse(this, { prop, value, because, remedy: `Leave out ${prop} or payloadResponseOnly` });
    }
    if (expressionOf(lambdaFunction.functionArn)) {
      refuse(this, {
        prop: 'lambdaFunction',
        value: lambdaFunction.functionArn,
        because: 'with payloadResponseOnly the state names the function itself, and Step Functions takes no expression there',
        remedy: "Leave out payloadResponseOnly, and select what the function returned with outputPath: '$.Payload'",
      });
    }
  }
}
