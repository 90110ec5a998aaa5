import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Annotations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { jsonataOf } from './expression';
import { type FieldPath, fieldOf, isPathField } from './request';

const BEGINNINGS = {
  [sfn.QueryLanguage.JSON_PATH]: ['$.', '$$.', '$[', 'States.', '{%'],
  [sfn.QueryLanguage.JSONATA]: ['$.', '$$.', 'States.', '{%'],
};

const REMEDIES = {
  [sfn.QueryLanguage.JSON_PATH]: (text: string) =>
    text.startsWith('{%')
      ? 'make the task with jsonata(), or write a path'
      : `write JsonPath.stringAt('${text}'), or TaskInput.fromJsonPathAt() for a whole payload`,
  [sfn.QueryLanguage.JSONATA]: (text: string) =>
    text.startsWith('{%') ? 'end it with %}' : "write it in JSONata, such as '{% $states.input.name %}'",
};

/**
 * Warn of a string in a request that is sent as it is, but reads as if it was meant as an expression.
 *
 * @param codeIn the fields of the request that hold code, in which such a text is as good as any
 * @internal
 */
export function warnOfLiteral(scope: IConstruct, value: string, path: FieldPath, language: sfn.QueryLanguage, codeIn: string[] = []): void {
  if (!readsAsExpression(value, language) || isPathField(path) || codeIn.includes(fieldOf(path))) return;
  Annotations.of(scope).addWarningV2(
    '@sfn-tasks/core:literalPath',
    `${fieldOf(path)} is the text '${value}' and is sent as it is, not evaluated. If it is meant as an expression, ${REMEDIES[language](value)}.`,
  );
}

function readsAsExpression(text: string, language: sfn.QueryLanguage): boolean {
  if (!BEGINNINGS[language].some((beginning) => text.startsWith(beginning))) return false;
  return language === sfn.QueryLanguage.JSON_PATH || jsonataOf(text) === undefined;
}
