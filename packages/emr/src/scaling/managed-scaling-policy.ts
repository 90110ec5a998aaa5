import { renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';
import {
  checkManagedScalingComputeLimits,
  type ManagedScalingComputeLimitsProperty,
  renderManagedScalingComputeLimits,
} from './managed-scaling-compute-limits';

/**
 * How EMR scales a cluster by itself.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ManagedScalingPolicy.html
 */
export interface ManagedScalingPolicyProperty {
  /**
   * Within what the cluster is scaled.
   *
   * @default - none
   */
  readonly computeLimits?: ManagedScalingComputeLimitsProperty;
}

/** @internal */
export function checkManagedScalingPolicy(scope: IConstruct, policy: ManagedScalingPolicyProperty | undefined): void {
  if (isKnown(policy)) checkManagedScalingComputeLimits(scope, 'managedScalingPolicy.computeLimits', policy.computeLimits);
}

/** @internal */
export function renderManagedScalingPolicy(policy: ManagedScalingPolicyProperty | undefined): unknown {
  return renderStruct(policy, ({ computeLimits }) => ({ ComputeLimits: renderManagedScalingComputeLimits(computeLimits) }));
}
