import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Intrinsic, type IResolvable, Token, Tokenization } from 'aws-cdk-lib/core';
import { JsonataExpression } from './jsonata';

/** An expression in a value, and whether the value is nothing else. */
interface Found {
  readonly expression: string;
  readonly isWhole: boolean;
}

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
  const plain = findExpression(text) ? withoutTokens(text, replacement) : text;
  return plain.includes('{%') ? plain.replace(/\{%[\s\S]*?%\}/g, replacement) : plain;
}

/**
 * The expression that a value stands for as a token, or the first one that stands as a token in a string, alone or among other text.
 *
 * @internal
 */
export function findExpression(value: unknown): Found | undefined {
  if (typeof value === 'string') return mayHaveTokens(value) ? findInText(value) : undefined;
  const token = tokenOf(value);
  const expression = token && expressionIn(token);
  return expression === undefined ? undefined : { expression, isWhole: true };
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
  if (typeof value === 'string') return mayHaveTokens(value) && Token.isUnresolved(value);
  if (typeof value === 'number') return !Number.isSafeInteger(value) && Token.isUnresolved(value);
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === 'string' && Token.isUnresolved(value);
  return isResolvable(value);
}

/**
 * Whether a value is only known when the template is deployed or the state machine runs, so that there is nothing in it to check yet.
 *
 * @internal
 */
export function isKnownLater(value: unknown): boolean {
  // In JSONata an expression may be plain text, in the place of any value.
  return isToken(value) || plainJsonata(value) !== undefined;
}

/**
 * The token that a value is, or that a string, a number or a list stands for as a whole.
 *
 * @internal
 */
export function tokenOf(value: unknown): IResolvable | undefined {
  if (typeof value === 'string') return mayHaveTokens(value) ? wholeToken(value) : undefined;
  if (isResolvable(value)) return value;
  return isToken(value) ? Tokenization.reverse(value) : undefined;
}

/** `Tokenization.isResolvable`, which takes its time for objects of many shapes: reading a property does, asking for it does not. */
function isResolvable(value: unknown): value is IResolvable {
  return typeof value === 'object' && value !== null && 'resolve' in value && Tokenization.isResolvable(value);
}

function mayHaveTokens(text: string): boolean {
  return text.includes('${');
}

function wholeToken(text: string): IResolvable | undefined {
  const { length, firstToken } = Tokenization.reverseString(text);
  return length === 1 ? firstToken : undefined;
}

function findInText(text: string): Found | undefined {
  const { length, tokens } = Tokenization.reverseString(text);
  for (const token of tokens) {
    const expression = expressionIn(token);
    if (expression !== undefined) return { expression, isWhole: length === 1 || plainJsonata(text) !== undefined };
  }
  return undefined;
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
  if (token instanceof Intrinsic) return undefined; // of CloudFormation, as most tokens are, and to learn the class of paths takes its time
  pathClass ??= sfn.JsonPath.objectAt('$').constructor as new () => PathToken;
  return token instanceof pathClass ? token.resolve() : undefined;
}

function jsonataIn(token: IResolvable): string | undefined {
  return JsonataExpression.isJsonataExpression(token) ? token.text : undefined;
}

function plainJsonata(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('{%') && value.endsWith('%}') && value !== '{%}' ? value : undefined;
}

/** For a text with an expression in it: putting one together again makes new tokens. */
function withoutTokens(text: string, replacement: string): string {
  const replaced = Tokenization.reverseString(text)
    .mapTokens({ mapToken: (token) => (expressionOf(token) === undefined ? token : replacement) })
    .join({ join: (left, right) => `${left}${right}` });
  return `${replaced}`;
}
