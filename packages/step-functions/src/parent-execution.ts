import { expressionOf, jsonataOf, refuse, withoutDelimiters } from '@sfn-tasks/core';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';

const PARENT_ID = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID';

/**
 * An input that names the parent execution beside what it has.
 *
 * @internal
 */
export function associated(input: any, language: sfn.QueryLanguage): unknown {
  const jsonata = jsonataOf(input);
  if (jsonata) return `{% $merge([${withoutDelimiters(jsonata)}, {"${PARENT_ID}": $states.context.Execution.Id}]) %}`;
  const id = language === sfn.QueryLanguage.JSONATA ? '{% $states.context.Execution.Id %}' : sfn.JsonPath.executionId;
  return { ...input, [PARENT_ID]: id };
}

/**
 * Refuse an input that the id of the parent cannot be put into.
 *
 * @internal
 */
export function requireAssociable(scope: IConstruct, input: sfn.TaskInput | undefined): void {
  if (input === undefined || input.type === sfn.InputType.OBJECT || jsonataOf(input.value)) return;
  refuse(scope, {
    prop: 'input',
    value: input.value,
    because: `associateWithParent adds a field to it, which ${expressionOf(input.value) ? 'a path' : 'a text'} does not take`,
    remedy: 'Give TaskInput.fromObject(…) with the fields that the execution needs',
  });
}
