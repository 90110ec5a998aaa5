import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as semver from 'semver';
import { CORE, type Manifest, type Package } from './manifest';
import { type Rehearsal, SENTENCE } from './rehearsal';
import type { Scenario } from './scenario';

const HEADINGS: Record<string, string> = { patch: '### Patch Changes', minor: '### Minor Changes', major: '### Major Changes' };

/** Holds a release to its scenario: the manifest of each package to the last field, the new lines of its changelog, and the files of its folder. */
export function check(scenario: Scenario, { before, after, changedFiles, changelogs, drift }: Rehearsal) {
  const core = after.find(({ manifest }) => manifest.name === CORE)?.manifest.version ?? '';
  for (const each of before) {
    const { directory } = each;
    const where = `${scenario.name}: ${directory}`;
    const expected = manifestAfter(each, scenario, core);
    assert.deepEqual(after.find((other) => other.directory === directory)?.manifest, expected, `${where}/package.json`);
    assert.deepEqual(changelogs[directory], changelogAfter(each, scenario, expected.version, core), `${where}/CHANGELOG.md`);
    const files = changedFiles.filter((file) => file.startsWith(`${directory}/`)).map((file) => path.posix.relative(directory, file));
    const isReleased = folderOf(each) in scenario.released;
    assert.deepEqual(files, [...(isReleased ? ['CHANGELOG.md'] : []), ...(isSame(each.manifest, expected) ? [] : ['package.json'])], where);
  }
  assert.equal(drift, '', `${scenario.name}: projen would write these otherwise`);
}

/** A package that is not released has the core of now to be developed with, which its users never see. */
function manifestAfter({ directory, manifest }: Package, { released, raised }: Scenario, core: string): Manifest {
  const folder = path.posix.basename(directory);
  const { version, peerDependencies, devDependencies } = manifest;
  const bump = released[folder];
  const isService = peerDependencies?.[CORE] !== undefined;
  return {
    ...manifest,
    version: bump && bump !== 'none' ? (semver.inc(version, bump) as string) : version,
    ...(isService && { devDependencies: { ...devDependencies, [CORE]: core } }),
    ...(isService && raised.includes(folder) && { peerDependencies: { ...peerDependencies, [CORE]: `^${core}` } }),
  };
}

function changelogAfter(each: Package, { changesets, released }: Scenario, version: string, core: string): string[] {
  const folder = folderOf(each);
  if (!(folder in released)) return [];
  if (changesets.some((bumps) => folder in bumps)) return [`## ${version}`, HEADINGS[released[folder]], `- ${SENTENCE}`];
  return [`## ${version}`, HEADINGS.patch, '- Updated dependencies', `- ${CORE}@${core}`];
}

function folderOf({ directory }: Package): string {
  return path.posix.basename(directory);
}

function isSame(one: Manifest, other: Manifest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
