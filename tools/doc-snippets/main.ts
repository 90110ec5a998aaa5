import * as fs from 'node:fs';
import * as path from 'node:path';
import { faults } from './faults';
import { snippets } from './snippets';

const root = path.join(__dirname, '../..');
const pages = ['README.md', 'CONTRIBUTING.md', ...pagesBelow('docs')].filter((page) => fs.existsSync(path.join(root, page)));
const found = pages.flatMap((page) => snippets(page, fs.readFileSync(path.join(root, page), 'utf8')));
const wrong = faults(root, found);
for (const fault of wrong) console.error(fault);
console.log(`${found.length} code blocks of ${pages.length} pages compiled, ${wrong.length} faults`);
process.exitCode = wrong.length ? 1 : 0;

function pagesBelow(folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const page = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : pagesBelow(page);
    return page.endsWith('.md') ? [page] : [];
  });
}
