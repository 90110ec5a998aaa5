import { execSync } from 'node:child_process';
import * as fs from 'node:fs';

const CORE = '@sfn-tasks/core';

const before = versions();
run('changeset version');
raiseFloors();
run('projen');
run('npm install --package-lock-only');

/**
 * A package that is released now was tested with the core of now, and may use what is new in it; changesets would leave its range at the core
 * it was first released with. Packages that are not released keep theirs.
 */
function raiseFloors() {
  const core = manifest('packages/core').version;
  for (const [directory, version] of Object.entries(versions())) {
    const changed = manifest(directory);
    if (version === before[directory] || !changed.peerDependencies?.[CORE]) continue;
    changed.peerDependencies[CORE] = `^${core}`;
    fs.writeFileSync(`${directory}/package.json`, `${JSON.stringify(changed, undefined, 2)}\n`);
  }
}

function versions(): Record<string, string> {
  return Object.fromEntries(fs.readdirSync('packages').map((folder) => [`packages/${folder}`, manifest(`packages/${folder}`).version]));
}

function manifest(directory: string): { version: string; peerDependencies?: Record<string, string> } {
  return JSON.parse(fs.readFileSync(`${directory}/package.json`, 'utf8'));
}

function run(command: string) {
  // Where CI is set, projen would install by the lockfile that is about to change.
  execSync(command, { stdio: 'inherit', env: { ...process.env, CI: '' } });
}
