import { Duration, Size, Token } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { expressionOf } from './expression';

/**
 * What is wrong with a prop, and the way out.
 *
 * @internal
 */
export interface Refusal {
  /** The prop as the user spelled it. */
  readonly prop: string;

  /** What the user gave; leave it out for a prop that is missing. */
  readonly value?: unknown;

  /** The rule that is broken, without a full stop. */
  readonly because: string;

  /** What to do instead, without a full stop. */
  readonly remedy: string;
}

/**
 * Throw an error that names the construct, the prop, the value, the rule and the way out.
 *
 * @internal
 */
export function refuse(scope: IConstruct, { prop, value, because, remedy }: Refusal): never {
  const given = value === undefined ? `${prop} is missing` : `${prop} is ${shown(value)}`;
  throw new Error(`[${scope.node.path}] ${given}: ${because}. ${remedy}.`);
}

/**
 * The limits of a number, or of the length of a string or a list; both ends are allowed.
 *
 * @internal
 */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/**
 * Refuse a number outside its limits. A number only known later is left alone.
 *
 * @internal
 */
export function requireBetween(scope: IConstruct, prop: string, value: number | undefined, { min, max }: Limits): void {
  if (value === undefined || Token.isUnresolved(value) || (value >= min && value <= max)) return;
  refuse(scope, { prop, value, because: `it must be between ${min} and ${max}`, remedy: `Give a number from ${min} to ${max}` });
}

/**
 * Refuse a string or a list whose length is outside its limits. One only known later is left alone.
 *
 * @internal
 */
export function requireLength(scope: IConstruct, prop: string, value: string | unknown[] | undefined, { min, max }: Limits): void {
  if (value === undefined || Token.isUnresolved(value) || expressionOf(value) || (value.length >= min && value.length <= max)) return;
  const unit = typeof value === 'string' ? 'characters' : 'items';
  refuse(scope, {
    prop,
    value,
    because: `it has ${value.length} ${unit}, and the service takes ${min} to ${max}`,
    remedy: `Give ${min} to ${max} ${unit}`,
  });
}

/**
 * The value, if it is known while the app is synthesized; an expression is refused.
 *
 * For a prop that decides *what* is rendered, such as a flag.
 *
 * @internal
 */
export function requireKnown<T>(scope: IConstruct, prop: string, value: T): T {
  if (Token.isUnresolved(value) || expressionOf(value)) {
    refuse(scope, {
      prop,
      value,
      because: 'it decides how the task is rendered, so it has to be known when the app is synthesized',
      remedy: 'Give a plain value, or choose between two tasks with a Choice state',
    });
  }
  return value;
}

function shown(value: unknown): string {
  const expression = expressionOf(value);
  if (expression) return `'${expression}'`;
  if (value instanceof Duration) return value.isUnresolved() ? `an expression in ${value.unitLabel()}` : value.toHumanString();
  if (value instanceof Size) return value.isUnresolved() ? 'an expression in another unit' : `${value.toBytes()} bytes`;
  if (Token.isUnresolved(value)) return 'a value that only CloudFormation knows';
  if (Construct.isConstruct(value)) return `the construct ${value.node.path}`;
  if (typeof value === 'string') return `'${value}'`;
  return JSON.stringify(value) ?? String(value);
}
