import { refuse, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * How the nodes of a node group are replaced when it is updated.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupUpdateConfig.html
 */
export interface EksNodegroupUpdate {
  /**
   * How many nodes are replaced at once, from 1 to 100.
   *
   * @default - 1, or as `maxUnavailablePercentage` says
   */
  readonly maxUnavailable?: number;

  /**
   * How many nodes are replaced at once, in per cent from 1 to 100, but no more than 100 nodes.
   *
   * @default - as `maxUnavailable` says
   */
  readonly maxUnavailablePercentage?: number;

  /**
   * Which comes first, the new node or the end of the old one.
   *
   * @default EksUpdateStrategy.DEFAULT
   */
  readonly strategy?: EksUpdateStrategy;
}

/**
 * Which comes first when nodes are replaced.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html
 */
export enum EksUpdateStrategy {
  /**
   * The new node.
   */
  DEFAULT = 'DEFAULT',

  /**
   * The end of the old one, where there is no room for both.
   */
  MINIMAL = 'MINIMAL',
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderNodegroupUpdate(update: EksNodegroupUpdate | undefined): unknown {
  return renderStruct(update, ({ maxUnavailable, maxUnavailablePercentage, strategy }) => ({
    MaxUnavailable: maxUnavailable,
    MaxUnavailablePercentage: maxUnavailablePercentage,
    UpdateStrategy: strategy,
  }));
}

/**
 * Refuse numbers that EKS does not take.
 *
 * @internal
 */
export function requireNodegroupUpdate(scope: IConstruct, update: EksNodegroupUpdate | undefined): void {
  requireBetween(scope, 'update.maxUnavailable', update?.maxUnavailable, { min: 1, max: 100 });
  requireBetween(scope, 'update.maxUnavailablePercentage', update?.maxUnavailablePercentage, { min: 1, max: 100, unit: 'per cent' });
  if (update?.maxUnavailable === undefined || update.maxUnavailablePercentage === undefined) return;
  refuse(scope, {
    prop: 'update.maxUnavailablePercentage',
    given: 'set besides maxUnavailable',
    because: 'EKS takes a number or a percentage',
    remedy: 'Keep one of them',
  });
}
