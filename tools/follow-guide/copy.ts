import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** What npm rewrites in place. */
const WRITTEN_IN_PLACE = 'node_modules/.package-lock.json';

/** A copy of a repository as it stands, installed and built. */
export function copyOf(repository: string, copy: string): void {
  const committed = git(repository, 'ls-files', '--cached', '--others', '--exclude-standard');
  // Without node_modules, which git shows as one folder.
  const built = git(repository, 'ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '--', 'packages');
  for (const file of [...committed, ...built].filter((found) => fs.existsSync(path.join(repository, found)))) {
    fs.cpSync(path.join(repository, file), path.join(copy, file), { recursive: true });
  }
  linkInstalled(repository, copy);
}

/** Linked file by file, since npm replaces what it installs anew, and a copy takes long. */
function linkInstalled(repository: string, copy: string): void {
  const folder = 'node_modules';
  try {
    execFileSync('cp', ['-al', path.join(repository, folder), copy], { stdio: 'pipe' });
  } catch {
    // The folder for temporary files is on another disk.
    execFileSync('cp', ['-a', path.join(repository, folder), copy]);
  }
  fs.rmSync(path.join(copy, WRITTEN_IN_PLACE), { force: true });
}

function git(cwd: string, ...args: string[]): string[] {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1e8 }).split('\n').filter(Boolean);
}
