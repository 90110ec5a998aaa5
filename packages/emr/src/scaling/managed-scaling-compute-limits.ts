import { refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';
import type { ComputeLimitsUnitType } from './compute-limits-unit-type';

/**
 * Within what EMR scales the core and the task nodes of a cluster by itself.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ComputeLimits.html
 */
export interface ManagedScalingComputeLimitsProperty {
  /**
   * What the limits are counted in.
   */
  readonly unitType: ComputeLimitsUnitType;

  /**
   * What the cluster shrinks to at least.
   */
  readonly minimumCapacityUnits: number;

  /**
   * What the cluster grows to at most.
   */
  readonly maximumCapacityUnits: number;

  /**
   * How much of it may be On-Demand; the rest is Spot.
   *
   * @default - all of it
   */
  readonly maximumOnDemandCapacityUnits?: number;

  /**
   * How much of it may be core nodes; the rest is task nodes.
   *
   * @default - all of it
   */
  readonly maximumCoreCapacityUnits?: number;
}

/** @internal */
export function checkManagedScalingComputeLimits(
  scope: IConstruct,
  at: string,
  limits: ManagedScalingComputeLimitsProperty | undefined,
): void {
  if (!isKnown(limits) || !isKnown(limits.minimumCapacityUnits) || !isKnown(limits.maximumCapacityUnits)) return;
  const { minimumCapacityUnits, maximumCapacityUnits } = limits;
  if (minimumCapacityUnits <= maximumCapacityUnits) return;
  refuse(scope, {
    prop: `${at}.minimumCapacityUnits`,
    value: minimumCapacityUnits,
    because: `it is above maximumCapacityUnits, which is ${maximumCapacityUnits}`,
    remedy: 'Lower it, or raise maximumCapacityUnits',
  });
}

/** @internal */
export function renderManagedScalingComputeLimits(limits: ManagedScalingComputeLimitsProperty | undefined): unknown {
  return renderStruct(limits, (known) => ({
    UnitType: known.unitType,
    MinimumCapacityUnits: known.minimumCapacityUnits,
    MaximumCapacityUnits: known.maximumCapacityUnits,
    MaximumOnDemandCapacityUnits: known.maximumOnDemandCapacityUnits,
    MaximumCoreCapacityUnits: known.maximumCoreCapacityUnits,
  }));
}
