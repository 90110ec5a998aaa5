import { Jsonata, JsonPath, jsonataOf, pathOf } from '@sfn-tasks/core';

/**
 * The text of a path, whether it was given as plain text or as a token.
 *
 * @throws if the path has a fault, with its position
 * @internal
 */
export function pathText(path: string): string {
  return pathOf(path) ?? (pathOf(JsonPath.stringAt(path)) as string);
}

/**
 * A JSONata expression as a token, whether it was given as plain text or as a token: a token is refused in a state written in JSONPath.
 *
 * @throws if the delimiters are missing
 * @internal
 */
export function jsonataToken(expression: string): string {
  return Jsonata.string(jsonataOf(expression) ?? expression);
}
