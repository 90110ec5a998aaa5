import type { MapState, StateGroup } from '@sfn-tasks/asl';
import { SimulationError } from '../errors/simulation-error';
import { flowOf } from '../execution/data-flow';
import { runStates, type StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';
import { Variables } from '../execution/variables';
import { runDistributed } from '../map/distributed-map';
import { FailureTolerance } from '../map/failure-tolerance';
import { inputOf, itemsOf } from '../map/map-items';
import { Cancelled, type Strand } from '../time/strand';
import { runPool } from '../time/strand-pool';
import { countOf } from './dynamic-number';

/** What AWS runs at once, whatever `MaxConcurrency` says. */
const MOST_AT_ONCE = { INLINE: 40, DISTRIBUTED: 10_000 };

export async function runMap(visit: StateVisit<MapState>): Promise<StateOutcome> {
  const { state } = visit;
  const flow = flowOf(visit);
  const effective = await flow.effectiveInput(visit);
  const mode = state.ItemProcessor?.ProcessorConfig?.Mode ?? 'INLINE';
  const asked = (await countOf(visit, 'MaxConcurrency', state, effective)) || MOST_AT_ONCE[mode];
  const tolerance = await FailureTolerance.of(visit, effective);
  const items = await itemsOf(visit, effective);
  visit.inspect(
    'afterItemsPath',
    items.map(({ Value }) => Value),
  );
  visit.inspect('maxConcurrency', asked);
  const { inspector } = visit.lane.execution.simulation;
  if (inspector) {
    const inputs: unknown[] = [];
    for (const item of items) inputs.push(await inputOf(visit, item, effective));
    visit.inspect('afterItemSelector', inputs[0]);
    return { ...(await flow.finish(visit, inspector.result())), next: state.Next };
  }
  const group = groupOf(visit);
  const concurrency = Math.min(asked, MOST_AT_ONCE[mode]);
  visit.record('MapStateStarted', { length: items.length });
  try {
    const result =
      mode === 'DISTRIBUTED'
        ? await runDistributed(visit, { group, items, effective, concurrency, tolerance })
        : await runInline(visit, group, items, effective, concurrency);
    visit.record('MapStateSucceeded');
    return { ...(await flow.finish(visit, result)), next: state.Next };
  } catch (thrown) {
    if (!(thrown instanceof Cancelled)) visit.record('MapStateFailed');
    throw thrown;
  }
}

function groupOf({ state, name }: StateVisit<MapState>): StateGroup {
  const group = state.ItemProcessor ?? state.Iterator;
  if (!group) throw new SimulationError(`The Map '${name}' has no ItemProcessor`);
  return group;
}

async function runInline(
  visit: StateVisit<MapState>,
  group: StateGroup,
  items: Awaited<ReturnType<typeof itemsOf>>,
  effective: unknown,
  concurrency: number,
): Promise<unknown[]> {
  const { lane, name } = visit;
  const { history } = lane.execution;
  const runIteration = async (index: number, strand: Strand) => {
    const item = items[index];
    history.record(strand, 'MapIterationStarted', { name, index });
    try {
      const input = await inputOf(visit, item, effective);
      const output = await runStates(group, input, { ...lane, strand, item, variables: new Variables(lane.variables) });
      history.record(strand, 'MapIterationSucceeded', { name, index });
      return output;
    } catch (thrown) {
      if (!(thrown instanceof Cancelled)) history.record(strand, 'MapIterationFailed', { name, index });
      throw thrown;
    }
  };
  return runPool(lane.strand, { count: items.length, concurrency, start: runIteration });
}
