/**
 * Logs of a control plane.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
 */
export enum EksLogType {
  /**
   * Of the API server.
   */
  API = 'api',

  /**
   * Who did what through the API.
   */
  AUDIT = 'audit',

  /**
   * Who signed in by IAM.
   */
  AUTHENTICATOR = 'authenticator',

  /**
   * Of the controller manager.
   */
  CONTROLLER_MANAGER = 'controllerManager',

  /**
   * Of the scheduler.
   */
  SCHEDULER = 'scheduler',
}
