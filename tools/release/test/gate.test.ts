import { judge } from '../judgement';
import { Planted } from './planted';

const API = 'packages/lambda/api.txt';
const SOURCE = 'packages/lambda/src/index.ts';
const MANIFEST = 'packages/lambda/package.json';

async function refusals({ root }: Planted): Promise<string[]> {
  const { verdicts } = await judge(root);
  return verdicts.filter(({ isRefused }) => isRefused).map(String);
}

const removed = (planted: Planted) => planted.edit(API, 'LambdaInvoke: static jsonPath(scope: Construct): LambdaInvoke\n', '');
const narrowed = (planted: Planted) => planted.edit(API, 'payload?: sfn.TaskInput', 'payload: sfn.TaskInput');
const added = (planted: Planted) =>
  planted.edit(API, 'interface', 'LambdaInvoke: static jsonata(scope: Construct): LambdaInvoke\ninterface');
const documented = (planted: Planted) => planted.edit(SOURCE, 'A task.', 'A task of AWS Lambda.');
const raised = (planted: Planted) => planted.edit(MANIFEST, '^2.276.0', '^2.290.0');
const dropped = (planted: Planted) => planted.edit(MANIFEST, '>=20', '>=22');
const handler = (planted: Planted) => planted.write('packages/lambda/handler/index.js', 'exports.handler = () => {};');
const newer = (planted: Planted) => planted.write('packages/lambda/src/new.ts', 'export {};');

it.each([
  ['a removed symbol', removed, 'major', ['none', 'patch', 'minor']],
  ['a narrowed symbol', narrowed, 'major', ['none', 'patch', 'minor']],
  ['an added symbol', added, 'minor', ['none', 'patch']],
  ['a changed comment', documented, 'patch', ['none']],
  ['a file that git does not know yet', newer, 'patch', ['none']],
  ['what is packed beside the sources', handler, 'patch', ['none']],
  ['a peer that has to be newer', raised, 'minor', ['none', 'patch']],
  ['a version of Node.js that is left out', dropped, 'major', ['none', 'patch', 'minor']],
])('%s: %s', async (_, plant, enough, tooLittle) => {
  const planted = new Planted();
  plant(planted);
  for (const bump of tooLittle) {
    planted.changeset({ lambda: bump });
    const [refusal] = await refusals(planted);
    expect(refusal).toContain(`refused: a ${enough} changeset is needed`);
  }
  planted.changeset({ lambda: enough });
  expect(await refusals(planted)).toEqual([]);
});

test('without a changeset, the refusal says how to write one', async () => {
  const planted = new Planted();
  removed(planted);
  expect(await refusals(planted)).toEqual([
    `@sfn-tasks/lambda 1.0.0 -> 1.0.0, refused: a major changeset is needed
    removed: LambdaInvoke: static jsonPath(scope: Construct): LambdaInvoke
  Run "npx changeset", or write .changeset/NAME-OF-THE-CHANGE.md:
    ---
    "@sfn-tasks/lambda": major
    ---

    What users notice, in one sentence.`,
  ]);
});

test('with one that is too weak, it says where, and when less is enough', async () => {
  const planted = new Planted();
  planted.edit(API, 'lambda.IFunction', 'lambda.IFunctionRef');
  planted.changeset({ lambda: 'minor' });
  expect(await refusals(planted)).toEqual([
    `@sfn-tasks/lambda 1.0.0 -> 1.1.0, refused: a major changeset is needed
    changed: LambdaInvokeProps: readonly lambdaFunction: lambda.IFunction  ->  LambdaInvokeProps: readonly lambdaFunction: lambda.IFunctionRef
  Write "@sfn-tasks/lambda": major in .changeset/the-change.md.
  If it takes more than before and gives no less, say so there, and a minor will do: "Widened: LambdaInvokeProps.lambdaFunction".`,
  ]);
  planted.changeset({ lambda: 'minor' }, 'Takes references.\n\nWidened: `LambdaInvokeProps.lambdaFunction`.');
  expect(await refusals(planted)).toEqual([]);
});

test('a changeset that names core as well raises what is asked of users: a minor', async () => {
  const planted = new Planted();
  documented(planted);
  planted.changeset({ core: 'none', lambda: 'patch' });
  expect((await refusals(planted))[0]).toContain('a changeset that names @sfn-tasks/core as well: its range starts at that core');
  planted.changeset({ core: 'none', lambda: 'minor' });
  expect(await refusals(planted)).toEqual([]);
});

test('a version that is raised, and not published yet, counts', async () => {
  const planted = new Planted();
  added(planted);
  planted.edit(MANIFEST, '"1.0.0"', '"1.1.0"');
  expect(await refusals(planted)).toEqual([]);
});

test('tests, README and changelog ask for nothing', async () => {
  const planted = new Planted();
  for (const file of ['test/invoke.test.ts', 'README.md', 'CHANGELOG.md']) planted.write(`packages/lambda/${file}`, 'new');
  expect(await refusals(planted)).toEqual([]);
});

test('a package without a release is named, not refused', async () => {
  const planted = new Planted(false);
  removed(planted);
  expect(await judge(planted.root)).toEqual({ verdicts: [], unreleased: ['@sfn-tasks/core', '@sfn-tasks/lambda'] });
});
