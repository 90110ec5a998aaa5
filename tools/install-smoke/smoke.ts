import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** What a package is for its users; all else in a tarball is a mistake. */
const FOR_USERS = /^(lib\/.+\.(js|d\.ts)|handler\/.+\.js|package\.json|README\.md|CHANGELOG\.md|LICENSE|\.jsii(\.gz)?)$/;

/** Core, a service that is nothing but `lib`, and one that has the handler of a function beside it. */
const PACKED = ['core', 'evaluate-expression', 'lambda'];

const root = path.join(__dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-install-'));
try {
  const tarballs = PACKED.map((name) => pack(`packages/${name}`));
  const peers = ['aws-cdk-lib', 'constructs'].map((name) => `${name}@${read(`${root}/node_modules/${name}/package.json`).version}`);
  fs.writeFileSync(`${folder}/package.json`, '{ "private": true }');
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs, ...peers);
  assert.deepEqual(fs.readdirSync(`${folder}/node_modules/@sfn-tasks`).sort(), PACKED);

  fs.copyFileSync(`${__dirname}/app.js`, `${folder}/app.js`);
  const { states, assets } = JSON.parse(run(folder, 'node', 'app.js'));
  assert.deepEqual([states.Invoke.Type, states.Evaluate.Type], ['Task', 'Task']);
  assert.deepEqual(assets, ['index.js']);
  console.log(`packed, installed alone and synthesized: ${tarballs.map((tarball) => path.basename(tarball)).join(', ')}`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function pack(directory: string): string {
  const [{ filename, files }] = JSON.parse(run(`${root}/${directory}`, 'npm', 'pack', '--json', '--pack-destination', folder));
  const packed: string[] = files.map((file: { path: string }) => file.path);
  assert.deepEqual(
    packed.filter((file) => !FOR_USERS.test(file)),
    [],
    `${filename} holds what is not for its users`,
  );
  for (const file of ['lib/index.js', '.jsii', 'README.md'])
    assert.ok(packed.includes(file), `${filename} lacks ${file}: build ${directory} first`);
  return `${folder}/${filename}`;
}

function read(file: string): { version: string } {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
