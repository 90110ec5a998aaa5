import { expressionOf, isToken, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

const BECAUSE = 'the expression is code, and code that comes with the data of an execution is not evaluated';
const REMEDY =
  "Give the code itself in expression, with paths for values; JSONata goes into a state such as sfn.Pass.jsonata(this, 'Id', { outputs: '{% … %}' })";

/**
 * Refuse code that is only known while the state machine runs, be it in the prop or in a field that overrides it.
 *
 * @internal
 */
export function requireKnownCode(scope: IConstruct, expression: string, additionalParameters: { [name: string]: unknown } = {}): void {
  if (expressionOf(expression)) refuse(scope, { prop: 'expression', value: expression, because: BECAUSE, remedy: REMEDY });
  for (const name of ['expression', 'expression.$'].filter((field) => field in additionalParameters)) {
    const value = additionalParameters[name];
    refuse(scope, { prop: `additionalParameters.${name}`, value, because: BECAUSE, remedy: REMEDY });
  }
  for (const [digits] of expression.matchAll(/-?\d\.\d+e\+\d+/g)) {
    if (!isToken(Number(digits))) continue;
    refuse(scope, {
      prop: 'expression',
      value: expression,
      because: `${digits} in it stands for a number that is not known yet, and a text cannot hold it`,
      remedy: 'Write the path of a value of the execution, and Token.asString(…) for what CloudFormation fills in',
    });
  }
}
