import { asText, expressionOf, jsonataOf, pathOf, renderStruct } from '@sfn-tasks/core';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';

/**
 * Headers or query parameters, with a single text as a list of one: Step Functions takes lists of texts there and nothing else.
 *
 * @see https://github.com/aws/aws-cdk/issues/14181
 * @internal
 */
export function textLists(input: sfn.TaskInput | undefined): { [name: string]: unknown } | undefined {
  return renderStruct(input?.value, (values) => {
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return values;
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isSingle(name, value) ? [textOf(value)] : value]));
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : asText(value);
}

/** Expressions that make a text for certain; any other string may select a list. */
const TEXT_PATHS = /^(\$\$\.Task\.Token$|States\.(Format|UUID|Base64Encode|Base64Decode|Hash|JsonToString)\()/;
const TEXT_JSONATA = /^\{%\s*\$states\.context\.Task\.Token\s*%\}$/;

function isSingle(name: string, value: unknown): boolean {
  if (name.endsWith('.$')) return false;
  if (typeof value === 'number' || typeof value === 'boolean') return true;
  if (typeof value !== 'string') return false;
  return expressionOf(value) === undefined || TEXT_PATHS.test(pathOf(value) ?? '') || TEXT_JSONATA.test(jsonataOf(value) ?? '');
}
