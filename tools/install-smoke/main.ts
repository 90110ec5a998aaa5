import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { BUDGETS } from './budgets';
import { committedFiles, contentsOf, faultsOfContents } from './contents';
import { everyTask } from './every-task';
import { namesOf } from './names';
import { SCOPE, startRegistry } from './registry';
import { faultsOfSizes, sizesOf, sizeTable } from './size';
import { publish, type Tarball } from './tarball';
import { User } from './user';
import { pinned, publishedPackages, textOf } from './workspace';

const packages = publishedPackages();
const KINDS = ['cjs', 'mjs'];

smoke().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function smoke(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-install-'));
  const registry = await startRegistry(path.join(folder, 'registry'));
  try {
    judge(await publish(registry.environment));
    const user = new User(path.join(folder, 'app'), registry.environment);
    await useOne(user);
    await useAll(user);
  } finally {
    registry.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function judge(tarballs: Tarball[]): void {
  const sizes = sizesOf(tarballs);
  console.log(`${sizeTable(sizes, BUDGETS)}\n`);
  const contents = packages.flatMap((one) => {
    const tarball = tarballs.find(({ name }) => name === one.name);
    return tarball ? faultsOfContents(tarball, contentsOf(one, committedFiles(one.folder))) : [`${one.name} was not published`];
  });
  refuse('What is published is not what it should be', [...contents, ...faultsOfSizes(sizes, BUDGETS)]);
}

/** What the architecture promises: who needs AWS Lambda gets that, core, and nothing else of ours. */
async function useOne(user: User): Promise<void> {
  await user.install(`${SCOPE}/lambda`, pinned('aws-cdk-lib'), pinned('constructs'));
  console.log(await user.tree());
  assert.deepEqual(user.installed(), ['core', 'lambda'], 'npm install @sfn-tasks/lambda installs that and core');

  const app = textOf('tools/install-smoke/apps/lambda.ts');
  user.write('app.cts', app);
  user.write('app.mts', app);
  await user.compile(['app.cts', 'app.mts']);
  for (const kind of KINDS) {
    const resources = JSON.parse(await user.run(`app.${kind}`));
    assert.deepEqual(resources, ['AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::StepFunctions::StateMachine']);
  }
  console.log('@sfn-tasks/lambda alone: compiled with all types checked, and synthesized, as CommonJS and as an ES module');
}

async function useAll(user: User): Promise<void> {
  await user.install(...packages.map(({ name }) => name));
  assert.deepEqual(user.installed(), packages.map(({ folder }) => folder).sort());
  await takeNames(user);
  for (const command of packages.flatMap(({ bin = {} }) => Object.keys(bin))) await user.help(command);

  const services = packages.filter(({ folder, jsii }) => jsii && folder !== 'core');
  user.write('tasks.mjs', await everyTask(services.map(({ folder }) => folder)));
  const stacks = Number(await user.run('tasks.mjs'));
  console.log(`all ${packages.length} packages: every exported name compiled and loaded either way, ${stacks} tasks synthesized`);
}

async function takeNames(user: User): Promise<void> {
  for (const { folder, name } of packages) {
    for (const kind of ['cts', 'mts']) user.write(`${folder}.${kind}`, namesOf(folder, name));
  }
  await user.compile(packages.flatMap(({ folder }) => [`${folder}.cts`, `${folder}.mts`]));
  user.write('names.mjs', textOf('tools/install-smoke/apps/names.mjs'));
  const without = await user.run('names.mjs', ...packages.flatMap(({ folder }) => KINDS.map((kind) => `${folder}.${kind}`)));
  refuse('Exported names without a value', without.split('\n').filter(Boolean));
}

function refuse(what: string, faults: string[]): void {
  if (faults.length > 0) throw new Error(`${what}:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}
