import * as fs from 'node:fs';
import * as path from 'node:path';
import { AppFolder } from './app-folder';

const TASKS = 'aws-cdk-lib/aws-stepfunctions-tasks';
const SOURCE = `import * as tasks from '${TASKS}';\nnew tasks.SnsPublish();\n`;
const MIGRATED = "import { SnsPublish } from '@sfn-tasks/sns';\nnew SnsPublish();\n";
const MANIFEST = '{\n  "dependencies": {\n    "aws-cdk-lib": "^2.276.0"\n  }\n}\n';
const DEPENDENT =
  '{\n  "dependencies": {\n    "@sfn-tasks/core": "^1.0.0",\n    "@sfn-tasks/sns": "^1.0.0",\n    "aws-cdk-lib": "^2.276.0"\n  }\n}\n';

let app: AppFolder;
afterEach(() => app.remove());

it('migrates an app, and then has nothing more to do', async () => {
  app = new AppFolder({ 'package.json': MANIFEST, 'bin/app.ts': 'run();\n', 'lib/stack.ts': SOURCE });
  expect(await app.run('bin', 'lib/**/*.ts')).toEqual({
    code: 0,
    out: '1 of 2 files changed, package.json; 0 notes; next: npm install',
    error: '',
  });
  const migrated = { 'package.json': DEPENDENT, 'bin/app.ts': 'run();\n', 'lib/stack.ts': MIGRATED };
  expect(app.files).toEqual(migrated);
  expect(await app.run('bin', 'lib')).toEqual({ code: 0, out: '0 of 2 files changed; 0 notes', error: '' });
  expect(app.files).toEqual(migrated);
});

it('says what is left, and exits with 1', async () => {
  app = new AppFolder({ 'package.json': MANIFEST, 'a.ts': `import * as tasks from '${TASKS}';\nf(tasks);\n` });
  expect(await app.run('.')).toEqual({
    code: 1,
    out: '0 of 1 file changed; 1 note',
    error: "a.ts:2:3 'tasks' stays: which task it means does not show here; name the tasks, and run this again",
  });
});

it('prints a patch instead of writing, which git applies', async () => {
  const files = { 'package.json': MANIFEST, 'lib/a.ts': SOURCE.replaceAll('\n', '\r\n'), 'lib/b.mts': SOURCE.trimEnd() };
  app = new AppFolder(files);
  const { code, out, error } = await app.run('lib', '--dry-run');
  expect([code, error]).toEqual([0, '2 of 2 files would change, package.json; 0 notes']);
  expect(app.files).toEqual(files);
  expect(out).toContain(`--- a/lib/b.mts\n+++ b/lib/b.mts\n@@ -1,2 +1,2 @@\n-import * as tasks from '${TASKS}';\n`);
  app.apply(out);
  const patched = app.files;
  fs.writeFileSync(path.join(app.path, 'package.json'), MANIFEST);
  for (const file of ['lib/a.ts', 'lib/b.mts'] as const) fs.writeFileSync(path.join(app.path, file), files[file]);
  await app.run('lib');
  expect(patched).toEqual(app.files);
});

it('leaves out what is not the source of the app', async () => {
  const others = {
    'node_modules/a/index.js': SOURCE,
    'cdk.out/asset/index.js': SOURCE,
    'lib/stack.d.ts': SOURCE,
    'lib/README.md': SOURCE,
    'lib/nested/node_modules/b/index.ts': SOURCE,
  };
  app = new AppFolder({ ...others, 'lib/[id]/stack.tsx': SOURCE, 'package.json': MANIFEST });
  await app.run('.', ...Object.keys(others), 'lib/[id]/stack.tsx');
  expect(app.files).toEqual({ ...others, 'lib/[id]/stack.tsx': MIGRATED, 'package.json': DEPENDENT });
});

it('adds to the package.json that has aws-cdk-lib, of each workspace', async () => {
  app = new AppFolder({
    'package.json': '{ "private": true }\n',
    'infra/package.json': MANIFEST,
    'infra/esm/package.json': '{ "type": "module" }\n',
    'infra/esm/a.ts': SOURCE,
    'shop/package.json': MANIFEST,
    'shop/a.ts': 'run();\n',
    'yarn.lock': '',
  });
  const { out } = await app.run('*/**/*.ts');
  expect(out).toBe(`1 of 2 files changed, ${path.join('infra', 'package.json')}; 0 notes; next: yarn install`);
  expect(app.files).toMatchObject({
    'infra/package.json': DEPENDENT,
    'infra/esm/package.json': '{ "type": "module" }\n',
    'shop/package.json': MANIFEST,
  });
});

it.each([
  ['package-lock.json', 'npm'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
])('by %s, the next step is to install with %s', async (lockfile, manager) => {
  app = new AppFolder({ [lockfile]: '', 'package.json': MANIFEST, 'a.ts': SOURCE });
  expect((await app.run('a.ts')).out).toMatch(new RegExp(`next: ${manager} install$`));
});

it('tells of a version of aws-cdk-lib that is too old', async () => {
  app = new AppFolder({ 'package.json': MANIFEST.replace('^2.276.0', '2.100.0'), 'a.ts': SOURCE });
  expect(await app.run('a.ts')).toMatchObject({
    code: 1,
    error: 'package.json:5:5 aws-cdk-lib 2.100.0 is not what @sfn-tasks/core works with: make it ^2.196.0',
  });
});

it('names the packages where there is no package.json', async () => {
  app = new AppFolder({ 'a.ts': SOURCE });
  expect(await app.run('a.ts')).toMatchObject({
    code: 1,
    error: 'no package.json is above these files: run npm install @sfn-tasks/core @sfn-tasks/sns',
  });
});

it.each([
  ['a file that is not there', ['nothing.ts'], "'nothing.ts' means no file of TypeScript or JavaScript"],
  ['a pattern without a file', ['src/**/*.ts'], "'src/**/*.ts' means no file of TypeScript or JavaScript"],
  ['an unknown option', ['--force', '.'], "Unknown option '--force'"],
  ['an option alone', ['--dry-run'], 'Expected a file, a folder or a pattern'],
])('refuses %s', async (_, words, message) => {
  app = new AppFolder({ 'package.json': MANIFEST });
  expect(await app.run(...words)).toEqual({ code: 2, out: '', error: expect.stringContaining(message) });
});

it('says why a file cannot be read', async () => {
  app = new AppFolder({ 'package.json/file': '', 'a.ts': SOURCE });
  expect(await app.run('a.ts')).toEqual({
    code: 2,
    out: '',
    error: expect.stringMatching(/^EISDIR: illegal operation on a directory[^\n]*$/),
  });
});

it.each(['..', '../lib/**/*.ts', '../lib/a.ts'])('leaves out the same from a folder inside: %s', async (pattern) => {
  app = new AppFolder({ 'package.json': MANIFEST, 'bin/app.ts': '', 'lib/a.ts': SOURCE, 'lib/node_modules/b/b.ts': SOURCE });
  expect(await app.runIn('bin', pattern)).toMatchObject({ code: 0 });
  expect(app.files).toMatchObject({ 'package.json': DEPENDENT, 'lib/a.ts': MIGRATED, 'lib/node_modules/b/b.ts': SOURCE });
});

it('tells of itself', async () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(__dirname, '../package.json'), 'utf8'));
  app = new AppFolder({});
  expect(await app.run('--version')).toEqual({ code: 0, out: version, error: '' });
  expect((await app.run('--help')).out).toMatch(/^migrate <file, folder or pattern>/);
  expect(await app.run()).toEqual(await app.run('--help'));
});
