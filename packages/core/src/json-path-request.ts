import type { IConstruct } from 'constructs';
import { arrayIntrinsic, hasPath } from './array-intrinsic';
import { type FieldPath, fieldOf, isWalkedInto, walk } from './request';

/** Looks at a value that is not itself a list or an object: the path that it stands for, if it stands for one. */
type Check = (value: unknown, path: FieldPath) => string | undefined;

/**
 * A request as JSONPath spells it: a field that is given as a path has a name that ends in `.$`, and so has a list with a path among its items,
 * which becomes `States.Array(…)`.
 *
 * @param check called with every value
 * @internal
 */
export function renderJsonPath(scope: IConstruct, request: any, check: Check, path: (string | number)[] = []): any {
  if (!isWalkedInto(request)) {
    check(request, path);
    return request;
  }
  if (Array.isArray(request)) return request.map((item, index) => renderJsonPath(scope, item, check, [...path, index]));
  const rendered: { [name: string]: unknown } = {};
  for (const name of Object.keys(request)) {
    const value = request[name];
    if (value === undefined) continue;
    path.push(name);
    const hasValues = isWalkedInto(value);
    const expression = hasValues ? listIntrinsic(scope, value, check, path) : check(value, path);
    if (expression !== undefined) rendered[`${name}.$`] = expression;
    else rendered[name] = hasValues ? renderJsonPath(scope, value, check, path) : value;
    path.pop();
  }
  return rendered;
}

function listIntrinsic(scope: IConstruct, value: object, check: Check, path: (string | number)[]): string | undefined {
  if (!Array.isArray(value) || !hasPath(value)) return undefined;
  walk(value, check, path);
  return arrayIntrinsic(scope, value, fieldOf(path));
}
