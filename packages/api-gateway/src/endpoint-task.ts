import {
  allow,
  arn,
  expressionOf,
  isKnownLater,
  isToken,
  joinTexts,
  refuse,
  refuseHeaders,
  requireKnown,
  requireLength,
  TaskStateBase,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuthType } from './auth-type';
import type { CallApiGatewayEndpointBaseProps } from './endpoint-props';
import { textLists } from './text-lists';

/**
 * Where an API is.
 *
 * @internal
 */
export interface ApiLocation {
  readonly apiId: string;
  readonly stageName?: string;
  readonly stack: Stack;
  readonly region: string;
}

const RESERVED_HEADERS = [
  ...['x-forwarded*', 'x-amz*', 'authorization', 'connection', 'content-md5', 'expect', 'host', 'max-forwards', 'proxy-authenticate'],
  ...['server', 'te', 'transfer-encoding', 'trailer', 'upgrade', 'via', 'www-authenticate'],
];

const METHODS_WITH_BODY = ['PATCH', 'POST', 'PUT'];

/**
 * A state that calls an API of either kind.
 *
 * @internal
 */
export abstract class EndpointTask extends TaskStateBase {
  constructor(
    scope: Construct,
    id: string,
    private readonly call: CallApiGatewayEndpointBaseProps,
    private readonly api: ApiLocation,
  ) {
    super(scope, id, call, {
      service: 'apigateway',
      action: 'invoke',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'headers',
    });
    requireLength(this, 'stageName', api.stageName, { min: 1, max: 128 });
    requireKnown(this, 'authType', call.authType);
    const remedy = 'Leave it out, or use another header; authType and Lambda authorizers that read another header do for authorization';
    refuseHeaders(this, 'headers', call.headers?.value, RESERVED_HEADERS, remedy);
    this.checkBody();
  }

  /**
   * The host of the API.
   */
  protected get apiEndpoint(): string {
    const { apiId, region, stack } = this.api;
    return joinTexts(this, 'the host of the API', [apiId, '.execute-api.', region, '.', stack.urlSuffix]);
  }

  /**
   * What the call needs permission for; any, for a part that is an expression.
   */
  protected get arnForExecuteApi(): string {
    const { apiId, region, stack } = this.api;
    const resourceName = [this.stageName ?? '$default', this.call.method].map(anyIfExpression).concat(this.permittedPath()).join('/');
    return arn(this, { service: 'execute-api', region, account: stack.account, resource: apiId, resourceName });
  }

  /**
   * The stage of the API, if it is not the default one.
   */
  protected get stageName(): string | undefined {
    return this.api.stageName;
  }

  /**
   * What the state machine's role must be allowed to do.
   */
  protected createPolicyStatements(): iam.PolicyStatement[] {
    // With a resource policy it is Step Functions itself that calls, not the role.
    return this.call.authType === AuthType.IAM_ROLE ? [allow(['execute-api:Invoke'], [this.arnForExecuteApi])] : [];
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      ApiEndpoint: this.apiEndpoint,
      Method: this.call.method,
      Headers: textLists(this.call.headers),
      Stage: this.stageName,
      Path: this.call.apiPath,
      QueryParameters: textLists(this.call.queryParameters),
      RequestBody: this.call.requestBody?.value,
      AuthType: this.call.authType ?? AuthType.NO_AUTH,
      AllowNullValues: this.call.allowNullValues,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return this.createPolicyStatements();
  }

  /** The path without its slash; of one that only CloudFormation knows, nobody knows whether it has one. */
  private permittedPath(): string {
    const { apiPath = '' } = this.call;
    const unknown = isToken(apiPath) && !apiPath.startsWith('/');
    return unknown ? '*' : anyIfExpression(apiPath).replace(/^\//, '');
  }

  private checkBody(): void {
    const { method, requestBody } = this.call;
    if (!requestBody || isKnownLater(method) || METHODS_WITH_BODY.includes(method)) return;
    refuse(this, {
      prop: 'requestBody',
      given: `set for ${method}`,
      because: `Step Functions sends a body with ${METHODS_WITH_BODY.join(', ')} only`,
      remedy: 'Use queryParameters, or another method',
    });
  }
}

function anyIfExpression(part: string): string {
  return expressionOf(part) ? '*' : part;
}
