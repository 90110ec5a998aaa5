import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { arrayIntrinsic, hasPath } from './array-intrinsic';
import { jsonataOf, pathOf } from './expression';
import { Jsonata } from './jsonata';

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
  return Token.isUnresolved(value) ? Token.asString(value) : `${value}`;
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

/** An expression without its delimiters, to be put into another one. */
export function withoutDelimiters(jsonata: string): string {
  return jsonata.slice(2, -2).trim();
}
