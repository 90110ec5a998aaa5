import { isKnownLater, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse a text that is not the JSON of an object: EventBridge would fail the event.
 *
 * @internal
 */
export function requireDetail(scope: IConstruct, prop: string, detail: unknown): void {
  if (typeof detail !== 'string' || isKnownLater(detail) || isObject(detail)) return;
  refuse(scope, {
    prop,
    value: detail,
    because: 'EventBridge takes an object',
    remedy: 'Give TaskInput.fromObject(…), or a text that is the JSON of an object',
  });
}

function isObject(text: string): boolean {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
