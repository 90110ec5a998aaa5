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
  expect(lines.filter((line) => line.includes('@sfn-tasks/'))).toEqual([
    "lib/billing-stack.ts: import { AuthType, CallApiGatewayHttpApiEndpoint, HttpMethod as SfnHttpMethod } from '@sfn-tasks/api-gateway';",
    "lib/billing-stack.ts: import { CallAwsService } from '@sfn-tasks/aws-sdk';",
    "lib/billing-stack.ts: import { HttpInvoke, URLEncodingFormat } from '@sfn-tasks/http';",
    "lib/constructs/notify.ts: import { SnsPublish, SnsPublishProps, MessageAttributeDataType as Kind } from '@sfn-tasks/sns';",
    'lib/constructs/retrying-invoke.ts: import type { LambdaInvokeProps } from "@sfn-tasks/lambda"',
    'lib/constructs/retrying-invoke.ts: import { LambdaInvoke } from "@sfn-tasks/lambda"',
    "lib/index.ts: export { LambdaInvoke } from '@sfn-tasks/lambda';",
    "lib/index.ts: export { SnsPublish as Publish } from '@sfn-tasks/sns';",
    "lib/index.ts: export type { LambdaInvokeProps } from '@sfn-tasks/lambda';",
    "lib/intake-stack.ts: import { DynamoAttributeValue, DynamoConsumedCapacity, DynamoPutItem } from '@sfn-tasks/dynamodb';",
    "lib/intake-stack.ts: import { SqsSendMessage } from '@sfn-tasks/sqs'; // what the machine does",
    "lib/nightly-stack.ts: import { AthenaStartQueryExecution, EncryptionOption } from '@sfn-tasks/athena';",
    "lib/nightly-stack.ts: import { type ContainerOverride, EcsFargateLaunchTarget, EcsRunTask } from '@sfn-tasks/ecs';",
    "lib/nightly-stack.ts: import { GlueStartJobRun, WorkerTypeV2 } from '@sfn-tasks/glue';",
    "lib/tell-of-the-night.js: const { EvaluateExpression } = require('@sfn-tasks/evaluate-expression');",
    "lib/tell-of-the-night.js: const { EventBridgePutEvents } = require('@sfn-tasks/eventbridge');",
    "lib/tell-of-the-night.js: /** @type {import('@sfn-tasks/eventbridge').EventBridgePutEventsEntry} */",
  ]);
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
