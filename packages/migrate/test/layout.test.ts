import { migrateSource } from '../src';

const TASKS = 'aws-cdk-lib/aws-stepfunctions-tasks';

function migrated(text: string, file = 'stack.ts'): string {
  const { text: after } = migrateSource(file, text);
  expect(migrateSource(file, after).text).toBe(after);
  return after;
}

it('leaves a file alone that has nothing to do with tasks', () => {
  const text =
    '#!/usr/bin/env node\r\n\timport  *  as sfn from "aws-cdk-lib/aws-stepfunctions" ;\n\n\nconst tasks = { LambdaInvoke: 1 }; tasks.LambdaInvoke';
  expect(migrateSource('a.ts', text)).toEqual({ text, packages: [], notes: [] });
});

it('keeps ends of lines, quotes, semicolons, tabs and what stands above and behind', () => {
  const before = [
    '\uFEFF#!/usr/bin/env node',
    '// Copyright of the owners',
    '',
    '/* of all */ import * as tasks from "%" // tasks',
    'function f() {',
    '\tnew tasks.LambdaInvoke  ( tasks\t.SnsPublish )',
    '}',
  ].join('\r\n');
  const after = [
    '\uFEFF#!/usr/bin/env node',
    '// Copyright of the owners',
    '',
    '/* of all */ import { LambdaInvoke } from "@sfn-tasks/lambda"',
    'import { SnsPublish } from "@sfn-tasks/sns" // tasks',
    'function f() {',
    '\tnew LambdaInvoke  ( SnsPublish )',
    '}',
  ].join('\r\n');
  expect(migrated(before.replace('%', TASKS))).toBe(after);
});

it('breaks a line that would be too long, by the indentation of the file', () => {
  const names = ['ActionOnFailure', 'EmrAddStep', 'EmrCancelStep', 'EmrCreateCluster', 'EmrSetClusterTerminationProtection'];
  const text = (list: string[]) => list.map((name) => `\tf(${name});\n`).join('');
  expect(migrated(`import * as tasks from '${TASKS}';\n{\n${text(names.map((name) => `tasks.${name}`))}}`)).toBe(
    `import {\n${names.map((name) => `\t${name},\n`).join('')}} from '@sfn-tasks/emr';\n{\n${text(names)}}`,
  );
});

it('keeps a comment of a member that leaves its list', () => {
  expect(
    migrated(
      "import {\n  Stack,\n  // the tasks\n  aws_stepfunctions_tasks as tasks, // of aws-cdk-lib\n} from 'aws-cdk-lib';\ntasks.SnsPublish;",
    ),
  ).toBe(
    "import { Stack } from 'aws-cdk-lib';\n// the tasks\n// of aws-cdk-lib\nimport { SnsPublish } from '@sfn-tasks/sns';\nSnsPublish;",
  );
});

it('keeps the margin of what is inside a function', () => {
  expect(
    migrated(`function f() {\n    const tasks = require('${TASKS}');\n    return [tasks.LambdaInvoke, tasks.SnsPublish];\n}\n`, 'a.js'),
  ).toBe(
    "function f() {\n    const { LambdaInvoke } = require('@sfn-tasks/lambda');\n    const { SnsPublish } = require('@sfn-tasks/sns');\n    return [LambdaInvoke, SnsPublish];\n}\n",
  );
});

it.each([
  ['a.mts', 'const a = <T,>(b: T): T => b;'],
  ['a.cts', 'const a = <any>1;'],
  ['a.tsx', 'const a = <b c={1} />;'],
  ['a.jsx', 'const a = <b c={1} />;'],
  ['a.mjs', 'const a = await 1;'],
  ['a.cjs', 'module.exports = 1;'],
])('reads %s', (file, rest) => {
  expect(migrateSource(file, `import { SnsPublish } from '${TASKS}';\n${rest}\n`)).toEqual({
    text: `import { SnsPublish } from '@sfn-tasks/sns';\n${rest}\n`,
    packages: ['@sfn-tasks/sns'],
    notes: [],
  });
});

describe('JavaScript', () => {
  it('takes names from a required module', () => {
    const before =
      "'use strict'\nconst tasks = require('%'), cdk = require('aws-cdk-lib')\nnew tasks.LambdaInvoke(cdk.aws_stepfunctions_tasks.SnsPublish)\n";
    expect(migrated(before.replace('%', TASKS), 'a.js')).toBe(
      "'use strict'\nconst { LambdaInvoke } = require('@sfn-tasks/lambda'), cdk = require('aws-cdk-lib'), { SnsPublish } = require('@sfn-tasks/sns')\nnew LambdaInvoke(SnsPublish)\n",
    );
  });

  it('takes them from a member of aws-cdk-lib', () => {
    expect(migrated("const { Stack, aws_stepfunctions_tasks: tasks } = require('aws-cdk-lib');\nnew tasks.SnsPublish();", 'a.js')).toBe(
      "const { Stack } = require('aws-cdk-lib');\nconst { SnsPublish } = require('@sfn-tasks/sns');\nnew SnsPublish();",
    );
    expect(migrated("const tasks = require('aws-cdk-lib').aws_stepfunctions_tasks;\nnew tasks.SnsPublish();", 'a.js')).toBe(
      "const { SnsPublish } = require('@sfn-tasks/sns');\nnew SnsPublish();",
    );
    expect(migrated("module.exports = require('aws-cdk-lib').aws_stepfunctions_tasks.SnsPublish;", 'a.js')).toBe(
      "module.exports = require('@sfn-tasks/sns').SnsPublish;",
    );
  });

  it('has no imports of types, but names them in comments', () => {
    const before = `const tasks = require('${TASKS}');\n/** @type {tasks.SnsPublishProps} */\nconst props = {};\n/** @param {import('${TASKS}').SnsPublish} task */\nconst f = (task) => new tasks.LambdaInvoke(task);\n`;
    expect(migrated(before, 'a.js')).toBe(
      "const { LambdaInvoke } = require('@sfn-tasks/lambda');\n/** @type {import('@sfn-tasks/sns').SnsPublishProps} */\nconst props = {};\n/** @param {import('@sfn-tasks/sns').SnsPublish} task */\nconst f = (task) => new LambdaInvoke(task);\n",
    );
  });
});
