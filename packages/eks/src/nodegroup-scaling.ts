import { isToken, refuse, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * How many nodes a node group has.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html
 */
export interface EksNodegroupScaling {
  /**
   * The least number of nodes.
   *
   * @default - as EKS decides
   */
  readonly minSize?: number;

  /**
   * The largest number of nodes, 1 or more.
   *
   * @default - as EKS decides
   */
  readonly maxSize?: number;

  /**
   * The number of nodes to start with.
   *
   * @default - as EKS decides
   */
  readonly desiredSize?: number;
}

/**
 * The numbers as the API spells them.
 *
 * @internal
 */
export function renderScaling(scaling: EksNodegroupScaling | undefined): unknown {
  return renderStruct(scaling, ({ minSize, maxSize, desiredSize }) => ({ MinSize: minSize, MaxSize: maxSize, DesiredSize: desiredSize }));
}

/**
 * Refuse numbers that do not go together.
 *
 * @internal
 */
export function requireScaling(scope: IConstruct, scaling: EksNodegroupScaling | undefined): void {
  const { minSize, maxSize, desiredSize } = scaling ?? {};
  requireBetween(scope, 'scaling.minSize', minSize, { min: 0 });
  requireBetween(scope, 'scaling.maxSize', maxSize, { min: 1 });
  requireBetween(scope, 'scaling.desiredSize', desiredSize, { min: 0 });
  const sizes = [minSize, desiredSize, maxSize].flatMap((size) => (size === undefined || isToken(size) ? [] : [size]));
  if (sizes.every((size, index) => index === 0 || sizes[index - 1] <= size)) return;
  refuse(scope, {
    prop: 'scaling',
    value: scaling,
    because: 'minSize is at most desiredSize, and desiredSize at most maxSize',
    remedy: 'Give numbers in this order',
  });
}
