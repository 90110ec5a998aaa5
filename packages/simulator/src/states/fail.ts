import type { FailState } from '@sfn-tasks/asl';
import { EvaluationFault, StateError } from '../errors/state-error';
import { flowOf } from '../execution/data-flow';
import type { StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';

export async function runFail(visit: StateVisit<FailState>): Promise<StateOutcome> {
  throw new StateError(await textOf(visit, 'Error'), await textOf(visit, 'Cause'));
}

async function textOf(visit: StateVisit<FailState>, field: 'Error' | 'Cause'): Promise<string | undefined> {
  const { value, path } = await flowOf(visit).value(visit, field);
  if (value === undefined || typeof value === 'string') return value;
  const what = path === undefined ? `The ${field} field` : `The ${field}Path field '${path}'`;
  throw EvaluationFault.runtime(`${what} has to be a string, and is ${JSON.stringify(value)}`);
}
