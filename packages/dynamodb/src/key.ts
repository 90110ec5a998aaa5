import { ifKnown, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { Attributes } from './attributes';

/** The data types that an attribute of a key may have. */
const TYPES = ['S', 'N', 'B', 'S.$', 'N.$', 'B.$'];

/**
 * Refuse what is no primary key of a table.
 *
 * @internal
 */
export function requireKey(scope: IConstruct, prop: string, key: Attributes): void {
  const known = ifKnown(key);
  if (!known) return;
  const names = Object.keys(known);
  if (names.length < 1 || names.length > 2) {
    refuse(scope, {
      prop,
      given: names.length > 0 ? `of ${names.join(', ')}` : 'empty',
      because: 'the primary key of a table has one attribute or two',
      remedy: 'Give the partition key and, if the table has one, the sort key',
    });
  }
  for (const name of names) {
    const value = ifKnown(known[name])?.toObject();
    if (!value || Object.keys(value).some((type) => TYPES.includes(type))) continue;
    refuse(scope, {
      prop: `${prop}.${name}`,
      value,
      because: 'an attribute of a primary key is a string, a number or binary data',
      remedy: 'Give DynamoAttributeValue.fromString(…), fromNumber(…) or fromBinary(…)',
    });
  }
}

/**
 * Refuse an item without attributes: it lacks its primary key.
 *
 * @internal
 */
export function requireItem(scope: IConstruct, prop: string, item: Attributes): void {
  const known = ifKnown(item);
  if (!known || Object.keys(known).length > 0) return;
  refuse(scope, { prop, given: 'empty', because: 'an item has at least its primary key', remedy: 'Give the attributes of the item' });
}
