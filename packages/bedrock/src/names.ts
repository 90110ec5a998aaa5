import { isKnownLater, refuse, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

interface Spelling {
  readonly max: number;
  readonly pattern: RegExp;
  /** The pattern in words, behind "it has to be". */
  readonly words: string;
}

/**
 * How the names of customization jobs, of custom models, and the tokens of requests are spelled.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCustomizationJob.html
 */
const SPELLINGS: { [prop: string]: Spelling } = {
  jobName: {
    max: 63,
    pattern: /^[a-zA-Z0-9][a-zA-Z0-9+.-]*$/,
    words: 'of letters, digits, +, - and ., and begin with a letter or a digit',
  },
  customModelName: {
    max: 63,
    pattern: /^([a-zA-Z0-9][_-]?)+$/,
    words: 'of letters and digits, with single _ or - between them or at the end',
  },
  clientRequestToken: {
    max: 256,
    pattern: /^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$/,
    words: 'of letters and digits, with - between them',
  },
};

/**
 * Refuse a name that Bedrock does not take. One that is only known later is left alone.
 *
 * @internal
 */
export function requireNames(scope: IConstruct, props: { readonly [prop: string]: any }): void {
  for (const [prop, { max, pattern, words }] of Object.entries(SPELLINGS)) {
    const name: string | undefined = props[prop];
    requireLength(scope, prop, name, { min: 1, max });
    if (name === undefined || isKnownLater(name) || pattern.test(name)) continue;
    refuse(scope, { prop, value: name, because: `it has to be ${words}`, remedy: 'Give one that is' });
  }
}
