import { execSync } from 'node:child_process';
import * as fs from 'node:fs';
import { Changesets } from './changesets';
import { CORE, packagesOf } from './manifest';

async function version() {
  const changesets = await Changesets.of('.');
  run('changeset version');
  raiseFloors(changesets);
  // Only the lockfile will change: an install would cost time and nothing else.
  run('projen', { PROJEN_DISABLE_POST: 'true' });
  run('npm install --package-lock-only --prefer-offline');
}

/** Changesets leaves a range alone as long as the new core is in it, also that of a package which needs the new core. */
function raiseFloors(changesets: Changesets) {
  const packages = packagesOf('.');
  const core = packages.find(({ manifest }) => manifest.name === CORE)?.manifest.version;
  for (const { directory, manifest } of packages) {
    if (!manifest.peerDependencies?.[CORE] || !changesets.raisesFloorOf(manifest.name)) continue;
    const raised = { ...manifest, peerDependencies: { ...manifest.peerDependencies, [CORE]: `^${core}` } };
    fs.writeFileSync(`${directory}/package.json`, `${JSON.stringify(raised, undefined, 2)}\n`);
  }
}

function run(command: string, env: Record<string, string> = {}) {
  execSync(command, { stdio: 'inherit', env: { ...process.env, ...env } });
}

void version();
