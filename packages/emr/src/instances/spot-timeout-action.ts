/**
 * What becomes of a cluster that does not get its Spot Instances in time.
 */
export enum SpotTimeoutAction {
  /**
   * It gets On-Demand Instances in their place.
   */
  SWITCH_TO_ON_DEMAND = 'SWITCH_TO_ON_DEMAND',

  /**
   * It is terminated.
   */
  TERMINATE_CLUSTER = 'TERMINATE_CLUSTER',
}
