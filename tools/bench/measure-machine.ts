import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Library, type Measured, measureMachine } from './machine';
import { median } from './statistics';

const { library, samples, tasks, times } = JSON.parse(process.argv[2]);
const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-bench-'));
try {
  const measure = (size: number): Measured => {
    globalThis.gc?.();
    return measureMachine(library as Library, samples, size, outdir);
  };
  for (let warmed = 0; warmed < 2000; warmed += 100) measure(100);
  const measured = Array.from({ length: times }, () => measure(tasks));
  const construct = median(measured.map((one) => one.construct));
  const synth = median(measured.map((one) => one.synth));
  console.log(JSON.stringify({ construct, synth }));
} finally {
  fs.rmSync(outdir, { recursive: true, force: true });
}
