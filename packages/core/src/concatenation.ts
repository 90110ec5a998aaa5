import type { IConstruct } from 'constructs';
import { findExpression, isJsonata } from './expression';
import { type FieldPath, fieldOf } from './request';
import { refuse } from './validation';

/**
 * The expression that a value is, if it is one. Inside a longer text it is refused: Step Functions evaluates none there.
 *
 * @internal
 */
export function wholeExpression(scope: IConstruct, path: FieldPath, value: unknown): string | undefined {
  const found = findExpression(value);
  if (!found) return undefined;
  const { expression, isWhole } = found;
  if (isWhole) return expression;
  return refuse(scope, {
    prop: fieldOf(path),
    value: expression,
    because: 'it stands inside a longer text, and an expression has to be the whole text',
    remedy: isJsonata(expression)
      ? 'Join the texts in the expression, such as \'{% "order-" & $states.input.id %}\''
      : `Write JsonPath.format('… {} …', JsonPath.stringAt('${expression}'))`,
  });
}
