/**
 * How instances are bought.
 */
export enum InstanceMarket {
  /**
   * At the full price, for as long as they are needed.
   */
  ON_DEMAND = 'ON_DEMAND',

  /**
   * At the price of spare capacity, for as long as there is some.
   */
  SPOT = 'SPOT',
}
