/**
 * The method of a request to the Kubernetes API.
 *
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#api-verbs
 */
export enum HttpMethods {
  /**
   * Read an object, or list several.
   */
  GET = 'GET',

  /**
   * Create an object.
   */
  POST = 'POST',

  /**
   * Replace an object.
   */
  PUT = 'PUT',

  /**
   * Delete an object, or several.
   */
  DELETE = 'DELETE',

  /**
   * Change parts of an object.
   */
  PATCH = 'PATCH',

  /**
   * What `GET` does, without the body of the answer.
   */
  HEAD = 'HEAD',
}
