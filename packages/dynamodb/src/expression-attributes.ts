import { ifKnown, isKnownLater, refuse, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { DynamoAttributeValue } from './attribute-value';

/**
 * Names in a request's expressions.
 */
export interface DynamoExpressionNames {
  /**
   * Names of attributes by the placeholders that stand for them in expressions, such as `#status`: for names that are reserved words, or
   * have a dot or a space in them.
   *
   * @default - none
   */
  readonly expressionAttributeNames?: { [key: string]: string };
}

/**
 * Names and values in a request's expressions.
 */
export interface DynamoExpressionAttributes extends DynamoExpressionNames {
  /**
   * Values by the placeholders that stand for them in expressions, such as `:limit`.
   *
   * @default - none
   */
  readonly expressionAttributeValues?: { [key: string]: DynamoAttributeValue };
}

/**
 * Refuse expressions of a length that DynamoDB does not take, and placeholders that are unknown, unused or misspelled.
 *
 * @param at where the props are, ending in a dot, if they are not the task's own
 * @param expressions the texts in which placeholders may stand, by prop
 * @internal
 */
export function requirePlaceholders(
  scope: IConstruct,
  at: string,
  props: { expressionAttributeNames?: unknown; expressionAttributeValues?: unknown; additionalParameters?: unknown },
  expressions: { [prop: string]: string | undefined },
): void {
  for (const [prop, text] of Object.entries(expressions)) requireLength(scope, `${at}${prop}`, text, { min: 1, max: 4096 });
  const texts = Object.values(expressions).filter((text) => text !== undefined);
  requireOfKind(scope, `${at}expressionAttributeNames`, props.expressionAttributeNames, { sign: '#', texts, props });
  requireOfKind(scope, `${at}expressionAttributeValues`, props.expressionAttributeValues, { sign: ':', texts, props });
}

function requireOfKind(
  scope: IConstruct,
  prop: string,
  map: unknown,
  { sign, texts, props }: { sign: '#' | ':'; texts: string[]; props: { additionalParameters?: unknown } },
): void {
  if (isKnownLater(map)) return;
  const given = map === undefined ? undefined : Object.keys(map as object);
  if (given && given.length === 0) refuse(scope, { prop, value: map, because: 'DynamoDB takes no empty map', remedy: 'Leave it out' });
  const misspelled = given?.find((name) => !new RegExp(`^${sign}\\w+$`).test(name));
  if (misspelled !== undefined) {
    const remedy = `Begin it with ${sign}, and go on with letters, digits and underscores`;
    refuse(scope, { prop, given: `with '${misspelled}' in it`, because: 'that is no placeholder', remedy });
  }
  // Further fields may have expressions in them, and values for the placeholders of these.
  if (props.additionalParameters) return;
  const used = texts.flatMap((text) => ifKnown(text)?.match(new RegExp(`${sign}\\w+`, 'g')) ?? []);
  const unknown = used.find((name) => !given?.includes(name));
  if (unknown !== undefined) {
    refuse(scope, { prop, given: `without '${unknown}'`, because: 'that stands in an expression', remedy: 'Say what it stands for' });
  }
  const unused = texts.some(isKnownLater) ? undefined : given?.find((name) => !used.includes(name));
  if (unused === undefined) return;
  refuse(scope, {
    prop,
    given: `with '${unused}' in it`,
    because: 'that stands in no expression, which DynamoDB does not take',
    remedy: 'Leave it out',
  });
}
