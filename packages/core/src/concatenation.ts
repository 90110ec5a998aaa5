import type { IConstruct } from 'constructs';
import { expressionOf, expressionsIn, isJsonata } from './expression';
import { type FieldPath, fieldOf } from './request';
import { refuse } from './validation';

/**
 * Refuse an expression inside a longer text: Step Functions evaluates none there.
 *
 * @internal
 */
export function requireWhole(scope: IConstruct, path: FieldPath, value: unknown): void {
  const expression = expressionsIn(value).at(0);
  if (expression === undefined || expressionOf(value)) return;
  refuse(scope, {
    prop: fieldOf(path),
    value: expression,
    because: 'it stands inside a longer text, and an expression has to be the whole text',
    remedy: isJsonata(expression)
      ? 'Join the texts in the expression, such as \'{% "order-" & $states.input.id %}\''
      : `Write JsonPath.format('… {} …', JsonPath.stringAt('${expression}'))`,
  });
}
