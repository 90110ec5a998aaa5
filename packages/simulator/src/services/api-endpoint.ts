import { StateError } from '../errors/state-error';
import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { type HttpFields, integrationResponse } from './http-response';
import { checkCall, type ServiceMock } from './service-mock';

/** A request to an API of API Gateway. */
export interface ApiRequest<Body = unknown> {
  readonly method: string;
  /** The host of the API. */
  readonly host: string;
  readonly stage?: string;
  readonly path: string;
  readonly query: HttpFields;
  readonly headers: HttpFields;
  readonly body: Body;
}

interface InvokeRequest<Body> {
  readonly ApiEndpoint: string;
  readonly Method: string;
  readonly Stage?: string;
  readonly Path?: string;
  readonly QueryParameters?: HttpFields;
  readonly Headers?: HttpFields;
  readonly RequestBody: Body;
}

const API_ENDPOINT: ServiceMock = {
  name: 'apiEndpoint()',
  integrations: ['apigateway:invoke', 'apigateway:invoke.waitForTaskToken'],
  required: ['ApiEndpoint', 'Method'],
};

/**
 * A mock of an API of API Gateway for `apigateway:invoke`.
 *
 * @param handler returns the body of a response, or `{ statusCode, headers, body }`. A status of 400 and more fails the task, with the name
 * `ApiGateway.404` and the body as JSON in the cause. A response is no answer to a task that waits for a callback: `call.sendTaskSuccess` is.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html
 */
export function apiEndpoint<Body = unknown>(handler: (request: ApiRequest<Body>, call: TaskControl) => unknown): TaskFunction {
  return async (request: InvokeRequest<Body>, call: TaskControl) => {
    checkCall(call, API_ENDPOINT);
    const response = integrationResponse(await handler(requestOf(request), call));
    if (response.StatusCode >= 400) throw new StateError(`ApiGateway.${response.StatusCode}`, JSON.stringify(response.ResponseBody ?? {}));
    return call.token === undefined ? response : undefined;
  };
}

function requestOf<Body>(request: InvokeRequest<Body>): ApiRequest<Body> {
  const { ApiEndpoint, Method, Stage, Path = '', QueryParameters = {}, Headers = {}, RequestBody } = request;
  return {
    method: Method,
    host: ApiEndpoint,
    ...(Stage !== undefined && { stage: Stage }),
    path: `/${Path.replace(/^\//, '')}`,
    query: QueryParameters,
    headers: Headers,
    body: RequestBody,
  };
}
