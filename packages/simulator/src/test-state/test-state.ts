import type { Catcher, Definition, Retrier, State, StateGroup } from '@sfn-tasks/asl';
import { takesError } from '../errors/error-matching';
import { SimulationError } from '../errors/simulation-error';
import type { StateError } from '../errors/state-error';
import { flowOf } from '../execution/data-flow';
import { delayOf } from '../execution/retries';
import { runOnce, stateErrorOf } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';
import { isObject } from '../json/json-value';
import { parseJson } from './json-field';
import { MockInspector } from './mock-inspector';
import type { InspectionData, TestStateInput, TestStateOutput } from './test-state-api';
import { visitOf } from './test-visit';

/**
 * Run one state, with the request and the response of AWS's API TestState, so that a test can run here or against AWS.
 *
 * @throws SimulationError if the definition or other JSON cannot be read, or the state needs a mock
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
 */
export async function testState(request: TestStateInput): Promise<TestStateOutput> {
  const inspector = new MockInspector(request);
  const { state, name, definition } = stateOf(request);
  const visit = visitOf(request, state, name, definition, inspector);
  const response = await visit.lane.strand.clock.run(() => respond(visit, request, inspector));
  if (request.inspectionLevel === undefined || request.inspectionLevel === 'INFO') return response;
  const input = request.input ?? '{}';
  const variables = JSON.stringify(visit.lane.variables.all());
  return { ...response, inspectionData: { input, ...inspector.data, ...response.inspectionData, variables } };
}

async function respond(visit: StateVisit, request: TestStateInput, inspector: MockInspector): Promise<TestStateOutput> {
  try {
    const { output, next, assigned } = await runOnce(visit);
    visit.lane.variables.assign(assigned);
    return { status: 'SUCCEEDED', output: JSON.stringify(output), ...(next !== undefined && { nextState: next }) };
  } catch (thrown) {
    return failed(visit, request, stateErrorOf(thrown, visit), inspector);
  }
}

async function failed(visit: StateVisit, request: TestStateInput, error: StateError, inspector: MockInspector): Promise<TestStateOutput> {
  const { Retry = [], Catch = [] } = visit.state as { readonly Retry?: readonly Retrier[]; readonly Catch?: readonly Catcher[] };
  const name = error.error ?? '';
  const said = { ...(error.error !== undefined && { error: error.error }), ...(error.cause !== undefined && { cause: error.cause }) };
  const details = (errorDetails: InspectionData['errorDetails']) => inspector.withErrorDetails(errorDetails);
  const retryIndex = Retry.findIndex(({ ErrorEquals }) => takesError(ErrorEquals, name));
  const retries = request.stateConfiguration?.retrierRetryCount ?? 0;
  if (retryIndex >= 0 && retries < (Retry[retryIndex].MaxAttempts ?? 3)) {
    details({ retryIndex, retryBackoffIntervalSeconds: delayOf(Retry[retryIndex], retries, () => 1) });
    return { status: 'RETRIABLE', ...said };
  }
  const catchIndex = Catch.findIndex(({ ErrorEquals }) => takesError(ErrorEquals, name));
  if (catchIndex < 0) return { status: 'FAILED', ...said };
  details({ catchIndex });
  const caught = await flowOf(visit).caught(visit, Catch[catchIndex], error.output);
  visit.lane.variables.assign(caught.assigned);
  return { status: 'CAUGHT_ERROR', ...said, output: JSON.stringify(caught.output), nextState: Catch[catchIndex].Next };
}

function stateOf({ definition: text, stateName }: TestStateInput): { state: State; name: string; definition: Definition | undefined } {
  const parsed: unknown = parseJson(text, 'definition');
  if (!isObject(parsed)) throw new SimulationError('The definition has to be an object');
  if (stateName === undefined) return { state: parsed as unknown as State, name: 'State', definition: undefined };
  const definition = parsed as unknown as Definition;
  const state = findState(definition, stateName);
  if (!state) throw new SimulationError(`The definition has no state '${stateName}'`);
  return { state, name: stateName, definition };
}

function findState(group: StateGroup, name: string): State | undefined {
  if (Object.hasOwn(group.States, name)) return group.States[name];
  for (const state of Object.values(group.States)) {
    const groups = state.Type === 'Parallel' ? state.Branches : state.Type === 'Map' ? [state.ItemProcessor ?? state.Iterator] : [];
    for (const nested of groups) {
      const found = nested && findState(nested, name);
      if (found) return found;
    }
  }
  return undefined;
}
