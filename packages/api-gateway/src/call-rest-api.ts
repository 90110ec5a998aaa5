import { injectedProps, isKnownLater, refuse } from '@sfn-tasks/core';
import type * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type {
  CallApiGatewayEndpointBaseProps,
  CallApiGatewayEndpointJsonataBaseProps,
  CallApiGatewayEndpointJsonPathBaseProps,
} from './endpoint-props';
import { EndpointTask } from './endpoint-task';

/**
 * Which REST API is called.
 */
export interface CallApiGatewayRestApiEndpointOptions {
  /**
   * The API.
   */
  readonly api: apigateway.IRestApi;

  /**
   * The stage of the API, of 1 to 128 characters, or an expression for one.
   */
  readonly stageName: string;

  /**
   * The region of the API, such as `eu-west-1`.
   *
   * @default - the region of the stack that `api` is in
   */
  readonly region?: string;
}

/**
 * Properties of CallApiGatewayRestApiEndpoint in JSONPath.
 */
export interface CallApiGatewayRestApiEndpointJsonPathProps
  extends CallApiGatewayEndpointJsonPathBaseProps,
    CallApiGatewayRestApiEndpointOptions {}

/**
 * Properties of CallApiGatewayRestApiEndpoint in JSONata.
 */
export interface CallApiGatewayRestApiEndpointJsonataProps
  extends CallApiGatewayEndpointJsonataBaseProps,
    CallApiGatewayRestApiEndpointOptions {}

/**
 * Properties of CallApiGatewayRestApiEndpoint.
 */
export interface CallApiGatewayRestApiEndpointProps extends CallApiGatewayEndpointBaseProps, CallApiGatewayRestApiEndpointOptions {}

/**
 * Call a REST API of API Gateway, and go on with its response, or wait until it hands the token of a callback back.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html
 */
export class CallApiGatewayRestApiEndpoint extends EndpointTask {
  /**
   * The name by which property injectors know the class.
   */
  public static readonly PROPERTY_INJECTION_ID: string = 'aws-cdk-lib.aws-stepfunctions-tasks.CallApiGatewayRestApiEndpoint';

  /**
   * Call a REST API of API Gateway, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CallApiGatewayRestApiEndpointJsonPathProps): CallApiGatewayRestApiEndpoint {
    return new CallApiGatewayRestApiEndpoint(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Call a REST API of API Gateway, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CallApiGatewayRestApiEndpointJsonataProps): CallApiGatewayRestApiEndpoint {
    return new CallApiGatewayRestApiEndpoint(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(scope: Construct, id: string, props: CallApiGatewayRestApiEndpointProps) {
    const injected = injectedProps(scope, id, CallApiGatewayRestApiEndpoint.PROPERTY_INJECTION_ID, props);
    const { api, stageName, region = api.stack.region } = injected;
    super(scope, id, injected, { apiId: api.restApiId, stageName, stack: api.stack, region });
    this.checkRegion(region);
  }

  private checkRegion(region: string): void {
    if (isKnownLater(region) || /^[a-z]+(-[a-z0-9]+)+$/.test(region)) return;
    refuse(this, { prop: 'region', value: region, because: 'no region is named so', remedy: "Give a region such as 'eu-west-1'" });
  }
}
