import { refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse an empty text. Most texts of CodeBuild have no other limit.
 *
 * @internal
 */
export function requireText(scope: IConstruct, prop: string, value: string | undefined): void {
  if (value === '') refuse(scope, { prop, value, because: 'an empty text says nothing to CodeBuild', remedy: 'Give a text' });
}
