import * as fs from 'node:fs';
import * as path from 'node:path';
import { migrateSource } from '../src';
import { AppFolder } from './app-folder';

const page = fs.readFileSync(path.join(__dirname, '../README.md'), 'utf8');
const [diff] = [...page.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].map(([, lines]) => lines.split('\n'));
const rows = [...page.matchAll(/^\| `(.*)` \| `(.*@sfn-tasks.*)` \|$/gm)].map(([, before, after]) => [before, after]);
const commands = [...page.matchAll(/^npx @sfn-tasks\/migrate (.*)$/gm)].map(([, words]) => words);

it('shows a diff of what is done', () => {
  const side = (sign: string) => diff.filter((line) => line.startsWith(sign) || line.startsWith(' ')).map((line) => line.slice(1));
  expect(migrateSource('ship.ts', side('-').join('\n')).text).toBe(side('+').join('\n'));
});

it('shows each way of importing', () => {
  expect(rows).toHaveLength(9);
});

it.each(rows)('%s', (before, after) => {
  expect(migrateSource('a.ts', before)).toEqual({ text: after, packages: ['@sfn-tasks/sns'], notes: [] });
});

it.each(commands)('npx @sfn-tasks/migrate %s', async (words) => {
  const app = new AppFolder({ 'package.json': '{}', 'src/a.ts': '', 'bin/app.ts': '', 'test/a.ts': '' });
  const [called] = words.split(' > ');
  expect(await app.run(...called.replaceAll("'", '').split(' '))).toMatchObject({ code: 0 });
  app.remove();
});

it('names each option and exit code of the help', async () => {
  const app = new AppFolder({});
  const { out } = await app.run('--help');
  expect(out.match(/^ {2}--\S+/gm)?.map((option) => option.trim())).toEqual(page.match(/(?<=^\| `)--[\w-]+/gm));
  expect(out).toMatch(/Exit code: 0 .*, 1 .*, 2 /);
  app.remove();
});
