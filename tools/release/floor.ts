import * as semver from 'semver';
import type { Changesets } from './changesets';
import { CORE, type Package } from './manifest';
import { type Release, releasesOf } from './release';
import type { Repository } from './repository';

/** The services whose users may have an older core than that of the working copy, by the lowest they may have. */
export function servicesByFloor(packages: Package[], repository: Repository, changesets: Changesets): Map<Release, Package[]> {
  const releases = releasesOf(repository, CORE);
  const now = packages.find(({ manifest }) => manifest.name === CORE)?.manifest.version ?? [];
  const cores = releases.map(({ version }) => version).concat(now);
  const services = new Map<Release, Package[]>();
  for (const service of packages) {
    const range = service.manifest.peerDependencies?.[CORE];
    if (!range || changesets.raisesFloorOf(service.manifest.name)) continue;
    const lowest = semver.minSatisfying(cores, range);
    const floor = releases.find(({ version }) => version === lowest);
    if (floor) services.set(floor, [...(services.get(floor) ?? []), service]);
  }
  for (const floor of services.keys()) if (repository.changedSince(floor.tag, 'packages/core/src').length === 0) services.delete(floor);
  return services;
}
