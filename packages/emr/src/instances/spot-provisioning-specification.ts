import { inMinutes, refuse, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';
import type { SpotAllocationStrategy } from './spot-allocation-strategy';
import type { SpotTimeoutAction } from './spot-timeout-action';

const TIMEOUT = { min: 5, max: 1440, unit: 'minutes' };

/**
 * How an instance fleet gets its Spot Instances.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_SpotProvisioningSpecification.html
 */
export interface SpotProvisioningSpecificationProperty {
  /**
   * Which of its instance types the fleet takes.
   *
   * @default - the cheapest
   */
  readonly allocationStrategy?: SpotAllocationStrategy;

  /**
   * For how many minutes the instances are not taken away: 60, 120, 180, 240, 300 or 360.
   *
   * @default - none
   * @deprecated AWS ended Spot Instances with a defined duration on December 31, 2022.
   */
  readonly blockDurationMinutes?: number;

  /**
   * What becomes of the cluster if it does not get the instances in time.
   */
  readonly timeoutAction: SpotTimeoutAction;

  /**
   * How many minutes the cluster waits for the instances, from 5 to 1440. Either this or `timeout` is needed.
   *
   * @default - `timeout`
   * @deprecated Use `timeout`.
   */
  readonly timeoutDurationMinutes?: number;

  /**
   * How long the cluster waits for the instances, from 5 minutes to a day, counted in minutes. Either this or `timeoutDurationMinutes` is needed.
   *
   * @default - `timeoutDurationMinutes`
   */
  readonly timeout?: Duration;
}

/**
 * Refuse a fleet that does not say, or says twice, how long it waits for Spot Instances.
 *
 * @internal
 */
export function checkSpotProvisioningSpecification(
  scope: IConstruct,
  at: string,
  spot: SpotProvisioningSpecificationProperty | undefined,
): void {
  if (!isKnown(spot)) return;
  const { timeout, timeoutDurationMinutes } = spot;
  if (timeout === undefined && timeoutDurationMinutes === undefined) {
    const because = 'EMR has to know how long to wait for Spot Instances';
    refuse(scope, { prop: `${at}.timeout`, because, remedy: 'Give a time from 5 minutes to a day, such as Duration.minutes(10)' });
  }
  if (timeout !== undefined && timeoutDurationMinutes !== undefined) {
    const because = 'timeout is set too, and says the same';
    refuse(scope, { prop: `${at}.timeoutDurationMinutes`, value: timeoutDurationMinutes, because, remedy: 'Leave it out' });
  }
  requireBetween(scope, `${at}.timeoutDurationMinutes`, timeoutDurationMinutes, TIMEOUT);
  requireBetween(scope, `${at}.timeout`, inMinutes(scope, `${at}.timeout`, timeout), TIMEOUT);
}

/** @internal */
export function renderSpotProvisioningSpecification(scope: IConstruct, spot: SpotProvisioningSpecificationProperty | undefined): unknown {
  return renderStruct(spot, (known) => ({
    AllocationStrategy: known.allocationStrategy,
    BlockDurationMinutes: known.blockDurationMinutes,
    TimeoutAction: known.timeoutAction,
    TimeoutDurationMinutes: inMinutes(scope, 'timeout', known.timeout) ?? known.timeoutDurationMinutes,
  }));
}
