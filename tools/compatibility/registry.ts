import { execFileSync } from 'node:child_process';
import * as semver from 'semver';

/** What is released of a package within a range, from the oldest. */
export function versionsOf(name: string, range: string): string[] {
  const versions: string[] = view(name, 'versions');
  return semver.sort(versions.filter((version) => semver.satisfies(version, range)));
}

/** The least version of its peer that a package accepts. */
export function leastPeer(name: string, version: string, peer: string): string {
  const range: string = view(`${name}@${version}`, 'peerDependencies')[peer];
  return (semver.minVersion(range) as semver.SemVer).version;
}

function view(name: string, field: string): any {
  return JSON.parse(
    execFileSync('npm', ['view', name, field, '--json', '--loglevel=error'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  );
}
