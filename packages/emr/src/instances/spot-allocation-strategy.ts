/**
 * Which of its instance types an instance fleet takes as Spot Instances.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-instance-fleet.html
 */
export enum SpotAllocationStrategy {
  /**
   * Those of which most are left.
   */
  CAPACITY_OPTIMIZED = 'capacity-optimized',

  /**
   * The cheapest among those of which most are left. What AWS recommends.
   */
  PRICE_CAPACITY_OPTIMIZED = 'price-capacity-optimized',

  /**
   * The cheapest.
   */
  LOWEST_PRICE = 'lowest-price',

  /**
   * Some of each.
   */
  DIVERSIFIED = 'diversified',
}
