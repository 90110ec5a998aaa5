import * as path from 'node:path';
import { faults } from '../faults';
import { fixtureOf, snippets } from '../snippets';

const page = [
  'Text.',
  '```ts',
  "import { join } from 'node:path';",
  "const here: number = join('a');",
  '```',
  '```text',
  'not code',
  '```',
].join('\n');

test('a block of TypeScript is found with the line it starts on', () => {
  expect(snippets('page.md', page)).toEqual([
    { page: 'page.md', line: 3, code: "import { join } from 'node:path';\nconst here: number = join('a');" },
  ]);
});

test('a fault is told by page and line', () => {
  expect(faults(path.join(__dirname, '../../..'), snippets('page.md', page))).toEqual([
    "page.md:4 Type 'string' is not assignable to type 'number'.",
  ]);
});

test('a block stands in its fixture, and a fault is told by the line of the page', () => {
  const fixture = fixtureOf("import { join } from 'node:path';\nclass Fixture {\n  constructor() {\n    /// here\n  }\n}\n");
  const block = '```ts\nconst here: string = join("a");\nconst there: number = here;\n```\n';
  expect(faults(path.join(__dirname, '../../..'), snippets('page.md', block, fixture))).toEqual([
    "page.md:3 Type 'string' is not assignable to type 'number'.",
  ]);
});

test('a fixture without a place for the block is refused', () => {
  expect(() => fixtureOf('class Fixture {}')).toThrow('A fixture has a line `/// here`');
});
