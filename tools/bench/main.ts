import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { samplesAlike } from './alike';
import { loadingRows, packageRows } from './loading';
import { machineRows } from './machines';
import { page, printed, simulationSection } from './report';
import { simulationRows } from './simulation';
import { ROOT, samplesOfAllPackages } from './workload';

/** `npm run bench -- 3` for another number of rounds. */
const rounds = Number(process.argv[2] ?? 7);

/** Each app leaves a folder behind, and here they are made by the thousand. */
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-bench-'));

async function main(): Promise<void> {
  process.env.TMPDIR = temporary;
  // What aws-cdk-lib's own validation takes is the same for both, and more than the rest.
  process.env.CDK_VALIDATION = 'false';
  const alike = samplesAlike();
  const samples = { all: samplesOfAllPackages().length, alike: alike.length };
  const loading = loadingRows(rounds * 10);
  console.log(await printed(loading));
  const packages = packageRows(rounds * 2);
  console.log(await printed(packages));
  const machines = machineRows(rounds, alike);
  console.log(await printed(machines));
  const simulation = await simulationRows(rounds);
  console.log(await simulationSection(simulation));
  console.log(
    `Medians of ${rounds} rounds, ${samples.alike} of ${samples.all} samples, CloudFormation validation off (CDK_VALIDATION=false)`,
  );
  const { version: cdkVersion } = require('aws-cdk-lib/package.json');
  fs.writeFileSync(
    path.join(ROOT, 'docs/benchmarks.md'),
    await page({ loading, packages, machines, simulation, rounds, samples, cdkVersion }),
  );
}

main().finally(() => fs.rmSync(temporary, { recursive: true, force: true }));
