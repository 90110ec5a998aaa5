import * as fs from 'node:fs';
import * as path from 'node:path';
import { RULES } from '../src';

const PACKAGE = path.resolve(__dirname, '..');

function sourcesOf(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

test('the README says of each rule what it asks for', () => {
  const readme = fs.readFileSync(path.join(PACKAGE, 'README.md'), 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| `[\w-]+` \| (error|warning) \|/.test(line));
  expect(rows).toEqual(Object.entries(RULES).map(([id, { severity, asks }]) => `| \`${id}\` | ${severity} | ${asks} |`));
});

test.each(sourcesOf(path.join(PACKAGE, 'src')))('%s loads nothing of the CDK, which may not be there', (file) => {
  const text = fs.readFileSync(path.join(PACKAGE, 'src', file), 'utf8');
  const imports = [...text.matchAll(/^(import|export) (type )?[^;]*? from '(aws-cdk-lib|constructs)[^']*';/gm)];
  expect(imports.filter(([, , type]) => !type).map(([line]) => line)).toEqual([]);
});
