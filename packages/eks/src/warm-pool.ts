import { renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Instances that are prepared to become nodes of a node group.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_WarmPoolConfig.html
 */
export interface EksWarmPool {
  /**
   * Whether there are any.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The least number of them.
   *
   * @default 0
   */
  readonly minSize?: number;

  /**
   * The largest number of prepared instances and nodes together.
   *
   * @default - as EKS decides
   */
  readonly maxGroupPreparedCapacity?: number;

  /**
   * What they are until they are needed.
   *
   * @default EksWarmPoolState.STOPPED
   */
  readonly state?: EksWarmPoolState;

  /**
   * Whether nodes that are not needed any longer go back to be prepared ones, instead of being terminated. Not with Bottlerocket.
   *
   * @default false
   */
  readonly reuseOnScaleIn?: boolean;
}

/**
 * What prepared instances are until they are needed.
 *
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html
 */
export enum EksWarmPoolState {
  /**
   * Hibernated, which not every type of instance can be. Not with Bottlerocket.
   */
  HIBERNATED = 'HIBERNATED',

  /**
   * Running, at full price.
   */
  RUNNING = 'RUNNING',

  /**
   * Stopped, at the price of their volumes.
   */
  STOPPED = 'STOPPED',
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderWarmPool(pool: EksWarmPool | undefined): unknown {
  return renderStruct(pool, ({ enabled = true, minSize, maxGroupPreparedCapacity, state, reuseOnScaleIn }) => ({
    Enabled: enabled,
    MinSize: minSize,
    MaxGroupPreparedCapacity: maxGroupPreparedCapacity,
    PoolState: state,
    ReuseOnScaleIn: reuseOnScaleIn,
  }));
}

/**
 * Refuse numbers that EKS does not take.
 *
 * @internal
 */
export function requireWarmPool(scope: IConstruct, pool: EksWarmPool | undefined): void {
  requireBetween(scope, 'warmPool.minSize', pool?.minSize, { min: 0 });
  requireBetween(scope, 'warmPool.maxGroupPreparedCapacity', pool?.maxGroupPreparedCapacity, { min: 1 });
}
