import { ifKnown, renderEach, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Pods that run on Fargate.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
 */
export interface EksPodSelector {
  /**
   * The namespace that they are in; `*` and `?` stand for any characters and any one.
   */
  readonly namespace: string;

  /**
   * The labels that they have, all of them.
   *
   * @default - any
   */
  readonly labels?: { [name: string]: string };
}

/**
 * Selectors as the API spells them.
 *
 * @internal
 */
export function renderPodSelectors(selectors: EksPodSelector[]): unknown {
  return renderEach(selectors, ({ namespace, labels }) => ({ Namespace: namespace, Labels: labels }));
}

/**
 * Refuse selectors that EKS does not take.
 *
 * @internal
 */
export function requirePodSelectors(scope: IConstruct, selectors: EksPodSelector[]): void {
  requireLength(scope, 'selectors', selectors, { min: 1, max: 5 });
  for (const [index, selector] of (ifKnown(selectors) ?? []).entries()) {
    requireLength(scope, `selectors[${index}].namespace`, ifKnown(selector)?.namespace, { min: 1, max: 63 });
  }
}
