import { expressionOf, refuse, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse what was given as a `TaskInput` and is neither a text of a length within the limits nor an expression.
 *
 * @internal
 */
export function requireText(scope: IConstruct, prop: string, value: unknown, limits: { min: number; max: number }): void {
  if (typeof value !== 'string' && !expressionOf(value)) {
    refuse(scope, { prop, value, because: 'it has to be a text', remedy: 'Give TaskInput.fromText(…) or an expression' });
  }
  requireLength(scope, prop, value as string, limits);
}
