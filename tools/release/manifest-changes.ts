import { isDeepStrictEqual } from 'node:util';
import * as semver from 'semver';
import type { Change } from './change';
import type { Manifest } from './manifest';

/** What the user's app has to have. */
const DEMANDS = ['peerDependencies', 'engines'] as const;
/** What decides how the package is found and loaded. */
const LOADED = ['main', 'types', 'bin', 'exports', 'files', 'jsii'];

export function manifestChanges(before: Manifest, after: Manifest): Change[] {
  return [
    ...DEMANDS.flatMap((field) => rangeChanges(field, before[field], after[field])),
    ...changed('dependencies', foreign(before.dependencies), foreign(after.dependencies)),
    ...LOADED.flatMap((field) => changed(field, before[field], after[field])),
  ];
}

function rangeChanges(field: string, before: Record<string, string> = {}, after: Record<string, string> = {}): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
  return names.map((name) => ({
    bump: rangeBump(before[name], after[name]),
    what: `package.json: ${field} of ${name}, "${before[name] ?? ''}" -> "${after[name] ?? ''}"`,
  }));
}

/** A range that leaves versions out makes users upgrade something else: within a major version they can, beyond it they may not be able to. */
function rangeBump(before: string | undefined, after: string | undefined): Change['bump'] {
  if (after === undefined) return 'patch';
  if (before === undefined) return 'minor';
  if (semver.subset(before, after)) return 'patch';
  return semver.minVersion(before)?.major === semver.minVersion(after)?.major ? 'minor' : 'major';
}

/** The ranges between packages of this repository are written by releases themselves. */
function foreign(dependencies: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => !name.startsWith('@sfn-tasks/')));
}

function changed(field: string, before: unknown, after: unknown): Change[] {
  return isDeepStrictEqual(before, after) ? [] : [{ bump: 'patch', what: `package.json: ${field}` }];
}
