import { requireLength } from '@sfn-tasks/core';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse more tags than EMR Serverless takes.
 *
 * @internal
 */
export function requireTags(scope: IConstruct, tags: { [name: string]: string } | undefined): void {
  if (tags === undefined || Token.isUnresolved(tags)) return;
  requireLength(scope, 'tags', Object.keys(tags), { min: 0, max: 200 });
}
