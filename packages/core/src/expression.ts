import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { type IResolvable, Token, Tokenization } from 'aws-cdk-lib/core';
import { JsonataExpression } from './jsonata';

/**
 * The text of a value that is only known while the state machine runs: a path, an intrinsic function or a JSONata expression.
 *
 * @internal
 */
export function expressionOf(value: unknown): string | undefined {
  return pathOf(value) ?? jsonataOf(value);
}

/**
 * The text of a JSONPath token, whether it stands for a string, a number, a list or an object, and whichever library made it.
 *
 * @internal
 */
export function pathOf(value: unknown): string | undefined {
  const token = tokenOf(value);
  if (!token || !sfn.JsonPath.isEncodedJsonPath(Token.asString(token))) return undefined;
  return sfn.FieldUtils.renderObject({ value: token })?.['value.$'];
}

/**
 * The text of a JSONata expression, given as a token or as plain text with its delimiters.
 *
 * @internal
 */
export function jsonataOf(value: unknown): string | undefined {
  if (typeof value === 'string' && /^\{%[\s\S]*%\}$/.test(value)) return value;
  const token = tokenOf(value);
  return JsonataExpression.isJsonataExpression(token) ? token.text : undefined;
}

/**
 * A string with every expression in it replaced, be it a token or plain text.
 *
 * @internal
 */
export function replaceExpressions(text: string, replacement: string): string {
  const replaced = Tokenization.reverseString(text)
    .mapTokens({ mapToken: (token) => (expressionOf(token) === undefined ? token : replacement) })
    .join({ join: (left, right) => `${left}${right}` });
  return `${replaced}`.replace(/\{%[\s\S]*?%\}/g, replacement);
}

function tokenOf(value: unknown): IResolvable | undefined {
  return Token.isUnresolved(value) ? Tokenization.reverse(value, { failConcat: false }) : undefined;
}
