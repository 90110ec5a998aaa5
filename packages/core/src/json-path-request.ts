import type { IConstruct } from 'constructs';
import { arrayIntrinsic, hasPath } from './array-intrinsic';
import { pathOf } from './expression';
import { type FieldPath, fieldOf, isWalkedInto } from './request';

/**
 * A request as JSONPath spells it: a field that is given as a path has a name that ends in `.$`, and so has a list with a path among its items,
 * which becomes `States.Array(…)`.
 *
 * @internal
 */
export function renderJsonPath(scope: IConstruct, request: any, path: FieldPath = []): any {
  if (!isWalkedInto(request)) return request;
  if (Array.isArray(request)) return request.map((item, index) => renderJsonPath(scope, item, [...path, index]));
  const rendered: { [name: string]: unknown } = {};
  for (const name of Object.keys(request)) {
    const value = request[name];
    const expression = Array.isArray(value) && hasPath(value) ? arrayIntrinsic(scope, value, fieldOf([...path, name])) : pathOf(value);
    if (expression !== undefined) rendered[`${name}.$`] = expression;
    else rendered[name] = typeof value === 'object' ? renderJsonPath(scope, value, [...path, name]) : value;
  }
  return rendered;
}
