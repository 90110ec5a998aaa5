import { refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';

/**
 * Within what an instance group is scaled.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ScalingConstraints.html
 */
export interface ScalingConstraintsProperty {
  /**
   * How many instances the group grows to at most.
   */
  readonly maxCapacity: number;

  /**
   * How many instances the group shrinks to at least.
   */
  readonly minCapacity: number;
}

/** @internal */
export function checkScalingConstraints(scope: IConstruct, at: string, constraints: ScalingConstraintsProperty): void {
  if (!isKnown(constraints) || !isKnown(constraints.minCapacity) || !isKnown(constraints.maxCapacity)) return;
  const { minCapacity, maxCapacity } = constraints;
  if (minCapacity <= maxCapacity) return;
  const because = `it is above maxCapacity, which is ${maxCapacity}`;
  refuse(scope, { prop: `${at}.minCapacity`, value: minCapacity, because, remedy: 'Lower it, or raise maxCapacity' });
}

/** @internal */
export function renderScalingConstraints(constraints: ScalingConstraintsProperty): unknown {
  return renderStruct(constraints, ({ maxCapacity, minCapacity }) => ({ MaxCapacity: maxCapacity, MinCapacity: minCapacity }));
}
