import { asText, ifKnown, isKnownLater, isToken, Jsonata, jsonataOf, withoutDelimiters } from '@sfn-tasks/core';

/** @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
const LEAST = 1e-130;
const MOST = 9.99e125;

/** As DynamoDB reads it: without white space, in decimals. */
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/**
 * A number as the text that DynamoDB takes for it; what an expression selects is turned into text when it is evaluated.
 *
 * @throws if DynamoDB stores no such number
 * @internal
 */
export function numberText(value: number): string {
  if (typeof value === 'number' && !isToken(value)) requireNumber(value);
  return asText(value);
}

/**
 * A text that is a number; what an expression selects is left alone.
 *
 * @throws if it is none, or none that DynamoDB stores
 * @internal
 */
export function numericText(text: string): string {
  if (isKnownLater(text)) return text;
  if (!NUMBER.test(text)) throw new Error(`The text '${text}' is no number. Give a number, or JsonPath.stringAt(…) to select one.`);
  requireNumber(Number(text));
  return text;
}

/**
 * Numbers as the texts that DynamoDB takes for them.
 *
 * @throws if a path selects the list: JSONPath turns no list of numbers into texts
 * @internal
 */
export function numberSetText(numbers: number[]): string[] {
  const known = ifKnown(numbers);
  if (known) return known.map(numberText);
  const jsonata = jsonataOf(numbers);
  if (jsonata !== undefined) return Jsonata.list(`{% [$map(${withoutDelimiters(jsonata)}, function($number) { $string($number) })] %}`);
  throw new Error(
    'A number set is selected by a path: DynamoDB takes its numbers as texts, and JSONPath turns no list of numbers into these. ' +
      'Select a list of texts with DynamoAttributeValue.numberSetFromStrings(JsonPath.listAt(…)).',
  );
}

function requireNumber(value: number): void {
  const size = Math.abs(value);
  if (size === 0 || (size >= LEAST && size <= MOST)) return;
  throw new Error(`The number ${value} is none that DynamoDB stores: it takes 0, and sizes of ${LEAST} to ${MOST}. Store it as a string.`);
}
