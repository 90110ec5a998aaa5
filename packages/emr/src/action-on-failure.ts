/**
 * What becomes of a cluster and its other steps when a step fails.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_StepConfig.html
 */
export enum ActionOnFailure {
  /**
   * The cluster is terminated, unless it is protected.
   */
  TERMINATE_CLUSTER = 'TERMINATE_CLUSTER',

  /**
   * The steps that are left are cancelled, and the cluster waits for new ones.
   */
  CANCEL_AND_WAIT = 'CANCEL_AND_WAIT',

  /**
   * The next step runs.
   */
  CONTINUE = 'CONTINUE',
}
