import type { IConstruct } from 'constructs';
import { isToken, pathOf } from './expression';
import { refuse } from './validation';

/**
 * Whether a list, or a list in it, has a path or an intrinsic function for an item.
 *
 * @internal
 */
export function hasPath(list: unknown[]): boolean {
  if (isToken(list)) return false;
  return list.some((item) => pathOf(item) !== undefined || (Array.isArray(item) && hasPath(item)));
}

/**
 * A list as the intrinsic function `States.Array(…)`, the one way that JSONPath has to put a path among other items.
 *
 * @param field the list's, for the error when an item is an object
 * @internal
 */
export function arrayIntrinsic(scope: IConstruct, list: unknown[], field: string): string {
  const args = list.map((item, index) => {
    const path = pathOf(item);
    if (path !== undefined) return path;
    if (Array.isArray(item)) return arrayIntrinsic(scope, item, `${field}[${index}]`);
    if (typeof item === 'string') return `'${escaped(item)}'`;
    if (typeof item === 'number' || typeof item === 'boolean' || item === null) return `${item}`;
    return refuse(scope, {
      prop: `${field}[${index}]`,
      value: item,
      because: 'an object cannot stand in one list with expressions in JSONPath',
      remedy: 'Select the whole list with JsonPath.listAt(…), or make the task with jsonata()',
    });
  });
  return `States.Array(${args.join(', ')})`;
}

/**
 * A string as it stands between the quotes of an intrinsic function; what CloudFormation fills in stays as it is.
 *
 * @internal
 */
export function escaped(text: string): string {
  return text.replace(/\$\{Token\[[^\]]*\]\}|[\\'{}]/g, (match) => (match.length > 1 ? match : `\\${match}`));
}
