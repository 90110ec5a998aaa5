import { Duration, Size } from 'aws-cdk-lib/core';

/** Values that no service takes, by the type of the prop. */
export const INVALID: { [type: string]: { readonly [what: string]: unknown } } = {
  string: { 'an empty text': '' },
  number: { 'a negative number': -1, 'no number': Number.NaN },
  'aws-cdk-lib.Duration': { 'a part of a second': Duration.millis(1), 'four hundred years': Duration.days(146_000) },
  'aws-cdk-lib.Size': { 'a byte': Size.bytes(1) },
};

/** Props of that type that take such a value, and why; by task and prop. */
export const VALID: { [prop: string]: string } = {};
