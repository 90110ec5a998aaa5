import { requireLength } from '@sfn-tasks/core';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse more tags than EMR on EKS takes.
 *
 * @internal
 */
export function requireTags(scope: IConstruct, tags: { [key: string]: string } | undefined): void {
  if (tags === undefined || Token.isUnresolved(tags)) return;
  requireLength(scope, 'tags', Object.keys(tags), { min: 0, max: 50 });
}
