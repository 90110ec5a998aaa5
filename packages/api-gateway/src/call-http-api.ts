import { injectedProps, isKnownLater, refuse } from '@sfn-tasks/core';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuthType } from './auth-type';
import type {
  CallApiGatewayEndpointBaseProps,
  CallApiGatewayEndpointJsonataBaseProps,
  CallApiGatewayEndpointJsonPathBaseProps,
} from './endpoint-props';
import { EndpointTask } from './endpoint-task';

/**
 * Which HTTP API is called.
 */
export interface CallApiGatewayHttpApiEndpointOptions {
  /**
   * The id of the API, of digits and lower-case letters, or an expression for one.
   */
  readonly apiId: string;

  /**
   * The stack that the API is in; it says the account and the region of the API.
   */
  readonly apiStack: Stack;

  /**
   * The stage of the API, of 1 to 128 characters, or an expression for one.
   *
   * @default '$default'
   */
  readonly stageName?: string;
}

/**
 * Properties of CallApiGatewayHttpApiEndpoint in JSONPath.
 */
export interface CallApiGatewayHttpApiEndpointJsonPathProps
  extends CallApiGatewayEndpointJsonPathBaseProps,
    CallApiGatewayHttpApiEndpointOptions {}

/**
 * Properties of CallApiGatewayHttpApiEndpoint in JSONata.
 */
export interface CallApiGatewayHttpApiEndpointJsonataProps
  extends CallApiGatewayEndpointJsonataBaseProps,
    CallApiGatewayHttpApiEndpointOptions {}

/**
 * Properties of CallApiGatewayHttpApiEndpoint.
 */
export interface CallApiGatewayHttpApiEndpointProps extends CallApiGatewayEndpointBaseProps, CallApiGatewayHttpApiEndpointOptions {}

/**
 * Call an HTTP API of API Gateway, and go on with its response, or wait until it hands the token of a callback back.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html
 */
export class CallApiGatewayHttpApiEndpoint extends EndpointTask {
  /**
   * The name by which property injectors know the class.
   */
  public static readonly PROPERTY_INJECTION_ID: string = 'aws-cdk-lib.aws-stepfunctions-tasks.CallApiGatewayHttpApiEndpoint';

  /**
   * Call an HTTP API of API Gateway, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CallApiGatewayHttpApiEndpointJsonPathProps): CallApiGatewayHttpApiEndpoint {
    return new CallApiGatewayHttpApiEndpoint(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Call an HTTP API of API Gateway, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CallApiGatewayHttpApiEndpointJsonataProps): CallApiGatewayHttpApiEndpoint {
    return new CallApiGatewayHttpApiEndpoint(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(scope: Construct, id: string, props: CallApiGatewayHttpApiEndpointProps) {
    const injected = injectedProps(scope, id, CallApiGatewayHttpApiEndpoint.PROPERTY_INJECTION_ID, props);
    const { apiId, apiStack, stageName, authType } = injected;
    super(scope, id, injected, { apiId, stageName, stack: apiStack, region: apiStack.region });
    this.checkApiId(apiId);
    this.checkAuthType(authType);
  }

  private checkApiId(apiId: string): void {
    if (isKnownLater(apiId) || /^[0-9a-z]+$/.test(apiId)) return;
    const because = 'the id of an API has digits and lower-case letters in it and nothing else';
    refuse(this, { prop: 'apiId', value: apiId, because, remedy: 'Give the apiId of an HttpApi; the task knows the rest of the host' });
  }

  private checkAuthType(authType: AuthType | undefined): void {
    if (authType !== AuthType.RESOURCE_POLICY) return;
    const because = 'an HTTP API has no resource policy';
    refuse(this, { prop: 'authType', value: authType, because, remedy: 'Use AuthType.IAM_ROLE, or a REST API' });
  }
}
