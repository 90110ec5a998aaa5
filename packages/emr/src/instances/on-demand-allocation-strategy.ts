/**
 * Which of its instance types an instance fleet takes On-Demand.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-instance-fleet.html
 */
export enum OnDemandAllocationStrategy {
  /**
   * The cheapest.
   */
  LOWEST_PRICE = 'lowest-price',

  /**
   * The one of the highest priority. At least one instance type of the fleet needs a `priority`.
   */
  PRIORITIZED = 'prioritized',
}
