/**
 * How instances are bought.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html#managed-node-group-capacity-types
 */
export enum EksCapacityType {
  /**
   * By reserved blocks of capacity, for machine learning.
   */
  CAPACITY_BLOCK = 'CAPACITY_BLOCK',

  /**
   * At full price, by the second.
   */
  ON_DEMAND = 'ON_DEMAND',

  /**
   * For less, as long as there is capacity to spare; EC2 takes them back at short notice.
   */
  SPOT = 'SPOT',
}
