import { migrateSource } from '../src';

const TASKS = 'aws-cdk-lib/aws-stepfunctions-tasks';

const MODULE = 'this stays: which tasks it takes does not show here; name them, and run this again';
const value = (text: string) => `'${text}' stays: which task it means does not show here; name the tasks, and run this again`;

it.each([
  ['a computed name', `import * as tasks from '${TASKS}';\nnew tasks[name]();`, ['2:5', value('tasks[name]')]],
  ['the module as a value', `import * as tasks from '${TASKS}';\nregister(tasks);`, ['2:10', value('tasks')]],
  ['the module as a property', `import * as tasks from '${TASKS}';\nf({ tasks });`, ['2:5', value('tasks')]],
  ['the names of the module', `import * as tasks from '${TASKS}';\nlet name: keyof typeof tasks;`, ['2:24', value('tasks')]],
  ['the module exported', `import * as tasks from '${TASKS}';\nexport { tasks };`, ['2:10', value('tasks')]],
  [
    'the member as a value',
    "import * as cdk from 'aws-cdk-lib';\nf(cdk.aws_stepfunctions_tasks);",
    ['2:3', value('cdk.aws_stepfunctions_tasks')],
  ],
  ['the member exported', "export { aws_stepfunctions_tasks as tasks } from 'aws-cdk-lib';", ['1:10', MODULE]],
  ['an export of all', `export * from '${TASKS}';`, ['1:15', MODULE]],
  ['an export of all by a name', `export * as tasks from '${TASKS}';`, ['1:24', MODULE]],
  ['an exported require', `export const tasks = require('${TASKS}');`, ['1:30', MODULE]],
  ['the rest of a module', `const { SnsPublish, ...rest } = require('${TASKS}');`, ['1:41', MODULE]],
  ['a dynamic import', `const { SnsPublish } = await import('${TASKS}');`, ['1:37', MODULE]],
  ['a mock', `jest.mock('${TASKS}');`, ['1:11', MODULE]],
  ['an import of nothing', `import '${TASKS}';`, ['1:8', MODULE]],
  ['an import that is not used', `import * as tasks from '${TASKS}';`, ['1:13', "'tasks' is not used: delete it"]],
  [
    'what is deprecated',
    `import { RunGlueJobTask } from '${TASKS}';`,
    ['1:10', 'RunGlueJobTask is deprecated, and stays with aws-cdk-lib; write GlueStartJobRun, of @sfn-tasks/glue'],
  ],
  [
    'what does not exist',
    `import * as tasks from '${TASKS}';\nnew tasks.LambdaInvok();`,
    ['2:5', 'LambdaInvok stays: aws-cdk-lib 2.276.0 has nothing of that name in aws-stepfunctions-tasks'],
  ],
  [
    'AWS CDK v1',
    "import * as tasks from '@aws-cdk/aws-stepfunctions-tasks';",
    ['1:24', expect.stringMatching(/^this is AWS CDK v1: migrate the app to aws-cdk-lib first/)],
  ],
  [
    'files inside aws-cdk-lib',
    `import { SnsPublish } from '${TASKS}/lib/sns/publish';`,
    ['1:28', expect.stringMatching(/^files inside aws-cdk-lib stay: import from 'aws-cdk-lib\/aws-stepfunctions-tasks'/)],
  ],
  [
    'a file that is not of its language',
    `import * as tasks from '${TASKS}';\nconst a = ;\ntasks.SnsPublish;`,
    ['2:11', 'the file stays as it is, for it cannot be parsed: Expression expected.'],
  ],
])('%s is left, with a note', (_, text, [place, message]) => {
  const { text: after, packages, notes } = migrateSource('stack.ts', text);
  expect(after).toBe(text);
  expect(packages).toEqual([]);
  expect(notes.map(({ line, column, message }) => [`${line}:${column}`, message])).toEqual([[place, message]]);
});

it('takes what it can beside what it leaves, and says where that is now', () => {
  const { text, packages, notes } = migrateSource(
    'stack.ts',
    `import { RunLambdaTask, SnsPublish } from '${TASKS}';\nimport * as tasks from '${TASKS}';\nnew tasks.LambdaInvoke(); new tasks[name](); tasks.SqsSendMessage;\n`,
  );
  expect(text).toBe(
    [
      `import { RunLambdaTask } from '${TASKS}';`,
      "import { SnsPublish } from '@sfn-tasks/sns';",
      `import * as tasks from '${TASKS}';`,
      "import { LambdaInvoke } from '@sfn-tasks/lambda';",
      "import { SqsSendMessage } from '@sfn-tasks/sqs';",
      'new LambdaInvoke(); new tasks[name](); SqsSendMessage;\n',
    ].join('\n'),
  );
  expect(packages).toEqual(['@sfn-tasks/lambda', '@sfn-tasks/sns', '@sfn-tasks/sqs']);
  expect(notes.map(({ line, column }) => [line, column])).toEqual([
    [1, 1],
    [6, 25],
  ]);
  const again = migrateSource('stack.ts', text);
  expect(again.text).toBe(text);
  expect(again.packages).toEqual([]);
});
