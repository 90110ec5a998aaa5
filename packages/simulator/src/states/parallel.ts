import type { ParallelState } from '@sfn-tasks/asl';
import { flowOf } from '../execution/data-flow';
import { runStates, type StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';
import { Variables } from '../execution/variables';
import { Cancelled } from '../time/strand';
import { runPool } from '../time/strand-pool';
import { workInputOf } from './work-input';

export async function runParallel(visit: StateVisit<ParallelState>): Promise<StateOutcome> {
  const { state, lane } = visit;
  const flow = flowOf(visit);
  const effective = await flow.effectiveInput(visit);
  const input = await workInputOf(visit, effective);
  const { inspector } = lane.execution.simulation;
  if (inspector) return { ...(await flow.finish(visit, inspector.result())), next: state.Next };
  visit.record('ParallelStateStarted');
  try {
    const results = await runPool(lane.strand, {
      count: state.Branches.length,
      concurrency: state.Branches.length,
      start: (index, strand) => runStates(state.Branches[index], input, { ...lane, strand, variables: new Variables(lane.variables) }),
    });
    visit.record('ParallelStateSucceeded');
    return { ...(await flow.finish(visit, results)), next: state.Next };
  } catch (thrown) {
    if (!(thrown instanceof Cancelled)) visit.record('ParallelStateFailed');
    throw thrown;
  }
}
