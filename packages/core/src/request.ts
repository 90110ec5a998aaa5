import { Token } from 'aws-cdk-lib/core';

/**
 * Visit every value of a request that is not itself a list or an object, with the path of its field, such as `Tags[0].Value`.
 *
 * Tokens are visited whole; nothing is looked for inside constructs and other instances of classes.
 *
 * @internal
 */
export function walk(value: unknown, visit: (value: unknown, field: string) => void, field = ''): void {
  if (Token.isUnresolved(value)) {
    visit(value, field);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, visit, `${field}[${index}]`);
  } else if (isPlain(value)) {
    for (const [name, inner] of Object.entries(value)) walk(inner, visit, field ? `${field}.${name}` : name);
  } else {
    visit(value, field);
  }
}

/**
 * Whether a value is an object of no class.
 *
 * @internal
 */
export function isPlain(value: unknown): value is { [name: string]: unknown } {
  if (value === null || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
