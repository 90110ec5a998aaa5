import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { Changesets } from './changesets';
import { servicesByFloor } from './floor';
import { CORE, type Package, packagesOf } from './manifest';
import { OlderCore } from './older-core';
import type { Release } from './release';
import { Repository } from './repository';

const root = path.resolve('.');
const repository = new Repository(root);
const asked = process.argv.slice(2).map((folder) => `packages/${folder}`);

/** Holds each service to the lowest core that its peer range lets users have: its sources and samples compile, load and synthesize on it. */
async function main() {
  const changesets = await Changesets.of(root);
  const packages = packagesOf(root);
  const unknown = asked.filter((directory) => !packages.some((each) => each.directory === directory));
  if (unknown.length > 0)
    throw new Error(`there is no ${unknown.join(', no ')}: name services by their folders, as in "npm run lowest-core -- lambda"`);
  const floors = servicesByFloor(packages, repository, changesets);
  if (floors.size === 0) console.log('No service allows a released core that has other sources than the one here.');
  for (const [release, all] of floors) {
    const services = all.filter(({ directory }) => asked.length === 0 || asked.includes(directory));
    const faults = faultsOn(release, services);
    for (const service of services) {
      const own = faults.filter((fault) => isOf(service, fault));
      console.log(
        own.length > 0 ? refusal(service, release, own, changesets) : `${service.manifest.name} works with core ${release.version}`,
      );
    }
    for (const fault of faults) if (!services.some((service) => isOf(service, fault))) console.log(fault);
    if (faults.length > 0) process.exitCode = 1;
  }
}

/** Those of the compiler, and of the services that compile those of their samples. */
function faultsOn(release: Release, services: Package[]): string[] {
  const core = new OlderCore(repository, release);
  try {
    const files = services.flatMap(({ directory }) => ['src/index.ts', 'test/samples.ts'].map((file) => path.join(root, directory, file)));
    const faults = core.faultsOf(files);
    const compiled = services.filter((service) => !faults.some((fault) => isOf(service, fault)));
    return compiled.length === 0 ? faults : [...faults, ...synthesized(compiled, core)];
  } finally {
    core.remove();
  }
}

/** In a process of its own: there the name of core leads to the older one. */
function synthesized(services: Package[], { tsconfig }: OlderCore): string[] {
  const args = ['--tsconfig', tsconfig, path.join(__dirname, 'synthesize.ts'), ...services.map(({ directory }) => directory)];
  const env = { ...process.env, CDK_VALIDATION: 'false', JSII_DEPRECATED: 'quiet' };
  return execFileSync('tsx', args, { cwd: root, encoding: 'utf8', env }).split('\n').filter(Boolean);
}

function isOf({ directory }: Package, fault: string): boolean {
  return fault.startsWith(`${directory}/`) || fault.startsWith(`${directory}:`);
}

function refusal({ manifest }: Package, { version }: Release, faults: string[], changesets: Changesets): string {
  const [file = `its changeset, beside "${manifest.name}": minor`] = changesets.filesOf(manifest.name);
  return [
    `${manifest.name} allows core ${version} ("${manifest.peerDependencies?.[CORE]}"), and does not work with it:`,
    ...faults.map((fault) => `    ${fault}`),
    `  To raise the range to the core of the next release, write "${CORE}": none in ${file}.`,
  ].join('\n');
}

void main();
