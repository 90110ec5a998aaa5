import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { requireWhole } from './concatenation';
import { pathOf } from './expression';
import { isPlain } from './request';
import { refuse } from './validation';

/**
 * A request whose lists with a path among their items are written as `States.Array(…)`: JSONPath has no other way to say them.
 *
 * @internal
 */
export function withIntrinsics(scope: IConstruct, value: unknown, field = ''): unknown {
  if (Token.isUnresolved(value)) {
    requireWhole(scope, field, value);
    return value;
  }
  if (Array.isArray(value)) {
    return hasPath(value)
      ? sfn.JsonPath.stringAt(arrayIntrinsic(scope, value, field))
      : value.map((item, index) => whole(withIntrinsics(scope, item, `${field}[${index}]`)));
  }
  if (!isPlain(value)) return value;
  const rendered: { [name: string]: unknown } = {};
  for (const name of Object.keys(value)) {
    // What aws-cdk-lib drops from an object as null, it sends as a token.
    rendered[name] = value[name] === null ? Token.asAny(null) : withIntrinsics(scope, value[name], field ? `${field}.${name}` : name);
  }
  return rendered;
}

/** In a list aws-cdk-lib takes a token that is an object for a plain one and sends what is inside it; it knows one that is a string. */
function whole(item: unknown): unknown {
  return typeof item === 'object' && !Array.isArray(item) && Token.isUnresolved(item) ? Token.asString(item) : item;
}

/**
 * Whether a list, or a list in it, has a path or an intrinsic function for an item.
 *
 * @internal
 */
export function hasPath(list: unknown[]): boolean {
  if (Token.isUnresolved(list)) return false;
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
