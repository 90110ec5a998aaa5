import * as fs from 'node:fs';
import * as path from 'node:path';
import { bundle } from './bundle';

const entry = path.resolve('lib/index.js');
const { text, modules } = bundle(entry);
for (const module of modules) fs.rmSync(module);
fs.writeFileSync(entry, text);
