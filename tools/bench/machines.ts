import type { Measured } from './machine';
import { run } from './process';
import { inRounds, type Row, row } from './rounds';
import type { Sample } from './workload';

/** How many tasks a machine has, and how often one process makes such a machine. */
const SIZES = [
  { tasks: 10, times: 50 },
  { tasks: 100, times: 20 },
  { tasks: 1000, times: 5 },
  { tasks: 4000, times: 3 },
];

export function machineRows(count: number, samples: readonly Sample[]): Row[] {
  return SIZES.flatMap(({ tasks, times }) => {
    const rounds = inRounds(count, ['ours', 'theirs', 'floor'], (library) =>
      run<Measured>('measure-machine.ts', [JSON.stringify({ library, samples, tasks, times })], ['--import', 'tsx']),
    );
    return [
      row(`${tasks} tasks: construct`, 'ms', rounds, ({ construct }) => construct),
      row(`${tasks} tasks: synthesize`, 'ms', rounds, ({ synth }) => synth),
      row(`${tasks} tasks: both`, 'ms', rounds, ({ construct, synth }) => construct + synth),
    ];
  });
}
