/**
 * When the instances that a cluster shrinks by are terminated.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_RunJobFlow.html#EMR-RunJobFlow-request-ScaleDownBehavior
 */
export enum EmrClusterScaleDownBehavior {
  /**
   * At the end of the hour that is paid for, whenever the request came.
   */
  TERMINATE_AT_INSTANCE_HOUR = 'TERMINATE_AT_INSTANCE_HOUR',

  /**
   * As soon as the tasks on them are done; they get no new ones.
   */
  TERMINATE_AT_TASK_COMPLETION = 'TERMINATE_AT_TASK_COMPLETION',
}
