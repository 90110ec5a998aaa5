/**
 * The methods of HTTP that API Gateway takes.
 */
export enum HttpMethod {
  /**
   * Read.
   */
  GET = 'GET',

  /**
   * Create, or anything that no other method is for.
   */
  POST = 'POST',

  /**
   * Create or replace.
   */
  PUT = 'PUT',

  /**
   * Delete.
   */
  DELETE = 'DELETE',

  /**
   * Change a part.
   */
  PATCH = 'PATCH',

  /**
   * Read the status and the headers alone.
   */
  HEAD = 'HEAD',

  /**
   * Ask what may be done.
   */
  OPTIONS = 'OPTIONS',
}
