import { isKnownLater, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];

/**
 * Refuse what is no method that Step Functions calls by.
 *
 * @internal
 */
export function requireMethod(scope: IConstruct, method: unknown): void {
  if (isKnownLater(method) || METHODS.includes(method as string)) return;
  refuse(scope, {
    prop: 'method',
    value: method,
    because: `Step Functions calls by ${METHODS.join(', ')}`,
    remedy: "Give one of them, as in TaskInput.fromText('GET')",
  });
}
