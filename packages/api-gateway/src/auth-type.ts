/**
 * How an API learns who calls it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html#connect-api-gateway-auth
 */
export enum AuthType {
  /**
   * Not at all, or by a Lambda authorizer that reads a header or a query parameter. The state machine's role is granted nothing.
   */
  NO_AUTH = 'NO_AUTH',

  /**
   * By a signature of the state machine's role, which is permitted to make this call.
   */
  IAM_ROLE = 'IAM_ROLE',

  /**
   * By the policy of the API, which has to permit the call to the service `states.amazonaws.com`. For REST APIs only.
   *
   * Name the state machine in a condition on `aws:SourceArn`, or the policy permits it to those of others. The state machine's role is
   * granted nothing.
   */
  RESOURCE_POLICY = 'RESOURCE_POLICY',
}
