import { renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * What a worker of the public workforce gets for an object, in US dollars.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PublicWorkforceTaskPrice.html
 */
export interface PublicWorkforceTaskPrice {
  /**
   * Whole dollars, from 0 to 2.
   *
   * @default 0
   */
  readonly dollars?: number;

  /**
   * Cents besides, from 0 to 99.
   *
   * @default 0
   */
  readonly cents?: number;

  /**
   * Tenths of a cent besides, from 0 to 9.
   *
   * @default 0
   */
  readonly tenthFractionsOfACent?: number;
}

/**
 * The price as the API spells it.
 *
 * @internal
 */
export function renderPublicWorkforcePrice(scope: IConstruct, price: PublicWorkforceTaskPrice | undefined): unknown {
  return renderStruct(price, ({ dollars, cents, tenthFractionsOfACent }) => {
    const prop = 'humanTaskConfig.publicWorkforceTaskPrice';
    requireBetween(scope, `${prop}.dollars`, dollars, { min: 0, max: 2 });
    requireBetween(scope, `${prop}.cents`, cents, { min: 0, max: 99 });
    requireBetween(scope, `${prop}.tenthFractionsOfACent`, tenthFractionsOfACent, { min: 0, max: 9 });
    return { AmountInUsd: { Dollars: dollars, Cents: cents, TenthFractionsOfACent: tenthFractionsOfACent } };
  });
}
