import { randomUUID } from 'node:crypto';
import { seededRandom } from '../jsonata/seeded-random';
import type { Intrinsic } from './intrinsic';

export const mathIntrinsics: { readonly [name: string]: Intrinsic } = {
  'States.MathAdd': (args) => args.integer(0) + args.integer(1),
  'States.MathRandom': (args, random) => {
    const [start, end] = [args.integer(0), args.integer(1)];
    if (start >= end) throw new Error('the start of the range has to be less than its end');
    const next = args.values.length > 2 ? seededRandom(args.number(2)) : random;
    return start + Math.floor(next() * (end - start));
  },
  'States.UUID': () => randomUUID(),
};
