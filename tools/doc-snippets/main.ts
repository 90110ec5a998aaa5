import * as fs from 'node:fs';
import * as path from 'node:path';
import { faults } from './faults';
import { type Fixture, fixtureOf, snippets } from './snippets';

const root = path.join(__dirname, '../..');
/** With folders or pages as arguments, only those. */
const asked = process.argv.slice(2);
const pages = ['README.md', 'CONTRIBUTING.md', ...pagesBelow('docs'), ...pagesBelow('packages')].filter(
  (page) => asked.length === 0 || asked.some((start) => page.startsWith(start)),
);
const found = pages.flatMap((page) => snippets(page, textOf(page), fixtureFor(page)));
const wrong = faults(root, found);
for (const fault of wrong) console.error(fault);
console.log(`${found.length} code blocks of ${pages.length} pages compiled, ${wrong.length} faults`);
process.exitCode = wrong.length || pages.length === 0 ? 1 : 0;

function textOf(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

/** What stands around the blocks of a package's pages. */
function fixtureFor(page: string): Fixture | undefined {
  const file = path.posix.join(path.posix.dirname(page), 'rosetta/default.ts-fixture');
  return fs.existsSync(path.join(root, file)) ? fixtureOf(textOf(file)) : undefined;
}

function pagesBelow(folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const page = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : pagesBelow(page);
    return page.endsWith('.md') ? [page] : [];
  });
}
