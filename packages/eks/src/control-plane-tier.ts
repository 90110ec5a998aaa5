/**
 * How much a control plane can do at any time.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/eks-provisioned-control-plane.html
 */
export enum EksControlPlaneTier {
  /**
   * As much as is needed, with time to grow.
   */
  STANDARD = 'standard',

  /**
   * Provisioned, extra large.
   */
  TIER_XL = 'tier-xl',

  /**
   * Provisioned, double extra large.
   */
  TIER_2XL = 'tier-2xl',

  /**
   * Provisioned, four times extra large.
   */
  TIER_4XL = 'tier-4xl',

  /**
   * Provisioned, eight times extra large.
   */
  TIER_8XL = 'tier-8xl',
}
