import { ifKnown, renderEach, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * A mark of nodes that keeps pods away which do not tolerate it.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html
 */
export interface EksTaint {
  /**
   * The key, of 1 to 63 characters.
   */
  readonly key: string;

  /**
   * The value, of up to 63 characters.
   *
   * @default - none
   */
  readonly value?: string;

  /**
   * What becomes of pods that do not tolerate it.
   */
  readonly effect: EksTaintEffect;
}

/**
 * What becomes of pods that do not tolerate a taint.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
export enum EksTaintEffect {
  /**
   * They are not started, and those that run are evicted.
   */
  NO_EXECUTE = 'NO_EXECUTE',

  /**
   * They are not started.
   */
  NO_SCHEDULE = 'NO_SCHEDULE',

  /**
   * They are started elsewhere, if possible.
   */
  PREFER_NO_SCHEDULE = 'PREFER_NO_SCHEDULE',
}

/**
 * Taints as the API spells them.
 *
 * @internal
 */
export function renderTaints(taints: EksTaint[] | undefined): unknown {
  return renderEach(taints, ({ key, value, effect }) => ({ Key: key, Value: value, Effect: effect }));
}

/**
 * Refuse taints that EKS does not take.
 *
 * @internal
 */
export function requireTaints(scope: IConstruct, taints: EksTaint[] | undefined): void {
  requireLength(scope, 'taints', taints, { min: 0, max: 50 });
  for (const [index, taint] of (ifKnown(taints) ?? []).entries()) {
    requireLength(scope, `taints[${index}].key`, ifKnown(taint)?.key, { min: 1, max: 63 });
    requireLength(scope, `taints[${index}].value`, ifKnown(taint)?.value, { min: 0, max: 63 });
  }
}
