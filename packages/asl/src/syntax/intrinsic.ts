import type { Path } from './path';

/**
 * A call of an intrinsic function as a tree.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 */
export interface IntrinsicCall {
  /** Tells it from other nodes. */
  readonly kind: 'call';
  /** As in `States.Format`. */
  readonly name: IntrinsicName;
  /** What it is given, in order. */
  readonly arguments: readonly IntrinsicArgument[];
  /** The call as it is written. */
  readonly text: string;
  /** Where the call begins in the whole text, counted from 0. */
  readonly position: number;
}

/**
 * A literal argument of an intrinsic function.
 */
export interface IntrinsicLiteral {
  /** Tells it from other nodes. */
  readonly kind: 'literal';
  /** Its value; in a string, `\'`, `\{`, `\}` and `\\` stand for the character without the backslash. */
  readonly value: string | number | boolean | null;
  /** As it is written, without the quotes of a string. */
  readonly text: string;
  /** Where the literal begins in the whole text, counted from 0. */
  readonly position: number;
}

/**
 * What an intrinsic function may be given.
 */
export type IntrinsicArgument = Path | IntrinsicCall | IntrinsicLiteral;

/** Each intrinsic function, with the least and the most arguments it takes. */
export const INTRINSICS = {
  'States.Array': [0, Number.POSITIVE_INFINITY],
  'States.ArrayContains': [2, 2],
  'States.ArrayGetItem': [2, 2],
  'States.ArrayLength': [1, 1],
  'States.ArrayPartition': [2, 2],
  'States.ArrayRange': [3, 3],
  'States.ArrayUnique': [1, 1],
  'States.Base64Decode': [1, 1],
  'States.Base64Encode': [1, 1],
  'States.Format': [1, Number.POSITIVE_INFINITY],
  'States.Hash': [2, 2],
  'States.JsonMerge': [3, 3],
  'States.JsonToString': [1, 1],
  'States.MathAdd': [2, 2],
  'States.MathRandom': [2, 3],
  'States.StringSplit': [2, 2],
  'States.StringToJson': [1, 1],
  'States.UUID': [0, 0],
} satisfies { [name: string]: [least: number, most: number] };

/**
 * An intrinsic function, as in `States.Format`.
 */
export type IntrinsicName = keyof typeof INTRINSICS;

/**
 * The texts around the placeholders `{}` of a template of `States.Format`, one more than there are placeholders.
 *
 * @param template as it is written: `\{` is a brace, and no placeholder
 */
export function splitTemplate(template: string): string[] {
  const texts = [''];
  for (const [piece] of template.matchAll(/\{\}|\\[\s\S]|[\s\S]/g)) {
    if (piece === '{}') texts.push('');
    else texts[texts.length - 1] += unescapeText(piece);
  }
  return texts;
}

/** What a string of an intrinsic function says. A backslash before any other character stands for itself. */
export function unescapeText(text: string): string {
  return text.replace(/\\(['{}\\])/g, '$1');
}
