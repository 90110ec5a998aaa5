import { Jsonata, JsonPath, jsonataOf, pathOf, withoutDelimiters } from '@sfn-tasks/core';

/**
 * Whether the body is sent as a form rather than as JSON, and how a form says a list.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html#url-encode-request-body
 */
export enum URLEncodingFormat {
  /**
   * A form in which each item of a list repeats the key with brackets: `list[]=a&list[]=b`.
   */
  BRACKETS = 'BRACKETS',

  /**
   * A form in which a list is one value with commas: `list=a,b`.
   */
  COMMAS = 'COMMAS',

  /**
   * A form, with lists as Step Functions says them by default, which is `INDICES`.
   */
  DEFAULT = 'DEFAULT',

  /**
   * A form in which each item of a list has its index: `list[0]=a&list[1]=b`.
   */
  INDICES = 'INDICES',

  /**
   * No form: the body is sent as JSON.
   */
  NONE = 'NONE',

  /**
   * A form in which each item of a list repeats the key: `list=a&list=b`.
   */
  REPEAT = 'REPEAT',
}

/**
 * What becomes of the body, in the words of Step Functions.
 *
 * @internal
 */
export function transformOf(format: URLEncodingFormat): object | undefined {
  switch (format) {
    case URLEncodingFormat.NONE:
      return undefined;
    case URLEncodingFormat.DEFAULT:
      return { RequestBodyEncoding: 'URL_ENCODED' };
    default:
      return { RequestBodyEncoding: 'URL_ENCODED', RequestEncodingOptions: { ArrayFormat: format } };
  }
}

const CONTENT_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };

/**
 * The headers of a request, with that of a form if the body is one.
 *
 * @internal
 */
export function headersFor(format: URLEncodingFormat, headers: unknown): unknown {
  if (format === URLEncodingFormat.NONE) return headers;
  const contentType = JSON.stringify(CONTENT_TYPE);
  const path = pathOf(headers);
  // Braces in a text of an intrinsic function have to be escaped.
  const literal = contentType.replace(/[{}]/g, '\\$&');
  if (path !== undefined) return JsonPath.stringAt(`States.JsonMerge(${path}, States.StringToJson('${literal}'), false)`);
  const jsonata = jsonataOf(headers);
  if (jsonata !== undefined) return Jsonata.any(`{% $merge([${withoutDelimiters(jsonata)}, ${contentType}]) %}`);
  const others = Object.entries(headers ?? {}).filter(([name]) => !/^content-type(\.\$)?$/.test(name.toLowerCase()));
  return { ...Object.fromEntries(others), ...CONTENT_TYPE };
}
