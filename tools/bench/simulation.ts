import * as v8 from 'node:v8';
import * as vm from 'node:vm';
import { type SimulateOptions, simulate } from '@sfn-tasks/simulator';
import { median } from './statistics';

/** What a simulation takes, for each of its states. */
export interface SimulationRow {
  readonly what: string;
  readonly states: number;
  /** Of the processor, for one state. */
  readonly microseconds: number;
  /** What the heap has more of at the end than at the start, once the garbage is collected. */
  readonly megabytes: number;
}

type Definition = Parameters<typeof simulate>[0];

interface Workload {
  readonly what: string;
  readonly states: number;
  readonly definition: Definition;
  readonly options: SimulateOptions;
}

const CHAIN = 3_000;
const ITEMS = Array.from({ length: 10_000 }, (_, index) => index);

const FORMAT = { 'text.$': "States.Format('{} of {}', $$.State.Name, $$.Execution.Name)" };
const TASK = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: { 'Payload.$': '$' }, OutputPath: '$.Payload' };
const JSONATA = {
  Type: 'Pass',
  QueryLanguage: 'JSONata',
  Output: { text: '{% $states.context.State.Name & " of " & $states.context.Execution.Name %}' },
};

const WORKLOADS: readonly Workload[] = [
  { what: 'Pass', states: CHAIN, definition: chain({ Type: 'Pass' }), options: {} },
  { what: 'Pass with an intrinsic function', states: CHAIN, definition: chain({ Type: 'Pass', Parameters: FORMAT }), options: {} },
  { what: 'Task, mocked', states: CHAIN, definition: chain(TASK), options: { tasks: { '*': () => ({ Payload: 1 }) } } },
  { what: 'Pass in JSONata', states: CHAIN, definition: chain(JSONATA), options: {} },
  { what: 'inline Map of 10,000 items', states: ITEMS.length, definition: map('INLINE'), options: { input: ITEMS, type: 'EXPRESS' } },
  { what: 'distributed Map of 10,000 items', states: ITEMS.length, definition: map('DISTRIBUTED'), options: { input: ITEMS } },
  {
    what: 'a loop of 100,000 states, no history kept',
    states: 100_000,
    definition: loop(50_000),
    options: { input: 0, type: 'EXPRESS', history: false },
  },
];

export async function simulationRows(rounds: number): Promise<SimulationRow[]> {
  const rows: SimulationRow[] = [];
  for (const workload of WORKLOADS) rows.push(await rowOf(workload, rounds));
  return rows;
}

async function rowOf({ what, states, definition, options }: Workload, rounds: number): Promise<SimulationRow> {
  const measured: { microseconds: number; megabytes: number }[] = [];
  const before = heap(); // once: while a round begins, the execution of the last one may still be held
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage();
    const execution = await simulate(definition, options);
    const { user, system } = process.cpuUsage(start);
    if (execution.status !== 'SUCCEEDED') throw new Error(`${what}: ${execution.error}: ${execution.cause}`);
    // the first round warms up
    if (round > 0) measured.push({ microseconds: (user + system) / states, megabytes: (heap() - before) / 2 ** 20 });
    if (execution.visited.length === 0) throw new Error('Nothing was run'); // holds the execution until its memory was measured
  }
  return {
    what,
    states,
    microseconds: median(measured.map((row) => row.microseconds)),
    megabytes: median(measured.map((row) => row.megabytes)),
  };
}

function heap(): number {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  for (let times = 0; times < 3; times++) collect(); // some garbage is found only once other garbage is gone
  return process.memoryUsage().heapUsed;
}

function chain(state: object): Definition {
  const names = Array.from({ length: CHAIN }, (_, index) => `S${index}`);
  const states = names.map((name, index) => [name, { ...state, ...(index + 1 < CHAIN ? { Next: names[index + 1] } : { End: true }) }]);
  return { StartAt: 'S0', States: Object.fromEntries(states) };
}

function map(Mode: string): Definition {
  const ItemProcessor = { ProcessorConfig: { Mode, ExecutionType: 'EXPRESS' }, StartAt: 'I', States: { I: { Type: 'Pass', End: true } } };
  return { StartAt: 'M', States: { M: { Type: 'Map', ItemProcessor, End: true } } } as Definition;
}

function loop(rounds: number): Definition {
  return {
    StartAt: 'Count',
    States: {
      Count: { Type: 'Pass', Parameters: { 'n.$': 'States.MathAdd($, 1)' }, OutputPath: '$.n', Next: 'Again' },
      Again: { Type: 'Choice', Choices: [{ Variable: '$', NumericLessThan: rounds, Next: 'Count' }], Default: 'Done' },
      Done: { Type: 'Succeed' },
    },
  } as Definition;
}
