import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { Clone } from '../clone';
import { readManifest } from '../manifest';

const root = path.resolve(__dirname, '../../..');
const clone = new Clone(root);
const { version } = readManifest(path.join(root, 'packages/core'));
const range = readManifest(path.join(root, 'packages/lambda')).peerDependencies?.['@sfn-tasks/core'];

/** Lambda on the lowest core it allows, where core has been released before it was given a new export. */
function checkLambda() {
  const { status, stdout } = spawnSync('tsx', [path.join(__dirname, '../lowest-core.ts'), 'lambda'], { cwd: clone.root, encoding: 'utf8' });
  return { status, stdout };
}

function append(file: string, text: string) {
  clone.write(file, `${clone.read(file)}\n${text}\n`);
}

beforeAll(() => {
  clone.run('git', 'tag', `@sfn-tasks/core@${version}`);
  append('packages/core/src/index.ts', "export const shout = () => 'as loud as can be';");
});
afterAll(() => clone.remove());

test('a service that uses nothing new works with the released core', () => {
  expect(checkLambda()).toEqual({ status: 0, stdout: `@sfn-tasks/lambda works with core ${version}\n` });
});

test('one that uses a new export is refused, until its changeset names core', () => {
  append('packages/lambda/src/index.ts', "import { shout } from '@sfn-tasks/core';\nexport const loud = shout();");
  clone.write('.changeset/loud.md', '---\n"@sfn-tasks/lambda": minor\n---\n\nLoud.\n');
  const { status, stdout } = checkLambda();
  expect(status).toBe(1);
  expect(stdout.replace(/\(\d+,\d+\)/, '')).toBe(
    `@sfn-tasks/lambda allows core ${version} ("${range}"), and does not work with it:
    packages/lambda/src/index.ts: error TS2305: Module '"@sfn-tasks/core"' has no exported member 'shout'.
  To raise the range to the core of the next release, write "@sfn-tasks/core": none in .changeset/loud.md.
`,
  );
  clone.write('.changeset/loud.md', '---\n"@sfn-tasks/core": none\n"@sfn-tasks/lambda": minor\n---\n\nLoud.\n');
  expect(checkLambda().status).toBe(0);
});

test('what the compiler does not see is found when the samples are synthesized', () => {
  clone.run('git', 'checkout', 'packages/lambda');
  clone.write('.changeset/loud.md', '---\n"@sfn-tasks/lambda": minor\n---\n\nLoud.\n');
  const source = clone.read('packages/lambda/src/invoke.ts');
  const patched = source.replace('super(scope', 'super((core as any).shout() && scope');
  clone.write('packages/lambda/src/invoke.ts', `import * as core from '@sfn-tasks/core';\n${patched}`);
  const { status, stdout } = checkLambda();
  expect(status).toBe(1);
  expect(stdout).toContain('packages/lambda: LambdaInvoke, sample least: core.shout is not a function');
});
