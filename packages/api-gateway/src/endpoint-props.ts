import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { AuthType } from './auth-type';
import type { HttpMethod } from './http-method';

/**
 * What a call of an API says, whichever kind of API it is.
 */
export interface CallApiGatewayEndpointBaseOptions {
  /**
   * The method of HTTP, or an expression for one: `JsonPath.stringAt('$.method') as HttpMethod`.
   *
   * With an expression the state machine's role may call any method of the path.
   */
  readonly method: HttpMethod;

  /**
   * The headers by name, each with a text or a list of texts, or an expression for all of them.
   *
   * A single text is sent as a list of one, which Step Functions requires. An expression for a header has to select a list, such as
   * `[JsonPath.stringAt('$.text')]`.
   *
   * @default - none
   */
  readonly headers?: sfn.TaskInput;

  /**
   * The path behind the stage, such as `/orders/7`, or an expression for one.
   *
   * With an expression the state machine's role may call any path of the stage.
   *
   * @default - the root of the stage
   */
  readonly apiPath?: string;

  /**
   * The parameters of the query by name, each with a text or a list of texts, or an expression for all of them, like `headers`.
   *
   * @default - none
   */
  readonly queryParameters?: sfn.TaskInput;

  /**
   * The body: a text, or an object that is sent as JSON. For PATCH, POST and PUT only.
   *
   * @default - none
   */
  readonly requestBody?: sfn.TaskInput;

  /**
   * How the API learns who calls it.
   *
   * @default AuthType.NO_AUTH
   */
  readonly authType?: AuthType;

  /**
   * Whether fields that are null are sent, rather than left out.
   *
   * @default false
   */
  readonly allowNullValues?: boolean;
}

/**
 * What a call of an API says, in JSONPath.
 */
export interface CallApiGatewayEndpointJsonPathBaseProps extends TaskStateJsonPathBaseProps, CallApiGatewayEndpointBaseOptions {}

/**
 * What a call of an API says, in JSONata.
 */
export interface CallApiGatewayEndpointJsonataBaseProps extends TaskStateJsonataBaseProps, CallApiGatewayEndpointBaseOptions {}

/**
 * What a call of an API says.
 */
export interface CallApiGatewayEndpointBaseProps extends TaskStateBaseProps, CallApiGatewayEndpointBaseOptions {}
