import * as path from 'node:path';
import { faults } from '@sfn-tasks-dev/doc-snippets';
import { createPatch } from 'rfc6902';
import { type Example, examples } from './examples';
import { fixture } from './fixture';
import { isKnown, SERVICES } from './known-differences';
import { run } from './run';

const UPSTREAM = ['aws-cdk-lib/aws-stepfunctions-tasks'];
const ROOT = path.join(__dirname, '../..');

const exported = new Map(SERVICES.map((service) => [`@sfn-tasks/${service}`, Object.keys(require(`../../packages/${service}/src`))]));
const packagesOf = ({ uses }: Example) =>
  [...exported].filter(([, names]) => uses.some((used) => names.includes(used))).map(([name]) => name);

const all = examples();
const counts = { states: 0, statements: 0 };

/** An example may say `new Date()`, and it is run twice. */
beforeAll(() => jest.useFakeTimers({ now: new Date('2030-01-31T12:00:00Z') }));
afterAll(() => jest.useRealTimers());

it('compile with nothing changed but the import', () => {
  const snippets = all.map((example) => ({ page: example.name, line: 1, code: fixture(example, packagesOf(example)) }));
  expect(faults(ROOT, snippets)).toEqual([]);
});

it.each(all.map((example) => [example.name, example] as const))('%s renders as with aws-cdk-lib', (_, example) => {
  const theirs = run(fixture(example, UPSTREAM));
  const ours = run(fixture(example, packagesOf(example)));
  expect(createPatch(theirs, ours).filter((change) => !isKnown(change, example.uses))).toEqual([]);
  for (const { Type, Properties } of Object.values<any>(ours.Resources)) {
    if (Type === 'AWS::StepFunctions::StateMachine') counts.states += Object.keys(Properties.DefinitionString.States ?? {}).length;
    if (Type === 'AWS::IAM::Policy') counts.statements += Object.keys(Properties.PolicyDocument).length;
  }
});

afterAll(() => {
  const repaired = all.filter(({ repair }) => repair).length;
  const { states, statements } = counts;
  process.stdout.write(
    `${all.length}: ${all.length - repaired} as is, ${repaired} repaired; ${states} states, ${statements} statements compared\n`,
  );
});
