import { refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse texts and lists that are empty.
 *
 * @param values by prop
 * @internal
 */
export function requireNotEmpty(scope: IConstruct, values: { [prop: string]: string | unknown[] | undefined }): void {
  for (const [prop, value] of Object.entries(values)) {
    if (value?.length !== 0) continue;
    refuse(scope, { prop, value, because: 'what is empty says nothing', remedy: 'Give something' });
  }
}
