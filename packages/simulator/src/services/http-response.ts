import { STATUS_CODES } from 'node:http';
import { isObject } from '../json/json-value';

/** Parameters of a query, or headers: one value, or several. */
export interface HttpFields {
  readonly [name: string]: string | readonly string[];
}

/** What a handler of an endpoint returns to say more than a body. */
export interface HttpResponse {
  /** Of 400 and more, the task fails. */
  readonly statusCode: number;
  readonly headers?: HttpFields;
  readonly body?: unknown;
}

/** A response as integrations give it. */
export interface IntegrationResponse {
  readonly Headers: { readonly [name: string]: readonly string[] };
  readonly ResponseBody?: unknown;
  readonly StatusCode: number;
  readonly StatusText: string;
}

/** @param returned a response, or the body of one */
export function integrationResponse(returned: unknown): IntegrationResponse {
  const { statusCode, headers = {}, body } = isResponse(returned) ? returned : { statusCode: 200, body: returned };
  return {
    Headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? [value] : value])),
    ...(body !== undefined && { ResponseBody: body }),
    StatusCode: statusCode,
    StatusText: STATUS_CODES[statusCode] ?? '',
  };
}

function isResponse(returned: unknown): returned is HttpResponse {
  return isObject(returned) && typeof returned.statusCode === 'number';
}
