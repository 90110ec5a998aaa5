import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Library, type Measured, measureMachine } from './machine';

const { library, samples, tasks, times } = JSON.parse(process.argv[2]);
const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-bench-'));
try {
  const measure = (size: number): Measured => {
    globalThis.gc?.();
    return measureMachine(library as Library, samples, size, outdir);
  };
  for (let warmed = 0; warmed < 2000; warmed += 100) measure(100);
  const measured = Array.from({ length: times }, () => measure(tasks));
  // The least, since whatever else the machine does only ever adds.
  const least = (phase: keyof Measured) => Math.min(...measured.map((one) => one[phase]));
  console.log(JSON.stringify({ construct: least('construct'), synth: least('synth') }));
} finally {
  fs.rmSync(outdir, { recursive: true, force: true });
}
