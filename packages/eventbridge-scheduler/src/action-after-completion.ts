/**
 * What becomes of a schedule that will not invoke its target again.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-delete.html
 */
export enum ActionAfterCompletion {
  /**
   * It stays, and counts towards the quota of schedules.
   */
  NONE = 'NONE',

  /**
   * It is deleted.
   */
  DELETE = 'DELETE',
}
