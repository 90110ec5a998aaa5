import { manifestOf } from '../workspace';
import { homeOf } from './home';
import { LEFT_OUT } from './left-out';
import type { UpstreamApi } from './upstream';

/** What the command that migrates an app knows of the packages. */
export const TASK_PACKAGES = 'packages/migrate/task-packages.json';

/** One package a line: what each has of upstream's names, and the range by which an app of now depends on it. */
export function taskPackagesText({ version, types }: UpstreamApi): string {
  // What upstream nests in a class is in ours as well.
  const names = Object.keys(types).filter((name) => !name.includes('.'));
  const folders = [...new Set(names.map((name) => homeOf(types[name].file)))].sort();
  const lines = folders.map((folder) => {
    const own = names.filter((name) => homeOf(types[name].file) === folder);
    const isValue = (name: string) => ['class', 'enum'].includes(types[name].kind);
    const manifest = manifestOf(folder);
    const entry = { range: `^${manifest.version}`, values: own.filter(isValue), types: own.filter((name) => !isValue(name)) };
    return `    ${JSON.stringify(manifest.name)}: ${JSON.stringify(entry)}`;
  });
  const core = manifestOf('core');
  const peers = { [core.name]: `^${core.version}`, ...core.peerDependencies };
  return [
    '{',
    `  "upstream": ${JSON.stringify(version)},`,
    `  "peers": ${JSON.stringify(peers)},`,
    `  "successors": ${JSON.stringify(LEFT_OUT)},`,
    '  "packages": {',
    lines.join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n');
}
