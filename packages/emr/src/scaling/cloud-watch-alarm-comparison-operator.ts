/**
 * How a metric is compared with a threshold.
 */
export enum CloudWatchAlarmComparisonOperator {
  /**
   * At or above the threshold.
   */
  GREATER_THAN_OR_EQUAL = 'GREATER_THAN_OR_EQUAL',

  /**
   * Above the threshold.
   */
  GREATER_THAN = 'GREATER_THAN',

  /**
   * Below the threshold.
   */
  LESS_THAN = 'LESS_THAN',

  /**
   * At or below the threshold.
   */
  LESS_THAN_OR_EQUAL = 'LESS_THAN_OR_EQUAL',
}
