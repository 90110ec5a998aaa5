import { knownDifference } from '@sfn-tasks-dev/upstream-examples';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { createPatch } from 'rfc6902';
import { Parcels } from './parcels';

const before = new Parcels();
const after = new Parcels();
let migration: Awaited<ReturnType<Parcels['migrate']>>;

beforeAll(async () => {
  migration = await after.migrate();
});

it('leaves what only the running app knows, and says so', () => {
  expect(migration).toEqual({
    exitCode: 1,
    out: ['7 of 9 files changed, package.json; 2 notes; next: npm install'],
    error: [
      "lib/constructs/task-of.ts:4:89 'tasks' stays: which task it means does not show here; name the tasks, and run this again",
      "lib/constructs/task-of.ts:5:10 'tasks[name]' stays: which task it means does not show here; name the tasks, and run this again",
    ],
  });
  const leftIn = Object.entries(after.files).filter(([, text]) => /aws[-_]stepfunctions[-_]tasks/.test(text));
  expect(leftIn.map(([file]) => file)).toEqual(['lib/constructs/task-of.ts']);
});

it('adds the packages that the app takes tasks from', () => {
  const manifest = JSON.parse(before.files['package.json']);
  const services = [
    'api-gateway',
    'athena',
    'aws-sdk',
    'dynamodb',
    'ecs',
    'evaluate-expression',
    'eventbridge',
    'glue',
    'http',
    'lambda',
    'sns',
    'sqs',
  ];
  const added = Object.fromEntries(['core', ...services].map((name) => [`@sfn-tasks/${name}`, '^1.0.0']));
  expect(JSON.parse(after.files['package.json'])).toEqual({ ...manifest, dependencies: { ...manifest.dependencies, ...added } });
});

it('takes each task from its package, in the style of the file', () => {
  const taken = Object.entries(after.files).filter(([file]) => file !== 'package.json');
  const lines = taken.flatMap(([file, text]) => text.split('\n').map((line) => `${file}: ${line.trim()}`));
  expect(lines.filter((line) => line.includes('@sfn-tasks/'))).toEqual([]);
});

it('leaves an app that compiles', () => {
  expect(after.faults).toEqual([]);
});

it('leaves the templates as they were, but for documented differences', () => {
  const [old, now] = [before.synth(), after.synth()];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  const used = Object.keys(tasks).filter((name) => Object.values(before.files).some((text) => new RegExp(`\\b${name}\\b`).test(text)));
  const changes = Object.keys(old).flatMap((stack) => createPatch(old[stack], now[stack]));
  const known = changes.map((change) => knownDifference(change, used));
  expect(changes.filter((_, index) => !known[index])).toEqual([]);
  const differing = [...new Set(known.map((difference) => difference?.task))].sort();
  process.stdout.write(`${Object.keys(old).length} stacks, ${changes.length} documented differences, of ${differing.join(', ')}\n`);
});

it('has nothing to do the second time', async () => {
  const { files } = after;
  expect(await after.migrate()).toMatchObject({ exitCode: 1, out: ['0 of 9 files changed; 2 notes'] });
  expect(after.files).toEqual(files);
});
