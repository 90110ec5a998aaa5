/**
 * What the values of a metric within a period are condensed into.
 */
export enum CloudWatchAlarmStatistic {
  /**
   * How many there are.
   */
  SAMPLE_COUNT = 'SAMPLE_COUNT',

  /**
   * Their average.
   */
  AVERAGE = 'AVERAGE',

  /**
   * Their sum.
   */
  SUM = 'SUM',

  /**
   * The lowest.
   */
  MINIMUM = 'MINIMUM',

  /**
   * The highest.
   */
  MAXIMUM = 'MAXIMUM',
}
