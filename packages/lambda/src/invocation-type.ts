/**
 * How a function is invoked.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters
 */
export enum LambdaInvocationType {
  /**
   * Wait until the function has returned a response, failed or timed out.
   */
  REQUEST_RESPONSE = 'RequestResponse',

  /**
   * Leave the event in the queue of the function; what comes back is a status code only.
   */
  EVENT = 'Event',

  /**
   * Check the parameters and the permission to invoke, and run nothing.
   */
  DRY_RUN = 'DryRun',
}
