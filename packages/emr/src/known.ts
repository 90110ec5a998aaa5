import { ifKnown } from '@sfn-tasks/core';

/**
 * Whether a value can be looked into while the app is synthesized.
 *
 * @internal
 */
export function isKnown<Value>(value: Value | undefined): value is Value {
  return ifKnown(value) !== undefined;
}

/**
 * The items of a list that can be looked into while the app is synthesized, each with its place in the list.
 *
 * @internal
 */
export function knownItems<Item>(list: Item[] | undefined): [string, Item][] {
  if (!isKnown(list)) return [];
  return list.map((item, index): [string, Item] => [`[${index}]`, item]).filter(([, item]) => isKnown(item));
}
