import { ifKnown, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse a struct that has none of some props, or more than one of them.
 *
 * @internal
 */
export function requireOneOf(scope: IConstruct, prop: string, struct: { readonly [name: string]: any } | undefined, names: string[]): void {
  if (ifKnown(struct) === undefined) return;
  const given = names.filter((name) => struct?.[name] !== undefined);
  if (given.length === 1) return;
  refuse(scope, {
    prop,
    given: given.length === 0 ? 'empty' : given.join(' and '),
    because: `it is one of ${names.join(', ')}`,
    remedy: 'Give one of them',
  });
}
