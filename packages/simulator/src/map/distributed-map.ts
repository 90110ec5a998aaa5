import type { Definition, MapState, StateGroup } from '@sfn-tasks/asl';
import { StateError } from '../errors/state-error';
import type { MapItem } from '../execution/lane';
import type { StateVisit } from '../execution/state-visit';
import { runPool } from '../time/strand-pool';
import type { FailureTolerance } from './failure-tolerance';
import { FailureTolerance as Tolerance } from './failure-tolerance';
import { batchesOf, type MapInput } from './item-batcher';
import { inputOf } from './map-items';
import { type MapRunExecution, writeResults } from './result-writer';

export interface DistributedMapOptions {
  readonly group: StateGroup;
  readonly items: readonly MapItem[];
  readonly effective: unknown;
  readonly concurrency: number;
  readonly tolerance: FailureTolerance;
}

/**
 * Run each item, or batch of items, in an execution of its own.
 *
 * @throws StateError States.ExceedToleratedFailureThreshold
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
 */
export async function runDistributed(visit: StateVisit<MapState>, options: DistributedMapOptions): Promise<unknown> {
  const { items, effective, concurrency, tolerance } = options;
  const inputs: unknown[] = [];
  for (const item of items) inputs.push(await inputOf(visit, item, effective));
  const batches = await batchesOf(visit, visit.state.ItemBatcher, inputs, effective);
  const run = new MapRun(visit, options.group);
  visit.record('MapRunStarted', { mapRunArn: run.arn });
  try {
    await runPool(visit.lane.strand, {
      count: batches.length,
      concurrency,
      start: (index, strand) => run.runOne(batches[index], strand),
      tolerates: (error, index) => error instanceof StateError && tolerance.tolerates(batches[index].items, items.length),
    });
  } catch (thrown) {
    if (!(thrown instanceof StateError)) throw thrown;
    const { error, cause } = Tolerance.error();
    visit.record('MapRunFailed', { error, cause });
    throw Tolerance.error();
  }
  visit.record('MapRunSucceeded');
  return writeResults(visit, run.arn, run.executions, effective);
}

class MapRun {
  public readonly arn: string;
  public readonly executions: MapRunExecution[] = [];
  private readonly machineArn: string;
  private readonly definition: Definition;

  constructor(
    private readonly visit: StateVisit<MapState>,
    group: StateGroup,
  ) {
    const { execution } = visit.lane;
    const label = visit.state.Label ?? visit.name;
    const [prefix, machine] = execution.arn.split(':execution:');
    const [machineName] = machine.split(':');
    this.machineArn = `${prefix}:stateMachine:${machineName}/${label}`;
    this.arn = `${prefix}:mapRun:${machineName}/${label}:${execution.simulation.newName()}`;
    this.definition = { ...group, QueryLanguage: visit.lane.queryLanguage };
  }

  public async runOne({ input }: MapInput, strand: Parameters<typeof runPool>[0]): Promise<void> {
    const { execution } = this.visit.lane;
    const name = execution.simulation.newName();
    const type = this.visit.state.ItemProcessor?.ProcessorConfig?.ExecutionType ?? 'STANDARD';
    const child = execution.simulation.newExecution({ definition: this.definition, machineArn: this.machineArn, name, input, type });
    const index = this.executions.length;
    const start = strand.clock.now;
    this.executions.push({ arn: child.arn, name, machineArn: this.machineArn, input, start });
    const end = await child.run(strand);
    this.executions[index] = { ...this.executions[index], end, stop: strand.clock.now };
    if (end.status !== 'SUCCEEDED') throw new StateError(end.error, end.cause);
  }
}
