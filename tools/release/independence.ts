import * as path from 'node:path';
import Table from 'cli-table3';
import { Clone } from './clone';
import { check } from './expectation';
import { CORE, packagesOf } from './manifest';
import { type Rehearsal, rehearse } from './rehearsal';
import { scenarios } from './scenario';

/** Makes releases in a clone of the last commit, and holds each to its scenario. */
function main() {
  const table = new Table({
    head: ['release', 'versions', "services' ranges of core", 'new in changelogs'],
    colWidths: [28, 36, 26, 44],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  const clone = new Clone(path.resolve('.'));
  try {
    const start = clone.run('git', 'rev-parse', 'HEAD');
    const services = packagesOf(clone.root).filter(({ manifest }) => manifest.peerDependencies?.[CORE]);
    for (const scenario of scenarios(services.map(({ directory }) => path.posix.basename(directory)))) {
      const rehearsal = rehearse(scenario, clone);
      check(scenario, rehearsal);
      table.push([scenario.name, versions(rehearsal), ranges(rehearsal), changelogs(rehearsal)]);
      clone.reset(start);
    }
  } finally {
    clone.remove();
  }
  console.log(table.toString());
}

function versions({ before, after }: Rehearsal): string {
  return tally(
    after.flatMap(({ directory, manifest: { version } }, index) => {
      const old = before[index].manifest.version;
      return old === version ? [] : [[path.posix.basename(directory), `${old} -> ${version}`]];
    }),
  );
}

function ranges({ after }: Rehearsal): string {
  return tally(
    after.flatMap(({ directory, manifest: { peerDependencies } }) => {
      const range = peerDependencies?.[CORE];
      return range ? [[path.posix.basename(directory), range]] : [];
    }),
  );
}

function changelogs({ changelogs }: Rehearsal): string {
  return tally(
    Object.entries(changelogs)
      .filter(([, lines]) => lines.length > 0)
      .map(([directory, lines]) => [path.posix.basename(directory), lines.join(' ')]),
  );
}

/** What several packages have in common, once, with their number if they are many. */
function tally(entries: string[][]): string {
  const folders = new Map<string, string[]>();
  for (const [folder, text] of entries) folders.set(text, [...(folders.get(text) ?? []), folder]);
  return [...folders].map(([text, names]) => `${names.length > 3 ? `${names.length} packages` : names.join(', ')}: ${text}`).join('\n');
}

main();
