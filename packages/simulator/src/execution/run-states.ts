import type { Catcher, Retrier, State, StateGroup } from '@sfn-tasks/asl';
import { takesError } from '../errors/error-matching';
import { SimulationError } from '../errors/simulation-error';
import { EvaluationFault, StateError } from '../errors/state-error';
import { LARGEST_PAYLOAD, sizeOf } from '../json/json-size';
import { handlerOf } from '../states/handlers';
import { flowOf, type StateOutput } from './data-flow';
import type { Lane } from './lane';
import { Retries } from './retries';
import { StateVisit } from './state-visit';

/** What a state leaves, and where to go; undefined is the end. */
export interface StateOutcome extends StateOutput {
  readonly next: string | undefined;
}

/**
 * Run states from the first one to an end.
 *
 * @returns the output of the last one
 * @throws StateError what no `Catch` took
 */
export async function runStates(group: StateGroup, input: unknown, lane: Lane): Promise<unknown> {
  let [name, data]: [string | undefined, unknown] = [group.StartAt, input];
  while (name !== undefined) {
    if (!Object.hasOwn(group.States, name)) {
      throw new SimulationError(`There is no state '${name}'; there are ${Object.keys(group.States).join(', ')}`);
    }
    const outcome = await runState(name, group.States[name], data, lane);
    [name, data] = [outcome.next, outcome.output];
  }
  return data;
}

async function runState(name: string, state: State, input: unknown, lane: Lane): Promise<StateOutcome> {
  const { execution, strand } = lane;
  execution.simulation.enter(name);
  const entered = execution.history.record(strand, `${state.Type}StateEntered`, { name, input });
  const visit = new StateVisit(lane, name, state, input, entered);
  execution.simulation.coverage.visit(state);
  const outcome = await runToOutcome(visit);
  lane.variables.assign(outcome.assigned);
  const assigned = Object.keys(outcome.assigned).length > 0 ? outcome.assigned : undefined;
  execution.history.record(strand, `${state.Type}StateExited`, { name, output: outcome.output, assignedVariables: assigned });
  return outcome;
}

async function runToOutcome(visit: StateVisit): Promise<StateOutcome> {
  const { Retry = [], Catch = [] } = visit.state as { readonly Retry?: readonly Retrier[]; readonly Catch?: readonly Catcher[] };
  const retries = new Retries(Retry, visit.lane.execution.simulation.random);
  for (;;) {
    try {
      const outcome = await runOnce(visit);
      visit.lane.execution.simulation.coverage.finish(visit.state);
      return outcome;
    } catch (thrown) {
      const error = stateErrorOf(thrown, visit);
      const delay = retries.delayAfter(error.error ?? '');
      if (delay === undefined) return catchError(visit, Catch, error);
      await visit.lane.strand.sleep(delay * 1000);
      visit.retryCount++;
    }
  }
}

/** Run a state once, whatever its retriers and catchers say. */
export async function runOnce(visit: StateVisit): Promise<StateOutcome> {
  return checkSize(visit, await handlerOf(visit.state.Type)(visit));
}

async function catchError(visit: StateVisit, catchers: readonly Catcher[], error: StateError): Promise<StateOutcome> {
  const catcher = catchers.find(({ ErrorEquals }) => takesError(ErrorEquals, error.error ?? ''));
  if (!catcher) throw error;
  visit.lane.execution.simulation.coverage.take(visit.state, `Catch/${catchers.indexOf(catcher)}`);
  try {
    const left = await flowOf(visit).caught(visit, catcher, error.output);
    return checkSize(visit, { ...left, next: catcher.Next });
  } catch (thrown) {
    throw stateErrorOf(thrown, visit);
  }
}

function checkSize(visit: StateVisit, outcome: StateOutcome): StateOutcome {
  if (sizeOf(outcome.output) <= LARGEST_PAYLOAD) return outcome;
  throw new StateError(
    'States.DataLimitExceeded',
    `The state/task '${visit.name}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  );
}

/** @throws what is no error of the state, as it is */
export function stateErrorOf(thrown: unknown, { name, enteredEventId }: StateVisit): StateError {
  if (thrown instanceof StateError) return thrown;
  if (!(thrown instanceof EvaluationFault)) throw thrown;
  const where = `An error occurred while executing the state '${name}' (entered at the event id #${enteredEventId}).`;
  return new StateError(thrown.error, `${where} ${thrown.reason}`);
}
