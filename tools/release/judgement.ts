import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { changesSince } from './changes';
import { Changesets } from './changesets';
import { jsiiChanges } from './jsii-diff';
import { packagesOf } from './manifest';
import { releasesOf } from './release';
import { Repository } from './repository';
import { Verdict } from './verdict';

/** A verdict on each package that is released, and the names of those that are not. */
export interface Judgement {
  readonly verdicts: Verdict[];
  readonly unreleased: string[];
}

/** @param jsii compares what has changed with the published packages as well: builds the one, installs the other from the registry */
export async function judge(root: string, jsii = false): Promise<Judgement> {
  const repository = new Repository(root);
  const changesets = await Changesets.of(root);
  const judgement: Judgement = { verdicts: [], unreleased: [] };
  for (const each of packagesOf(root)) {
    const { directory, manifest } = each;
    const release = releasesOf(repository, manifest.name).at(-1);
    if (!release) {
      judgement.unreleased.push(manifest.name);
      continue;
    }
    const changes = changesSince(release, each, repository, changesets);
    if (jsii && manifest.jsii && changes.length > 0) {
      execFileSync('nx', ['run', `${manifest.name}:build`], { cwd: root, stdio: 'inherit' });
      changes.push(...jsiiChanges(`npm:${manifest.name}@${release.version}`, path.join(root, directory)));
    }
    judgement.verdicts.push(new Verdict(manifest, release, changes, changesets));
  }
  return judgement;
}
