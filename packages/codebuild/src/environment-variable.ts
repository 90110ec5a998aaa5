import { asText, ifKnown, isKnownLater, refuse, renderStruct } from '@sfn-tasks/core';
import { type BuildEnvironmentVariable, BuildEnvironmentVariableType } from 'aws-cdk-lib/aws-codebuild';
import type { IConstruct } from 'constructs';

type Variables = { [name: string]: BuildEnvironmentVariable };

/**
 * Variables as CodeBuild lists them. It takes texts alone, so that numbers and booleans become text.
 *
 * @internal
 */
export function environmentVariables(variables: Variables | undefined): unknown {
  return renderStruct(variables, (known) =>
    Object.entries(known).map(([Name, variable]) =>
      renderStruct(variable, ({ type, value }) => ({
        Name,
        Type: type ?? BuildEnvironmentVariableType.PLAINTEXT,
        Value: typeof value === 'string' ? value : asText(value),
      })),
    ),
  );
}

/**
 * Refuse variables whose value has no one text.
 *
 * @internal
 */
export function requireTexts(scope: IConstruct, variables: Variables | undefined): void {
  for (const [name, variable] of Object.entries(ifKnown(variables) ?? {})) {
    if (ifKnown(variable)) requireText(scope, name, variable.value);
  }
}

function requireText(scope: IConstruct, name: string, value: unknown): void {
  if (isKnownLater(value) || ['string', 'number', 'boolean'].includes(typeof value)) return;
  refuse(scope, {
    prop: `environmentVariablesOverride.${name}`,
    value,
    because: 'the value of an environment variable is a text',
    remedy: 'Give a string, a number, a boolean or an expression, such as JsonPath.jsonToString(JsonPath.objectAt(…))',
  });
}
