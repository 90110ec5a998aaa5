import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { type IResolvable, Token, Tokenization } from 'aws-cdk-lib/core';
import { JsonataExpression } from './jsonata';

/** Whether a string has tokens in it, the one that it stands for as a whole, and the expressions among them. */
interface Parts {
  readonly hasTokens: boolean;
  readonly token: IResolvable | undefined;
  readonly expressions: readonly string[];
}

/** What a string is made of never changes, and rendering one state asks for it many times. */
const parts = new Map<string, Parts>();
const MOST_PARTS = 1000;
const NONE: readonly string[] = [];

/**
 * The text of a value that is only known while the state machine runs: a path, an intrinsic function or a JSONata expression.
 *
 * @internal
 */
export function expressionOf(value: unknown): string | undefined {
  const token = tokenOf(value);
  return token ? expressionIn(token) : plainJsonata(value);
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
 * The expressions that a value stands for as a token, or that stand as tokens in a string, alone or among other text.
 *
 * @internal
 */
export function expressionsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return mayHaveTokens(value) ? partsOf(value).expressions : NONE;
  const expression = isToken(value) ? expressionOf(value) : undefined;
  return expression === undefined ? NONE : [expression];
}

/**
 * Whether the text of an expression is JSONata.
 *
 * @internal
 */
export function isJsonata(expression: string): boolean {
  return expression.startsWith('{%');
}

/**
 * Whether a value is a token, or text with one in it: `Token.isUnresolved`, which takes its time for what is plainly none.
 *
 * @internal
 */
export function isToken(value: unknown): boolean {
  if (typeof value === 'string') return mayHaveTokens(value) && partsOf(value).hasTokens;
  if (typeof value === 'number') return !Number.isSafeInteger(value) && Token.isUnresolved(value);
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === 'string' && Token.isUnresolved(value);
  return Tokenization.isResolvable(value);
}

/**
 * The token that a value is, or that a string, a number or a list stands for as a whole.
 *
 * @internal
 */
export function tokenOf(value: unknown): IResolvable | undefined {
  if (typeof value === 'string') return mayHaveTokens(value) ? partsOf(value).token : undefined;
  if (Tokenization.isResolvable(value)) return value;
  return isToken(value) ? Tokenization.reverse(value) : undefined;
}

function mayHaveTokens(text: string): boolean {
  return text.includes('${');
}

function partsOf(text: string): Parts {
  const known = parts.get(text);
  if (known) return known;
  const { length, tokens } = Tokenization.reverseString(text);
  const expressions: string[] = [];
  for (const token of tokens) {
    const expression = expressionIn(token);
    if (expression !== undefined) expressions.push(expression);
  }
  const found = { hasTokens: tokens.length > 0, token: length === 1 ? tokens[0] : undefined, expressions };
  if (parts.size === MOST_PARTS) parts.clear(); // a process may make apps without end
  parts.set(text, found);
  return found;
}

function expressionIn(token: IResolvable): string | undefined {
  return pathIn(token) ?? jsonataIn(token);
}

/** A path, as a token that resolves to its text wherever it stands. */
interface PathToken extends IResolvable {
  resolve(): string;
}

/** aws-cdk-lib keeps the class to itself. */
let pathClass: (new () => PathToken) | undefined;

function pathIn(token: IResolvable): string | undefined {
  pathClass ??= sfn.JsonPath.objectAt('$').constructor as new () => PathToken;
  return token instanceof pathClass ? token.resolve() : undefined;
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
