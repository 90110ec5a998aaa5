import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { arrayIntrinsic, escaped, hasPath } from './array-intrinsic';
import { wholeExpression } from './concatenation';
import { isJsonata, isToken, jsonataOf, pathOf, tokenOf } from './expression';
import { Jsonata } from './jsonata';
import { refuse } from './validation';

/**
 * A value as text, for a field that takes nothing else; an expression is turned into text when it is evaluated.
 *
 * @internal
 */
export function asText(value: unknown): string {
  const path = pathOf(value);
  if (path !== undefined) return sfn.JsonPath.stringAt(`States.Format('{}', ${path})`);
  const jsonata = jsonataOf(value);
  if (jsonata !== undefined) return Jsonata.string(`{% $string(${withoutDelimiters(jsonata)}) %}`);
  // In a template literal, a number that CloudFormation fills in would be the digits by which it is known here.
  return isToken(value) ? Token.asString(value) : `${value}`;
}

/**
 * A number as one of the texts that `joinTexts` takes: an expression stays what it is.
 *
 * @internal
 */
export function numberAsText(value: number): string {
  // In a template literal, an expression would be the digits by which it is known here.
  const token = tokenOf(value);
  return token ? Token.asString(token) : `${value}`;
}

/**
 * A list as a string of JSON; expressions for the list or for its items are evaluated first.
 *
 * @internal
 */
export function asJsonText(scope: IConstruct, prop: string, list: unknown[]): string {
  const path = pathOf(list) ?? (hasPath(list) ? arrayIntrinsic(scope, list, prop) : undefined);
  if (path !== undefined) return sfn.JsonPath.stringAt(`States.JsonToString(${path})`);
  if (jsonataOf(list) !== undefined) return asText(list);
  if (!list.some(jsonataOf)) return JSON.stringify(list);
  const items = list.map((item) => withoutDelimiters(jsonataOf(item) ?? `{%${JSON.stringify(item)}%}`));
  return Jsonata.string(`{% $string([${items.join(', ')}]) %}`);
}

/**
 * Texts as one text, of which any may be an expression: an expression cannot stand inside a longer text, so all of it becomes one.
 *
 * @internal
 */
export function joinTexts(scope: IConstruct, prop: string, texts: string[]): string {
  const expressions = texts.map((text) => jsonataOf(text) ?? wholeExpression(scope, [prop], text)).filter((found) => found !== undefined);
  if (expressions.length === 0 || texts.length === 1) return texts.join('');
  const jsonata = expressions.find(isJsonata);
  const path = expressions.find((expression) => !isJsonata(expression));
  if (path !== undefined && jsonata !== undefined) {
    refuse(scope, {
      prop,
      value: jsonata,
      because: 'it stands beside a path, and a state has one query language',
      remedy: 'Write both in JSONPath, or both in JSONata',
    });
  }
  if (path !== undefined) return sfn.JsonPath.stringAt(formatIntrinsic(texts));
  return Jsonata.string(`{% ${withJoinedLiterals(texts).map(asJsonataOperand).join(' & ')} %}`);
}

/** An expression without its delimiters, to be put into another one. */
export function withoutDelimiters(jsonata: string): string {
  return jsonata.slice(2, -2).trim();
}

function formatIntrinsic(texts: string[]): string {
  const template = texts.map((text) => (pathOf(text) === undefined ? escaped(text) : '{}')).join('');
  return `States.Format('${template}', ${texts.map(pathOf).filter(Boolean).join(', ')})`;
}

function withJoinedLiterals(texts: string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const before = joined.at(-1);
    const both = before !== undefined && jsonataOf(before) === undefined && jsonataOf(text) === undefined;
    joined.push(both ? `${joined.pop()}${text}` : text);
  }
  return joined;
}

function asJsonataOperand(text: string): string {
  const jsonata = jsonataOf(text);
  if (jsonata === undefined) return JSON.stringify(text);
  const operand = withoutDelimiters(jsonata);
  return /^[\w$.]+$/.test(operand) ? operand : `(${operand})`;
}
