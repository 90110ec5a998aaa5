import { asText, isKnownLater, refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Hyperparameters as the API takes them: all of them are text.
 *
 * @internal
 */
export function renderHyperparameters(scope: IConstruct, prop: string, hyperparameters: { [name: string]: any } | undefined): unknown {
  return renderStruct(hyperparameters, (known) =>
    Object.fromEntries(Object.entries(known).map(([name, value]) => [name, textOf(scope, `${prop}.${name}`, value)])),
  );
}

function textOf(scope: IConstruct, prop: string, value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return asText(value);
  // What an object stands for is not known: it may well be text.
  if (typeof value === 'string' || value === undefined || isKnownLater(value)) return value;
  return refuse(scope, {
    prop,
    value,
    because: 'SageMaker takes text, a number or a boolean for a hyperparameter',
    remedy: 'Give it as text, such as JSON.stringify(…)',
  });
}
