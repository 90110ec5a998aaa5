import { StateError } from '../errors/state-error';
import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { type HttpFields, integrationResponse } from './http-response';
import { checkCall, type ServiceMock } from './service-mock';

/** A request of an HTTP task, without what its connection adds. */
export interface HttpRequest<Body = unknown> {
  readonly method: string;
  readonly url: string;
  readonly query: HttpFields;
  readonly headers: HttpFields;
  /** As the state has it, before it is encoded. */
  readonly body: Body;
}

interface InvokeRequest<Body> {
  readonly ApiEndpoint: string;
  readonly Method: string;
  readonly QueryParameters?: HttpFields;
  readonly Headers?: HttpFields;
  readonly RequestBody: Body;
}

const HTTP_ENDPOINT: ServiceMock = { name: 'httpEndpoint()', integrations: ['http:invoke'], required: ['ApiEndpoint', 'Method'] };

/**
 * A mock of an HTTPS API for `http:invoke`.
 *
 * @param handler returns the body of a response, or `{ statusCode, headers, body }`. A status of 400 and more fails the task, with the name
 * `States.Http.StatusCode.404` and the text of the status; as on AWS, the body is lost.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
 */
export function httpEndpoint<Body = unknown>(handler: (request: HttpRequest<Body>, call: TaskControl) => unknown): TaskFunction {
  return async (request: InvokeRequest<Body>, call: TaskControl) => {
    checkCall(call, HTTP_ENDPOINT);
    const { ApiEndpoint, Method, QueryParameters = {}, Headers = {}, RequestBody } = request;
    const returned = await handler({ method: Method, url: ApiEndpoint, query: QueryParameters, headers: Headers, body: RequestBody }, call);
    const response = integrationResponse(returned);
    if (response.StatusCode < 400) return response;
    throw new StateError(`States.Http.StatusCode.${response.StatusCode}`, response.StatusText);
  };
}
