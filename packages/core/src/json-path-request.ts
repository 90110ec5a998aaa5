import type { IConstruct } from 'constructs';
import { arrayIntrinsic, hasPath } from './array-intrinsic';
import { type FieldPath, fieldOf, isWalkedInto, walk } from './request';

/** Looks at a value that is not itself a list or an object: the path that it stands for, if it stands for one. */
type PathOf = (value: unknown, field: FieldPath) => string | undefined;

/**
 * A request as JSONPath spells it: a field that is given as a path has a name that ends in `.$`, and so has a list with a path among its items,
 * which becomes `States.Array(…)`.
 *
 * @param pathOf called with every value
 * @internal
 */
export function renderJsonPath(scope: IConstruct, request: any, pathOf: PathOf, field: (string | number)[] = []): any {
  if (!isWalkedInto(request)) {
    pathOf(request, field);
    return request;
  }
  if (Array.isArray(request)) return request.map((item, index) => renderJsonPath(scope, item, pathOf, [...field, index]));
  const rendered: { [name: string]: unknown } = {};
  for (const name of Object.keys(request)) {
    const value = request[name];
    if (value === undefined) continue;
    field.push(name);
    const path = isWalkedInto(value) ? listIntrinsic(scope, value, pathOf, field) : pathOf(value, field);
    if (path !== undefined) rendered[`${name}.$`] = path;
    else rendered[name] = typeof value === 'object' ? renderJsonPath(scope, value, pathOf, field) : value;
    field.pop();
  }
  return rendered;
}

function listIntrinsic(scope: IConstruct, value: object, pathOf: PathOf, field: (string | number)[]): string | undefined {
  if (!Array.isArray(value) || !hasPath(value)) return undefined;
  walk(value, pathOf, field);
  return arrayIntrinsic(scope, value, fieldOf(field));
}
