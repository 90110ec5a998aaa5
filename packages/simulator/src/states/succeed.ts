import type { SucceedState } from '@sfn-tasks/asl';
import { flowOf } from '../execution/data-flow';
import type { StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';

export async function runSucceed(visit: StateVisit<SucceedState>): Promise<StateOutcome> {
  const flow = flowOf(visit);
  const input = await flow.effectiveInput(visit);
  return { ...(await flow.pass(visit, visit.state, input)), next: undefined };
}
