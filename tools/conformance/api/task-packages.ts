import read from '@changesets/read';
import { manifestOf, ROOT } from '../workspace';
import { homeOf } from './home';
import { LEFT_OUT } from './left-out';
import type { UpstreamApi } from './upstream';

/** What is read of a file in .changeset. */
export interface Changeset {
  readonly releases: readonly { readonly name: string; readonly type: string }[];
}

/** What the command that migrates an app knows of the packages. */
export const TASK_PACKAGES = 'packages/migrate/task-packages.json';

/**
 * One package a line: what each has of upstream's names, the major version that an app of now depends on, and what it needs beside itself.
 *
 * That version moves with the changeset of a breaking change rather than with its release, so that the changeset can name the command as well.
 */
export async function taskPackagesText({ version, types }: UpstreamApi, changesets?: Changeset[]): Promise<string> {
  const range = rangeAfter(changesets ?? (await read(ROOT)));
  // What upstream nests in a class is in ours as well.
  const names = Object.keys(types).filter((name) => !name.includes('.'));
  const folders = ['core', ...new Set(names.map((name) => homeOf(types[name].file)))].sort();
  const lines = folders.map((folder) => {
    const own = names.filter((name) => homeOf(types[name].file) === folder);
    const isValue = (name: string) => ['class', 'enum'].includes(types[name].kind);
    const { name, peerDependencies } = manifestOf(folder);
    const peers = Object.fromEntries(Object.entries(peerDependencies ?? {}).filter(([peer]) => !peer.startsWith('@sfn-tasks/')));
    const entry = { range: range(folder), peers, values: own.filter(isValue), types: own.filter((one) => !isValue(one)) };
    return `    ${JSON.stringify(name)}: ${JSON.stringify(entry)}`;
  });
  return [
    '{',
    `  "upstream": ${JSON.stringify(version)},`,
    `  "successors": ${JSON.stringify(LEFT_OUT)},`,
    '  "packages": {',
    lines.join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** The range of a package's major version, once the changesets are released. */
function rangeAfter(changesets: Changeset[]): (folder: string) => string {
  const majors = new Set(changesets.flatMap(({ releases }) => releases.filter(({ type }) => type === 'major').map(({ name }) => name)));
  return (folder) => {
    const { name, version, peerDependencies = {} } = manifestOf(folder);
    const isMajor = [name, ...Object.keys(peerDependencies)].some((released) => majors.has(released));
    return `^${Number(version.split('.')[0]) + Number(isMajor)}.0.0`;
  };
}
