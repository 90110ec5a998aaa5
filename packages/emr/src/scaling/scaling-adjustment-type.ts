/**
 * What the number of a scaling adjustment means.
 */
export enum ScalingAdjustmentType {
  /**
   * So many instances more, or fewer.
   */
  CHANGE_IN_CAPACITY = 'CHANGE_IN_CAPACITY',

  /**
   * So many percent more, or fewer, as a fraction such as 0.20.
   */
  PERCENT_CHANGE_IN_CAPACITY = 'PERCENT_CHANGE_IN_CAPACITY',

  /**
   * So many instances in all.
   */
  EXACT_CAPACITY = 'EXACT_CAPACITY',
}
