import { randomUUID } from 'node:crypto';
import { parseJsonata } from '@sfn-tasks/asl';
import { partitionOf, rangeOf } from '../intrinsics/array';
import { hashOf, parseText } from '../intrinsics/data';
import { seededRandom } from './seeded-random';

/** JSONata's own `$now`, which would tell the real time. */
const FORMATTED_TIME = parseJsonata('$fromMillis($time, $picture, $timezone)');

/** What the functions are told from outside. */
export interface FunctionSource {
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** The virtual time in milliseconds. */
  readonly now: () => number;
}

/**
 * What Step Functions adds to JSONata, and what it takes away, as bindings of an evaluation.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html#jsonata-functions-by-sfn
 */
export function awsFunctions({ random, now }: FunctionSource): { readonly [name: string]: unknown } {
  return {
    eval: undefined,
    partition: (list: unknown, size: unknown) => (list === undefined ? undefined : partitionOf(toList(list), toNumber(size, 'partition'))),
    range: (first: unknown, last: unknown, step: unknown) =>
      sequenceOf(rangeOf(toNumber(first, 'range'), toNumber(last, 'range'), toNumber(step, 'range'))),
    hash: (data: unknown, algorithm: unknown) => (data === undefined ? undefined : hashOf(data, String(algorithm))),
    random: (seed: unknown) => (seed === undefined ? random() : seededRandom(toNumber(seed, 'random'))()),
    uuid: () => randomUUID(),
    parse: (text: unknown) => {
      if (text === undefined) return undefined;
      if (typeof text !== 'string') throw new Error('$parse takes a string');
      return parseText(text);
    },
    millis: () => now(),
    now: (picture: unknown, timezone: unknown) => FORMATTED_TIME.compiled.evaluate(undefined, { time: now(), picture, timezone }),
  };
}

/** A list that JSONata takes apart if it has one item only. */
function sequenceOf(list: unknown[]): unknown[] {
  return Object.defineProperty(list, 'sequence', { enumerable: false, value: true });
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function toNumber(value: unknown, name: string): number {
  if (typeof value !== 'number') throw new Error(`$${name} takes numbers, not ${JSON.stringify(value)}`);
  return value;
}
