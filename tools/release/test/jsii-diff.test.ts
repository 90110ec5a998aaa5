import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { jsiiChanges } from '../jsii-diff';

const MANIFEST = {
  name: 'greeter',
  version: '1.0.0',
  main: 'index.js',
  types: 'index.d.ts',
  license: 'Apache-2.0',
  author: { name: 'test', url: 'https://example.com' },
  repository: { type: 'git', url: 'https://example.com' },
  jsii: { outdir: 'dist', targets: {} },
};

function built(props: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jsii-diff-'));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(MANIFEST));
  fs.writeFileSync(path.join(folder, 'README.md'), '# greeter');
  const greeter = 'export class Greeter { constructor(public readonly props: GreeterProps) {} }';
  fs.writeFileSync(path.join(folder, 'index.ts'), `export interface GreeterProps { ${props} }\n${greeter}\n`);
  execFileSync('jsii', [folder], { stdio: 'pipe' });
  return folder;
}

test('what jsii finds broken is a major, what it finds new is nothing', () => {
  const before = built('readonly name?: string;');
  const after = built('readonly name: string; readonly size?: number;');
  expect(jsiiChanges(before, built('readonly name?: string; readonly size?: number;'))).toEqual([]);
  expect(jsiiChanges(before, after)).toEqual([
    {
      bump: 'major',
      what: "jsii-diff: IFACE greeter.GreeterProps: newly required property 'name' used to be optional: input to greeter.Greeter.<initializer>",
    },
  ]);
});

test('an assembly that is not there is an error, not a result', () => {
  expect(() => jsiiChanges('nowhere', 'nowhere')).toThrow('jsii-diff nowhere nowhere: ');
});
