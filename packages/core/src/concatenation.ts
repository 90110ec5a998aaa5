import type { IConstruct } from 'constructs';
import { expressionOf, expressionsIn } from './expression';
import { refuse } from './validation';

/**
 * Refuse an expression inside a longer text: Step Functions evaluates none there.
 *
 * @internal
 */
export function requireWhole(scope: IConstruct, prop: string, value: unknown): void {
  if (typeof value !== 'string') return;
  const [expression] = expressionsIn(value);
  if (!expression || expressionOf(value)) return;
  const jsonata = expression.startsWith('{%');
  refuse(scope, {
    prop,
    value: expression,
    because: 'it stands inside a longer text, and an expression has to be the whole text',
    remedy: jsonata
      ? 'Join the texts in the expression, such as \'{% "order-" & $states.input.id %}\''
      : `Write JsonPath.format('… {} …', JsonPath.stringAt('${expression}'))`,
  });
}
