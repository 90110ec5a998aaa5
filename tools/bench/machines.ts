import type { Library, Measured } from './machine';
import { run } from './process';
import { type Rounds, type Row, row } from './rounds';
import type { Sample } from './workload';

/** How many tasks a machine has, and how often one process makes such a machine with each library: in every order as often. */
const SIZES = [
  { tasks: 10, times: 60 },
  { tasks: 100, times: 18 },
  { tasks: 1000, times: 6 },
  { tasks: 4000, times: 6 },
];

export function machineRows(count: number, samples: readonly Sample[]): Row[] {
  return SIZES.flatMap(({ tasks, times }) => {
    const input = JSON.stringify({ samples, tasks, times });
    const processes = Array.from({ length: count }, () =>
      run<Rounds<Library, Measured>>('measure-machine.ts', [input], ['--import', 'tsx']),
    );
    const all = (library: Library) => processes.flatMap((measured) => measured[library]);
    const rounds = { ours: all('ours'), theirs: all('theirs'), floor: all('floor') };
    return [
      row(`${tasks} tasks: construct`, 'ms', rounds, ({ construct }) => construct),
      row(`${tasks} tasks: synthesize`, 'ms', rounds, ({ synth }) => synth),
      row(`${tasks} tasks: both`, 'ms', rounds, ({ construct, synth }) => construct + synth),
    ];
  });
}
