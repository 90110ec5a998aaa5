import type { IConstruct } from 'constructs';
import { isKnownLater, isToken } from './expression';
import { refuse } from './validation';

/** Of values that are neither lists nor objects. */
const JSON_TYPES = ['string', 'number', 'boolean', 'undefined'];

/**
 * The names and the indexes that lead to a value.
 *
 * @internal
 */
export type FieldPath = readonly (string | number)[];

/**
 * Visit every value of a request that is not itself a list or an object, with the path of its field, which holds during the visit.
 *
 * Tokens are visited whole; nothing is looked for inside constructs and other instances of classes.
 *
 * @internal
 */
export function walk(value: unknown, visit: (value: unknown, path: FieldPath) => void, path: (string | number)[] = []): void {
  if (!isWalkedInto(value)) {
    visit(value, path);
    return;
  }
  // Every value of every state comes by here, and iterators take longer than indexes.
  const names = Array.isArray(value) ? undefined : Object.keys(value);
  const { length } = names ?? value;
  for (let index = 0; index < length; index++) {
    const key = names ? names[index] : index;
    if (value[key] === undefined) continue;
    path.push(key);
    walk(value[key], visit, path);
    path.pop();
  }
}

/**
 * Whether a value is a list or an object whose values are part of the request.
 *
 * @internal
 */
export function isWalkedInto(value: unknown): value is { [key: string | number]: any } {
  return typeof value === 'object' && (Array.isArray(value) || isPlain(value)) && !isToken(value);
}

/**
 * A field as users read it, such as `Tags[0].Value`; an empty path is that of the request itself.
 *
 * @internal
 */
export function fieldOf(path: FieldPath): string {
  if (path.length === 0) return 'the request';
  return path.reduce<string>((field, key) => (typeof key === 'number' ? `${field}[${key}]` : field ? `${field}.${key}` : key), '');
}

/**
 * Whether the key of a field says that its text is a path.
 *
 * @internal
 */
export function isPathField(path: FieldPath): boolean {
  const name = path.at(-1);
  return typeof name === 'string' && name.endsWith('.$');
}

/**
 * A struct rendered; one that is only known later passes as it is.
 *
 * @internal
 */
export function renderStruct<Struct, Rendered>(struct: Struct | undefined, render: (struct: Struct) => Rendered): Rendered | undefined {
  return struct === undefined || isKnownLater(struct) ? (struct as undefined) : render(struct);
}

/**
 * A list with each item rendered; a list or an item that is only known later passes as it is.
 *
 * @internal
 */
export function renderEach<Item>(list: Item[] | undefined, render: (item: Item) => unknown): unknown[] | undefined {
  return renderStruct(list, (items) => items.map((item) => renderStruct(item, render)));
}

/**
 * A map with each value rendered; a map or a value that is only known later passes as it is.
 *
 * @internal
 */
export function renderValues<Value>(
  map: { [name: string]: Value } | undefined,
  render: (value: Value) => unknown,
): { [name: string]: unknown } | undefined {
  return renderStruct(map, (values) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, renderStruct(value, render)])),
  );
}

/**
 * An object with other fields, which win over its own, also if they are given as paths by keys that end in `.$`.
 *
 * @internal
 */
export function withFields(object: { [name: string]: any }, fields: { [name: string]: any } = {}): { [name: string]: any } {
  const overridden = Object.keys(fields).map((name) => name.replace(/\.\$$/, ''));
  const kept = Object.entries(object).filter(([name]) => !overridden.includes(name));
  return { ...Object.fromEntries(kept), ...fields };
}

/**
 * A value to look into, unless it is only known later: then there is nothing in it to check yet.
 *
 * @internal
 */
export function ifKnown<Value>(value: Value | undefined): Value | undefined {
  return isKnownLater(value) ? undefined : value;
}

/**
 * Refuse a value that is not JSON, such as a construct in the place of its name.
 *
 * @internal
 */
export function requireJson(scope: IConstruct, value: unknown, path: FieldPath): void {
  if (value === null || JSON_TYPES.includes(typeof value) || isToken(value)) return;
  const remedy = 'Give a string, a number, a boolean, a list, an object or an expression, such as the name or the ARN of a resource';
  refuse(scope, { prop: fieldOf(path), value, because: 'a request is sent as JSON, which has no such value', remedy });
}

/**
 * Whether a value is an object of no class.
 *
 * @internal
 */
export function isPlain(value: unknown): value is { [name: string]: unknown } {
  if (value === null || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
