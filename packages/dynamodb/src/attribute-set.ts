import { ifKnown } from '@sfn-tasks/core';

/**
 * The items of a set, as far as they are known: DynamoDB takes no set that is empty, and none with an item twice.
 *
 * @throws if DynamoDB does not take the set
 * @internal
 */
export function attributeSet<Item>(items: Item[]): Item[] {
  const known = ifKnown(items);
  if (known?.length === 0) throw new Error('A set of DynamoDB is empty: it has at least one item. Leave out the attribute.');
  const twice = known?.find((item, index) => known.indexOf(item) !== index);
  if (twice !== undefined)
    throw new Error(`A set of DynamoDB has ${JSON.stringify(twice)} twice: each item stands in it once. Leave one out.`);
  return items;
}
