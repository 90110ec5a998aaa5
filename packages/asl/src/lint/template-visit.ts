import { at } from '../definition/json';

/** A field of a template or of a state that holds no further fields, or an entry of a list. */
export interface Leaf {
  /** The name of the field; that of the list for an entry of a list. */
  readonly key: string;
  readonly value: unknown;
  readonly pointer: string;
  /** The fields around it, outermost first, itself included. */
  readonly path: readonly string[];
}

/** All values of a template that are neither objects nor lists, and what is in fields whose name ends in `.$` whatever it is. */
export function leavesOf(value: unknown, pointer: string, path: readonly string[] = [], skip: readonly string[] = []): Leaf[] {
  const key = path.at(-1) ?? '';
  if (typeof value !== 'object' || value === null || key.endsWith('.$')) return [{ key, value, pointer, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, at(pointer, index), path, skip));
  return Object.entries(value).flatMap(([name, item]) => (skip.includes(name) ? [] : leavesOf(item, at(pointer, name), [...path, name])));
}
