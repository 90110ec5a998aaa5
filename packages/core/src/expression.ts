import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { type IResolvable, Token, Tokenization } from 'aws-cdk-lib/core';
import { JsonataExpression } from './jsonata';

/** The token that a string stands for as a whole, and the expressions that stand in it as tokens. */
interface Parts {
  readonly token: IResolvable | undefined;
  readonly expressions: string[];
}

/** What a token says in JSONPath, and what a string is made of: neither changes, and rendering one state asks for them many times. */
const paths = new WeakMap<IResolvable, string | undefined>();
const parts = new Map<string, Parts>();

/**
 * The text of a value that is only known while the state machine runs: a path, an intrinsic function or a JSONata expression.
 *
 * @internal
 */
export function expressionOf(value: unknown): string | undefined {
  const token = tokenOf(value);
  return token ? (pathIn(token) ?? jsonataIn(token)) : plainJsonata(value);
}

/**
 * The text of a JSONPath token, whether it stands for a string, a number, a list or an object, and whichever library made it.
 *
 * @internal
 */
export function pathOf(value: unknown): string | undefined {
  const token = tokenOf(value);
  return token && pathIn(token);
}

/**
 * The text of a JSONata expression, given as a token or as plain text with its delimiters.
 *
 * @internal
 */
export function jsonataOf(value: unknown): string | undefined {
  const token = tokenOf(value);
  return token ? jsonataIn(token) : plainJsonata(value);
}

/**
 * A string with every expression in it replaced, be it a token or plain text.
 *
 * @internal
 */
export function replaceExpressions(text: string, replacement: string): string {
  return withoutTokens(text, replacement).replace(/\{%[\s\S]*?%\}/g, replacement);
}

/**
 * The expressions that stand in a string as tokens, alone or among other text.
 *
 * @internal
 */
export function expressionsIn(text: string): string[] {
  return Token.isUnresolved(text) ? partsOf(text).expressions : [];
}

/**
 * The token that a value is, or that a string, a number or a list stands for as a whole.
 *
 * @internal
 */
export function tokenOf(value: unknown): IResolvable | undefined {
  if (Tokenization.isResolvable(value)) return value;
  if (!Token.isUnresolved(value)) return undefined;
  return typeof value === 'string' ? partsOf(value).token : Tokenization.reverse(value);
}

function partsOf(text: string): Parts {
  const known = parts.get(text);
  if (known) return known;
  const { length, firstToken, tokens } = Tokenization.reverseString(text);
  const found = { token: length === 1 ? firstToken : undefined, expressions: tokens.flatMap((token) => expressionOf(token) ?? []) };
  parts.set(text, found);
  return found;
}

function pathIn(token: IResolvable): string | undefined {
  if (!paths.has(token)) paths.set(token, sfn.FieldUtils.renderObject({ value: token })?.['value.$']);
  return paths.get(token);
}

function jsonataIn(token: IResolvable): string | undefined {
  return JsonataExpression.isJsonataExpression(token) ? token.text : undefined;
}

function plainJsonata(value: unknown): string | undefined {
  return typeof value === 'string' && /^\{%[\s\S]*%\}$/.test(value) ? value : undefined;
}

/** Few texts have an expression in them, and putting one together again makes new tokens. */
function withoutTokens(text: string, replacement: string): string {
  if (expressionsIn(text).length === 0) return text;
  const replaced = Tokenization.reverseString(text)
    .mapTokens({ mapToken: (token) => (expressionOf(token) === undefined ? token : replacement) })
    .join({ join: (left, right) => `${left}${right}` });
  return `${replaced}`;
}
