import { isKnownLater, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse what is no MIME type. One that is only known later is left alone.
 *
 * @internal
 */
export function requireMimeType(scope: IConstruct, prop: string, type: string | undefined): void {
  if (type === undefined || isKnownLater(type) || /^[^\s/]+\/[^\s/]+/.test(type)) return;
  refuse(scope, { prop, value: type, because: "a MIME type has two parts, as in 'application/json'", remedy: 'Give one, or leave it out' });
}
