import { ifKnown, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse more tags than EKS takes.
 *
 * @internal
 */
export function requireTags(scope: IConstruct, tags: { [name: string]: string } | undefined): void {
  requireLength(scope, 'tags', Object.keys(ifKnown(tags) ?? {}), { min: 0, max: 50 });
}
