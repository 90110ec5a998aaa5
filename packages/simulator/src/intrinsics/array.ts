import { equalJson } from '../json/json-equality';
import type { Intrinsic } from './intrinsic';

/** AWS's limit of `States.ArrayRange`. */
const LONGEST_RANGE = 1_000;

export const arrayIntrinsics: { readonly [name: string]: Intrinsic } = {
  'States.Array': ({ values }) => [...values],
  'States.ArrayContains': (args) => args.list(0).some((item) => equalJson(item, args.values[1])),
  'States.ArrayGetItem': (args) => {
    const list = args.list(0);
    const index = args.integer(1);
    if (index < 0 || index >= list.length) throw new Error(`the index ${index} is outside of the array, which has ${list.length} items`);
    return list[index];
  },
  'States.ArrayLength': (args) => args.list(0).length,
  'States.ArrayPartition': (args) => partitionOf(args.list(0), args.integer(1)),
  'States.ArrayRange': (args) => {
    const range = rangeOf(args.integer(0), args.integer(1), args.integer(2));
    if (range.length > LONGEST_RANGE) throw new Error(`a range has at most ${LONGEST_RANGE} items`);
    return range;
  },
  'States.ArrayUnique': (args) => uniqueOf(args.list(0)),
};

/** A list cut into lists of a size; the last one has what is left. */
export function partitionOf(list: readonly unknown[], size: number): unknown[][] {
  if (!(size > 0)) throw new Error('the size of the chunks has to be a positive number');
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** The numbers from the first to the last, both included. */
export function rangeOf(first: number, last: number, step: number): number[] {
  if (step === 0) throw new Error('the increment of a range cannot be 0');
  const length = Math.floor((last - first) / step) + 1;
  if (length > 1_000_000) throw new Error('the range has more than 1,000,000 items');
  return Array.from({ length: Math.max(0, length) }, (_, index) => first + index * step);
}

function uniqueOf(list: readonly unknown[]): unknown[] {
  const unique: unknown[] = [];
  for (const item of list) if (!unique.some((other) => equalJson(item, other))) unique.push(item);
  return unique;
}
