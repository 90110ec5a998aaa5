import { asText, ifKnown, Jsonata, jsonataOf, withoutDelimiters } from '@sfn-tasks/core';
import { Token } from 'aws-cdk-lib/core';

/** @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
const LEAST = 1e-130;
const MOST = 9.99e125;

/**
 * A number as the text that DynamoDB takes for it; what an expression selects is turned into text when it is evaluated.
 *
 * @throws if DynamoDB stores no such number
 * @internal
 */
export function numberText(value: number): string {
  const size = typeof value === 'number' && !Token.isUnresolved(value) ? Math.abs(value) : 0;
  if (size !== 0 && !(size >= LEAST && size <= MOST)) {
    throw new Error(
      `The number ${value} is none that DynamoDB stores: it takes 0, and sizes of ${LEAST} to ${MOST}. Store it as a string.`,
    );
  }
  return asText(value);
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
