import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { LIBRARIES, type Library, type Measured, measureMachine } from './machine';
import { inRounds } from './rounds';

const { samples, tasks, times } = JSON.parse(process.argv[2]);
const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-bench-'));
try {
  // One after the other in one process: what the compiler makes of shared code, and what else the machine does, is then the same for all.
  // Garbage is left to the process, as in an app: to collect it in between throws away what the compiler has made.
  const measure = (count: number, size: number) =>
    inRounds(count, LIBRARIES, (library: Library): Measured => measureMachine(library, samples, size, outdir));
  measure(10, 100); // warms up
  console.log(JSON.stringify(measure(times, tasks)));
} finally {
  fs.rmSync(outdir, { recursive: true, force: true });
}
