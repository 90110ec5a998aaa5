import { isKnownLater, refuse, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse an empty list of values for a query, and values that Athena does not take. What is only known later is left alone.
 *
 * @internal
 */
export function requireExecutionParameters(scope: IConstruct, values: string[] | undefined): void {
  if (values === undefined || isKnownLater(values)) return;
  if (values.length === 0) {
    refuse(scope, {
      prop: 'executionParameters',
      value: values,
      because: 'Athena takes no empty list',
      remedy: 'Give a value, or leave it out',
    });
  }
  for (const [index, value] of values.entries()) requireLength(scope, `executionParameters[${index}]`, value, { min: 1, max: 1024 });
}
