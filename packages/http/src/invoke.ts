import {
  allow,
  arn,
  expressionOf,
  refuseHeaders,
  requireKnown,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as events from 'aws-cdk-lib/aws-events';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { requireEndpoint, requireRoot, urlOf, urlsBelow } from './api-url';
import { allowConnection } from './connection-access';
import { requireMethod } from './http-method';
import { RESERVED_HEADERS } from './reserved-headers';
import { headersFor, transformOf, URLEncodingFormat } from './url-encoding-format';

interface HttpInvokeOptions {
  /**
   * The beginning of the URL, below which the state machine's role may call anything, such as `https://api.example.com/v1`.
   *
   * With an expression the role may call any URL of HTTPS.
   */
  readonly apiRoot: string;

  /**
   * The rest of the URL, without a slash before it, as a text or an expression: `TaskInput.fromText('customers/7')`.
   */
  readonly apiEndpoint: sfn.TaskInput;

  /**
   * The method of HTTP, as a text or an expression: `TaskInput.fromText('GET')`. One of GET, POST, PUT, DELETE, PATCH, OPTIONS and HEAD.
   *
   * With an expression the state machine's role may call by any method.
   */
  readonly method: sfn.TaskInput;

  /**
   * The connection of EventBridge that has the credentials for the API, and what reaches it if it is private.
   *
   * What the connection says of headers, query and body wins over what the task says.
   */
  readonly connection: events.IConnection;

  /**
   * The key of yours that the secret of the connection is encrypted with.
   *
   * @default - a key that AWS owns, for which no permission is needed
   */
  readonly connectionKey?: aws_kms.IKeyRef;

  /**
   * The body: an object, or a text.
   *
   * @default - none
   */
  readonly body?: sfn.TaskInput;

  /**
   * The headers by name, or an expression for all of them.
   *
   * @default - none but those that Step Functions sets
   */
  readonly headers?: sfn.TaskInput;

  /**
   * The parameters of the query by name, or an expression for all of them. They are encoded for the URL.
   *
   * @default - none
   */
  readonly queryStringParameters?: sfn.TaskInput;

  /**
   * Whether the body is sent as a form rather than as JSON, and how the form says a list.
   *
   * With a form the header `Content-Type` is set to `application/x-www-form-urlencoded`, whatever `headers` say.
   *
   * @default URLEncodingFormat.NONE
   */
  readonly urlEncodingFormat?: URLEncodingFormat;
}

/**
 * Properties of HttpInvoke in JSONPath.
 */
export interface HttpInvokeJsonPathProps extends TaskStateJsonPathBaseProps, HttpInvokeOptions {}

/**
 * Properties of HttpInvoke in JSONata.
 */
export interface HttpInvokeJsonataProps extends TaskStateJsonataBaseProps, HttpInvokeOptions {}

/**
 * Properties of HttpInvoke.
 */
export interface HttpInvokeProps extends TaskStateBaseProps, HttpInvokeOptions {}

/**
 * Call any API over HTTPS, and wait up to 60 seconds for its response.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
 */
export class HttpInvoke extends TaskStateBase {
  /**
   * Call any API over HTTPS, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: HttpInvokeJsonPathProps): HttpInvoke {
    return new HttpInvoke(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Call any API over HTTPS, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: HttpInvokeJsonataProps): HttpInvoke {
    return new HttpInvoke(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HttpInvokeProps,
  ) {
    super(scope, id, props, { service: 'http', action: 'invoke', patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE] });
    requireRoot(this, props.apiRoot);
    requireEndpoint(this, props.apiEndpoint.value);
    requireMethod(this, props.method.value);
    requireKnown(this, 'urlEncodingFormat', props.urlEncodingFormat);
    refuseHeaders(this, 'headers', props.headers?.value, RESERVED_HEADERS, 'Leave it out; credentials belong into the connection');
  }

  /**
   * What the state machine's role must be allowed to do.
   */
  protected buildTaskPolicyStatements(): iam.PolicyStatement[] {
    const { apiRoot, method, connection, connectionKey } = this.props;
    return [
      ...allowConnection(this, connection, connectionKey),
      allow(['states:InvokeHTTPEndpoint'], [this.anyMachine()], {
        ...(expressionOf(method.value) ? {} : { StringEquals: { 'states:HTTPMethod': method.value } }),
        StringLike: { 'states:HTTPEndpoint': urlsBelow(apiRoot) },
      }),
    ];
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { apiRoot, apiEndpoint, connection, headers, urlEncodingFormat = URLEncodingFormat.NONE } = this.props;
    return {
      ApiEndpoint: urlOf(this, apiRoot, apiEndpoint.value),
      Authentication: { ConnectionArn: connection.connectionArn },
      Method: this.props.method.value,
      Headers: headersFor(urlEncodingFormat, headers?.value),
      RequestBody: this.props.body?.value,
      QueryParameters: this.props.queryStringParameters?.value,
      Transform: transformOf(urlEncodingFormat),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return this.buildTaskPolicyStatements();
  }

  /** The machine that calls is not made yet; of its account and region it is one. */
  private anyMachine(): string {
    return arn(this, { service: 'states', resource: 'stateMachine', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  }
}
