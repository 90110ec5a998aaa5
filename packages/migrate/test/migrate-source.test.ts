import { migrateSource } from '../src';

const TASKS = 'aws-cdk-lib/aws-stepfunctions-tasks';

/** A migration that leaves nothing to the user, and nothing to a second run. */
function expectMigration(before: string, after: string, file = 'stack.ts'): void {
  const { text, notes } = migrateSource(file, before);
  expect(text).toBe(after);
  expect(notes).toEqual([]);
  expect(migrateSource(file, after)).toEqual({ text: after, packages: [], notes: [] });
}

describe('a namespace', () => {
  it('becomes names of each package, and types are marked', () => {
    expectMigration(
      [
        `import * as tasks from '${TASKS}';`,
        'const pay = new tasks.LambdaInvoke(this, id, props as tasks.LambdaInvokeProps);',
        'let mode: tasks.EmrCreateCluster.InstanceMarket = tasks.EmrCreateCluster.InstanceMarket.SPOT;',
        'class Send extends tasks.SqsSendMessage {}',
        "type Method = typeof tasks.HttpMethod; tasks['HttpMethod'].GET;",
      ].join('\n'),
      [
        "import { HttpMethod } from '@sfn-tasks/api-gateway';",
        "import { EmrCreateCluster } from '@sfn-tasks/emr';",
        "import { LambdaInvoke, type LambdaInvokeProps } from '@sfn-tasks/lambda';",
        "import { SqsSendMessage } from '@sfn-tasks/sqs';",
        'const pay = new LambdaInvoke(this, id, props as LambdaInvokeProps);',
        'let mode: EmrCreateCluster.InstanceMarket = EmrCreateCluster.InstanceMarket.SPOT;',
        'class Send extends SqsSendMessage {}',
        'type Method = typeof HttpMethod; HttpMethod.GET;',
      ].join('\n'),
    );
  });

  it.each([
    ['import type * as tasks', 'import type { SnsPublish, SnsPublishProps }'],
    ['import tasks', 'import { SnsPublish, type SnsPublishProps }'],
  ])('by %s', (before, after) => {
    const uses = '\nlet a: %SnsPublish | %SnsPublishProps;\n';
    expectMigration(
      `${before} from '${TASKS}';${uses.replaceAll('%', 'tasks.')}`,
      `${after} from '@sfn-tasks/sns';${uses.replaceAll('%', '')}`,
    );
  });

  it('of types alone is imported as such', () => {
    expectMigration(
      `import * as tasks from '${TASKS}';\nlet a: tasks.SnsPublishProps;`,
      "import type { SnsPublishProps } from '@sfn-tasks/sns';\nlet a: SnsPublishProps;",
    );
  });

  it('by import … = require() becomes an import', () => {
    expectMigration(
      `import tasks = require('${TASKS}')\nimport Publish = tasks.SnsPublish\n`,
      "import { SnsPublish } from '@sfn-tasks/sns'\nimport Publish = SnsPublish\n",
      'stack.cts',
    );
  });

  it('of aws-cdk-lib stays beside what it had of tasks', () => {
    expectMigration(
      "import * as cdk from 'aws-cdk-lib';\nclass A extends cdk.Stack { task = new cdk.aws_stepfunctions_tasks.SnsPublish(); }\n",
      "import * as cdk from 'aws-cdk-lib';\nimport { SnsPublish } from '@sfn-tasks/sns';\nclass A extends cdk.Stack { task = new SnsPublish(); }\n",
    );
  });

  it('that is a member of aws-cdk-lib leaves the list of names', () => {
    expectMigration(
      "import { Stack, aws_stepfunctions_tasks as tasks } from 'aws-cdk-lib';\nnew tasks.SnsPublish();\n",
      "import { Stack } from 'aws-cdk-lib';\nimport { SnsPublish } from '@sfn-tasks/sns';\nnew SnsPublish();\n",
    );
    expectMigration(
      "import { aws_stepfunctions_tasks } from 'aws-cdk-lib';\nnew aws_stepfunctions_tasks.SnsPublish();\n",
      "import { SnsPublish } from '@sfn-tasks/sns';\nnew SnsPublish();\n",
    );
  });

  it('is told from what else has its name', () => {
    const same = 'function f(tasks: Tasks) { return tasks.LambdaInvoke; }\nconst a = { tasks: 1 }, b = a.tasks;\n';
    expectMigration(
      `import * as tasks from '${TASKS}';\n${same}tasks.SnsPublish;\n`,
      `import { SnsPublish } from '@sfn-tasks/sns';\n${same}SnsPublish;\n`,
    );
  });

  it('is found in comments', () => {
    expectMigration(
      `import * as tasks from '${TASKS}';\n/** Like {@link tasks.SnsPublish}. */\nclass A extends tasks.SnsPublish {}\n`,
      "import { SnsPublish } from '@sfn-tasks/sns';\n/** Like {@link SnsPublish}. */\nclass A extends SnsPublish {}\n",
    );
  });
});

describe('a name that is taken', () => {
  it.each(['class SnsPublish {}', "import { SnsPublish } from './own';", 'function f(SnsPublish: any) {}', 'type A = SnsPublish;'])(
    'by %s',
    (other) => {
      expectMigration(
        `import * as tasks from '${TASKS}';\n${other}\nnew tasks.SnsPublish();`,
        `import { SnsPublish as SfnSnsPublish } from '@sfn-tasks/sns';\n${other}\nnew SfnSnsPublish();`,
      );
    },
  );

  it('is replaced by one that is free', () => {
    expectMigration(
      `const tasks = require('${TASKS}');\nlet SnsPublish, SfnSnsPublish;\nnew tasks.SnsPublish();`,
      "const { SnsPublish: SfnSnsPublish2 } = require('@sfn-tasks/sns');\nlet SnsPublish, SfnSnsPublish;\nnew SfnSnsPublish2();",
      'stack.js',
    );
  });

  it('is not one of a member', () => {
    expectMigration(
      `import * as tasks from '${TASKS}';\nconst all = { SnsPublish: tasks.SnsPublish };\nall.SnsPublish;`,
      "import { SnsPublish } from '@sfn-tasks/sns';\nconst all = { SnsPublish: SnsPublish };\nall.SnsPublish;",
    );
  });

  it('is used if it is the same thing', () => {
    expectMigration(
      `import * as tasks from '${TASKS}';\nimport { SnsPublish as Publish } from '@sfn-tasks/sns';\nnew tasks.SnsPublish(Publish);`,
      "import { SnsPublish as Publish } from '@sfn-tasks/sns';\nnew Publish(Publish);",
    );
    expectMigration(
      `import * as tasks from '${TASKS}';\nimport { SnsPublish } from '${TASKS}';\nnew tasks.SnsPublish(tasks.LambdaInvoke);`,
      "import { LambdaInvoke } from '@sfn-tasks/lambda';\nimport { SnsPublish } from '@sfn-tasks/sns';\nnew SnsPublish(LambdaInvoke);",
    );
  });
});

describe('names', () => {
  it.each([
    ["import { LambdaInvoke } from '%';", "import { LambdaInvoke } from '@sfn-tasks/lambda';"],
    [
      "import {LambdaInvoke, LambdaInvokeProps as Props} from '%'",
      "import {LambdaInvoke, LambdaInvokeProps as Props} from '@sfn-tasks/lambda'",
    ],
    ['import { type LambdaInvokeProps } from "%";', 'import { type LambdaInvokeProps } from "@sfn-tasks/lambda";'],
    ["import type { LambdaInvoke } from '%';", "import type { LambdaInvoke } from '@sfn-tasks/lambda';"],
    ["export { LambdaInvoke as default } from '%';", "export { LambdaInvoke as default } from '@sfn-tasks/lambda';"],
    ["export type { LambdaInvokeProps } from '%';", "export type { LambdaInvokeProps } from '@sfn-tasks/lambda';"],
    ["let props: import('%').LambdaInvokeProps;", "let props: import('@sfn-tasks/lambda').LambdaInvokeProps;"],
    ["const { LambdaInvoke } = require('%');", "const { LambdaInvoke } = require('@sfn-tasks/lambda');"],
    ["const Invoke = require('%').LambdaInvoke;", "const Invoke = require('@sfn-tasks/lambda').LambdaInvoke;"],
    ["var a = 1, { LambdaInvoke: Invoke } = require('%'), b;", "var a = 1, { LambdaInvoke: Invoke } = require('@sfn-tasks/lambda'), b;"],
  ])('of one package: %s', (before, after) => {
    expectMigration(before.replace('%', TASKS), after);
  });

  it('of several packages are told apart', () => {
    expectMigration(
      `import { SnsPublish as Publish, LambdaInvoke, type SnsPublishProps } from '${TASKS}';`,
      "import { LambdaInvoke } from '@sfn-tasks/lambda';\nimport { SnsPublish as Publish, type SnsPublishProps } from '@sfn-tasks/sns';",
    );
    expectMigration(
      `export {LambdaInvoke, SnsPublish} from "${TASKS}"\n`,
      'export {LambdaInvoke} from "@sfn-tasks/lambda"\nexport {SnsPublish} from "@sfn-tasks/sns"\n',
    );
    expectMigration(
      `const fs = require('fs'), { LambdaInvoke, SnsPublish: Publish } = require('${TASKS}');`,
      "const fs = require('fs'), { LambdaInvoke } = require('@sfn-tasks/lambda'), { SnsPublish: Publish } = require('@sfn-tasks/sns');",
    );
  });

  it('keep their lines and comments', () => {
    expectMigration(
      [
        'import {',
        '\tSnsPublish, // tells them',
        '\t// sends it',
        '\tSqsSendMessage as Send,',
        '\tSqsSendMessageProps,',
        `} from '${TASKS}';`,
      ].join('\n'),
      [
        'import {',
        '\tSnsPublish, // tells them',
        "} from '@sfn-tasks/sns';",
        'import {',
        '\t// sends it',
        '\tSqsSendMessage as Send,',
        '\tSqsSendMessageProps,',
        "} from '@sfn-tasks/sqs';",
      ].join('\n'),
    );
  });
});
