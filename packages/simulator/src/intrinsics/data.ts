import { createHash } from 'node:crypto';
import type { Intrinsic } from './intrinsic';

/** The algorithms of AWS, by the names that Node.js gives them. */
const ALGORITHMS: { readonly [name: string]: string } = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/** AWS's limit of the functions of Base64 and hashes, in characters. */
const LONGEST_TEXT = 10_000;

export const dataIntrinsics: { readonly [name: string]: Intrinsic } = {
  'States.Base64Encode': (args) => Buffer.from(short(args.text(0))).toString('base64'),
  'States.Base64Decode': (args) => Buffer.from(short(args.text(0)), 'base64').toString(),
  'States.Hash': (args) => hashOf(args.values[0], args.text(1)),
  'States.JsonMerge': (args) => {
    if (args.boolean(2)) throw new Error('only the shallow merging mode, false, is supported');
    return Object.fromEntries([...Object.entries(args.object(0)), ...Object.entries(args.object(1))]);
  },
  'States.JsonToString': ({ values }) => JSON.stringify(values[0]),
  'States.StringToJson': (args) => parseText(args.text(0)),
};

/**
 * The hash of a text, or of other data as JSON, in hexadecimal.
 *
 * @throws Error if there is no such algorithm
 */
export function hashOf(data: unknown, algorithm: string): string {
  if (!Object.hasOwn(ALGORITHMS, algorithm)) {
    throw new Error(`there is no algorithm ${algorithm}; there are ${Object.keys(ALGORITHMS).join(', ')}`);
  }
  const text = short(typeof data === 'string' ? data : JSON.stringify(data));
  return createHash(ALGORITHMS[algorithm]).update(text).digest('hex');
}

/** JSON as AWS reads it: no text at all is `null`, and the integer `-0` is 0. */
export function parseText(text: string): unknown {
  if (text.trim() === '') return null;
  return JSON.parse(text, (_, value) => (Object.is(value, -0) ? 0 : value));
}

function short(text: string): string {
  if (text.length > LONGEST_TEXT) throw new Error(`the text has more than ${LONGEST_TEXT} characters`);
  return text;
}
