import type { Clone } from './clone';
import { type Package, packagesOf } from './manifest';
import type { Bumps, Scenario } from './scenario';

/** What users are told of each change. */
export const SENTENCE = 'Something that users notice.';

/** A release that was made in a clone. */
export interface Rehearsal {
  readonly before: Package[];
  readonly after: Package[];
  /** From the root of the clone. */
  readonly changedFiles: string[];
  /** The lines that have come to the changelogs, by folder. */
  readonly changelogs: Record<string, string[]>;
  /** Files that `npx projen` would write otherwise than the release has left them. */
  readonly drift: string;
}

/** Makes the release of a scenario by the repository's own command. */
export function rehearse({ earlier, changesets }: Scenario, clone: Clone): Rehearsal {
  if (earlier) {
    release([earlier], clone);
    clone.commit('Release');
  }
  const before = packagesOf(clone.root);
  release(changesets, clone);
  const changedFiles = clone.run('git', 'diff', '--name-only', 'HEAD').split('\n');
  const changelogs = Object.fromEntries(before.map(({ directory }) => [directory, newLines(`${directory}/CHANGELOG.md`, clone)]));
  clone.run('git', 'add', '--all');
  clone.run('projen');
  return { before, after: packagesOf(clone.root), changedFiles, changelogs, drift: clone.run('git', 'diff', '--name-only') };
}

function release(changesets: readonly Bumps[], clone: Clone) {
  for (const [index, bumps] of changesets.entries()) {
    const lines = Object.entries(bumps).map(([folder, bump]) => `"@sfn-tasks/${folder}": ${bump}`);
    clone.write(`.changeset/rehearsal-${index}.md`, ['---', ...lines, '---', '', SENTENCE, ''].join('\n'));
  }
  clone.run('npm', 'run', 'version');
}

function newLines(file: string, clone: Clone): string[] {
  const lines = clone.run('git', 'diff', '--unified=0', 'HEAD', '--', file).split('\n');
  return lines.filter((line) => /^\+(?!\+\+)./.test(line)).map((line) => line.slice(1).trim());
}
