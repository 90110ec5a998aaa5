import type { Example } from './examples';

const DECLARATION = /^( *)declare const (\w+): ([\w.]+);$/gm;

/** How a user of aws-cdk-lib imports its tasks. */
const TASKS = "import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';";

/** An example as a module that exports a stack with it. */
export function fixture({ code }: Example, tasks = TASKS): string {
  const imports = code.match(/^import .*$/gm) ?? [];
  const body = code.replace(/^import .*$/gm, '').replace(DECLARATION, "$1const $2 = DECLARED['$3'](this, '$2') as $3;");
  return [
    "import * as sfn from 'aws-cdk-lib/aws-stepfunctions';",
    "import { Duration, SecretValue, Size, Stack } from 'aws-cdk-lib/core';",
    "import { DECLARED } from '@sfn-tasks-dev/upstream-examples';",
    ...imports,
    ...servicesIn(body)
      .filter((service) => !imports.some((line) => line.includes(` as ${service} `)))
      .map((service) => `import * as ${service} from 'aws-cdk-lib/aws-${service}';`),
    tasks,
    'export class Example extends Stack {',
    '  constructor(...args: ConstructorParameters<typeof Stack>) {',
    '    super(...args);',
    body,
    '  }',
    '}',
  ].join('\n');
}

function servicesIn(code: string): string[] {
  const services = [...code.matchAll(/(?<![\w.'])([a-z]\w*)\.[A-Z]\w*/g)].map(([, service]) => service);
  return [...new Set(services)].filter((service) => service !== 'tasks' && service !== 'sfn');
}
