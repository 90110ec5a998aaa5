import * as fs from 'node:fs';
import * as path from 'node:path';
import { bundle } from './bundle';

const entry = path.resolve('lib/index.js');
const text = bundle(entry);
// The rest goes with what is bundled: modules of types alone, empty ones, which the compiler writes and nothing asks for.
for (const file of modulesBelow('lib')) fs.rmSync(file);
fs.writeFileSync(entry, text);

function modulesBelow(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.js')).map((file) => path.join(folder, file));
}
