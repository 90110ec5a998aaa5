import type { IntrinsicCall } from '@sfn-tasks/asl';
import { isObject, type JsonObject } from '../json/json-value';

/** The arguments of a call, each as the type that the function takes. All throw an Error that names the argument. */
export interface IntrinsicArguments {
  readonly values: readonly unknown[];
  /** The first argument as it is written, if it is a string: `\{` is told apart from `{`. */
  readonly template: string | undefined;
  text(index: number): string;
  number(index: number): number;
  /** Rounded, as AWS does with what should be an integer. */
  integer(index: number): number;
  boolean(index: number): boolean;
  list(index: number): readonly unknown[];
  object(index: number): JsonObject;
}

export function argumentsOf(call: IntrinsicCall, values: readonly unknown[]): IntrinsicArguments {
  const [first] = call.arguments;
  const expect = <T>(index: number, is: (value: unknown) => value is T, what: string): T => {
    const value = values[index];
    if (!is(value)) throw new Error(`argument ${index + 1} has to be ${what}, and is ${JSON.stringify(value)}`);
    return value;
  };
  const number = (index: number) => expect(index, (value) => typeof value === 'number', 'a number');
  return {
    values,
    template: first?.kind === 'literal' && typeof first.value === 'string' ? first.text : undefined,
    text: (index) => expect(index, (value) => typeof value === 'string', 'a string'),
    number,
    integer: (index) => Math.round(number(index)),
    boolean: (index) => expect(index, (value) => typeof value === 'boolean', 'true or false'),
    list: (index) => expect(index, (value): value is unknown[] => Array.isArray(value), 'an array'),
    object: (index) => expect(index, isObject, 'an object'),
  };
}
