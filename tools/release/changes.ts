import * as fs from 'node:fs';
import * as path from 'node:path';
import { apiChanges } from './api-changes';
import type { Change } from './change';
import type { Changesets } from './changesets';
import { CORE, type Manifest, type Package } from './manifest';
import { manifestChanges } from './manifest-changes';
import type { Release } from './release';
import type { Repository } from './repository';

/** Built by a release, or written by one. */
const GENERATED = ['lib', 'CHANGELOG.md', '.jsii', '.jsii.gz'];

/** What users of a release will notice of a package as it is now. README and changelog change nothing that the package does. */
export function changesSince(release: Release, of: Package, repository: Repository, changesets: Changesets): Change[] {
  const { directory, manifest } = of;
  const before = (file: string) => repository.textAt(release.tag, `${directory}/${file}`);
  const now = (file: string) => fs.readFileSync(path.join(repository.root, directory, file), 'utf8');
  const files = repository.changedSince(release.tag, directory).filter((file) => isShipped(path.posix.relative(directory, file), manifest));
  return [
    ...apiChanges(before('api.txt'), now('api.txt'), changesets.widenedIn(manifest.name)),
    ...manifestChanges(JSON.parse(before('package.json')), manifest),
    ...floorChanges(manifest, changesets),
    ...files.map((file): Change => ({ bump: 'patch', what: file })),
  ];
}

function isShipped(file: string, { files = [] }: Manifest): boolean {
  const shipped = ['src', ...files.filter((name) => !GENERATED.includes(name))];
  return shipped.some((name) => file === name || file.startsWith(`${name}/`));
}

function floorChanges({ name, peerDependencies }: Manifest, changesets: Changesets): Change[] {
  if (!peerDependencies?.[CORE] || !changesets.raisesFloorOf(name)) return [];
  return [{ bump: 'minor', what: `a changeset that names ${CORE} as well: its range starts at that core` }];
}
