import type { ChoiceRule, ChoiceState } from '@sfn-tasks/asl';
import { passes } from '../choice/choice-test';
import { EvaluationFault } from '../errors/state-error';
import { flowOf } from '../execution/data-flow';
import type { StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';

export async function runChoice(visit: StateVisit<ChoiceState>): Promise<StateOutcome> {
  const { state } = visit;
  const flow = flowOf(visit);
  const { coverage } = visit.lane.execution.simulation;
  const input = await flow.effectiveInput(visit);
  for (const [index, rule] of state.Choices.entries()) {
    if (!(await isTaken(visit, rule, index, input))) continue;
    coverage.take(state, `Choices/${index}`);
    return { ...(await flow.pass(visit, rule, input)), next: rule.Next };
  }
  if (state.Default === undefined) {
    throw new EvaluationFault(
      'States.NoChoiceMatched',
      'Failed to transition out of the state. No choice rule matched, and there is no Default.',
    );
  }
  coverage.take(state, 'Default');
  return { ...(await flow.pass(visit, state, input)), next: state.Default };
}

async function isTaken(visit: StateVisit<ChoiceState>, rule: ChoiceRule, index: number, input: unknown): Promise<boolean> {
  if (visit.queryLanguage === 'JSONPath') return passes(rule, visit.scope(input));
  const field = `Choices[${index}]/Condition`;
  const condition = await flowOf(visit).template(visit, rule.Condition, field, input);
  if (typeof condition === 'boolean') return condition;
  throw new EvaluationFault(
    'States.QueryEvaluationError',
    `The JSONata expression '${rule.Condition}' specified for the field '${field}' returned an unexpected result type. Expected 'boolean', but was '${typeof condition}'`,
  );
}
