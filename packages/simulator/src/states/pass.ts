import type { PassState } from '@sfn-tasks/asl';
import { flowOf } from '../execution/data-flow';
import type { StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';
import { workInputOf } from './work-input';

export async function runPass(visit: StateVisit<PassState>): Promise<StateOutcome> {
  const { state } = visit;
  const flow = flowOf(visit);
  const input = await flow.effectiveInput(visit);
  if (visit.queryLanguage === 'JSONata') return { ...(await flow.pass(visit, state, input)), next: state.Next };
  const result = state.Result === undefined ? await workInputOf(visit, input) : state.Result;
  return { ...(await flow.finish(visit, result)), next: state.Next };
}
