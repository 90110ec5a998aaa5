import * as path from 'node:path';
import { migrateSource } from '@sfn-tasks/migrate';
import { faults } from '@sfn-tasks-dev/doc-snippets';
import { createPatch } from 'rfc6902';
import { examples } from './examples';
import { fixture } from './fixture';
import { knownDifference } from './known-differences';
import { run } from './run';

const ROOT = path.join(__dirname, '../..');

const migrated = (text: string) => migrateSource('example.ts', text);
const unbroken = (text: string) => text.replace(/[\s,]+/g, ' ');

const all = examples();
const counts = { states: 0, statements: 0 };

/** An example may say `new Date()`, and it is run twice. */
beforeAll(() => jest.useFakeTimers({ now: new Date('2030-01-31T12:00:00Z') }));
afterAll(() => jest.useRealTimers());

it('compile with nothing changed but where the tasks come from', () => {
  const snippets = all.map((example) => ({ page: example.name, line: 1, code: migrated(fixture(example)).text }));
  expect(faults(ROOT, snippets)).toEqual([]);
});

describe.each(all.map((example) => [example.name, example] as const))('%s', (_, example) => {
  const before = fixture(example);
  const { text: after, notes } = migrated(before);

  it('is migrated as a whole, and only once', () => {
    expect(notes).toEqual([]);
    expect(after).not.toMatch(/aws[-_]stepfunctions[-_]tasks/);
    expect(migrated(after)).toEqual({ text: after, packages: [], notes: [] });
  });

  it('is migrated to the same, however it imports its tasks', () => {
    const names = `import { ${[...example.uses].sort().join(', ')} } from 'aws-cdk-lib/aws-stepfunctions-tasks';`;
    const ways = {
      member: fixture(example, "import { aws_stepfunctions_tasks as tasks } from 'aws-cdk-lib';"),
      library: fixture(example, "import * as cdk from 'aws-cdk-lib';").replace(/\btasks\./g, 'cdk.aws_stepfunctions_tasks.'),
      names: fixture(example, names).replace(/\btasks\.(?=[A-Z])/g, ''),
    };
    expect(migrated(ways.member).text).toBe(after);
    expect(migrated(ways.library).text.replace("import * as cdk from 'aws-cdk-lib';\n", '')).toBe(after);
    // A line that the user has made too long stays one.
    expect(unbroken(migrated(ways.names).text)).toBe(unbroken(after));
  });

  it('renders as with aws-cdk-lib', () => {
    const ours = run(after);
    expect(createPatch(run(before), ours).filter((change) => !knownDifference(change, example.uses))).toEqual([]);
    for (const { Type, Properties } of Object.values<any>(ours.Resources)) {
      if (Type === 'AWS::StepFunctions::StateMachine') counts.states += Object.keys(Properties.DefinitionString.States ?? {}).length;
      if (Type === 'AWS::IAM::Policy') counts.statements += Object.keys(Properties.PolicyDocument).length;
    }
  });
});

afterAll(() => {
  const repaired = all.filter(({ repair }) => repair).length;
  const { states, statements } = counts;
  process.stdout.write(
    `${all.length}: ${all.length - repaired} as is, ${repaired} repaired; ${states} states, ${statements} statements compared\n`,
  );
});
