import * as fs from 'node:fs';
import * as path from 'node:path';
import { differences } from '../../packages/core/test/differences';
import { TASK_PACKAGES, taskPackagesText } from './api/task-packages';
import { EXTRACT, extractText, installedUpstream } from './api/upstream';
import { PAGE, pageText } from './differences/page';
import { taskPackages } from './task-package';
import { ROOT } from './workspace';

async function generate() {
  const upstream = installedUpstream();
  const files = {
    [EXTRACT]: extractText(upstream),
    [TASK_PACKAGES]: await taskPackagesText(upstream),
    [PAGE]: pageText(differences, taskPackages()),
  };
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(ROOT, file), text);
}

void generate();
