import * as fs from 'node:fs';
import * as path from 'node:path';
import { EXTRACT, extractText, installedUpstream } from './api/upstream';
import { ROOT } from './workspace';

const files = { [EXTRACT]: extractText(installedUpstream()) };

for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(ROOT, file), text);
