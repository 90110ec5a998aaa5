import * as path from 'node:path';
import { installCommandFor } from '../manifest/app-manifest';
import type { Plan } from './plan';

/** What is told of a migration. */
export interface Report {
  /** What is left to the user, a line each. */
  readonly notes: readonly string[];
  /** What was done, and what comes next. */
  readonly summary: string;
}

/** @param isDone whether the plan has been carried out */
export function reportOf({ sources, manifests, undeclared }: Plan, isDone: boolean, folder: string): Report {
  const changedSources = sources.filter(({ before, after }) => before !== after);
  const changedManifests = manifests.filter(({ before, after }) => before !== after).map(({ file }) => file);
  const notes = [...manifests, ...sources].flatMap(({ file, notes }) =>
    notes.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`),
  );
  if (undeclared.length > 0) notes.push(`no package.json is above these files: run npm install @sfn-tasks/core ${undeclared.join(' ')}`);
  const changed = `${changedSources.length} of ${counted(sources.length, 'file')} ${isDone ? 'changed' : 'would change'}`;
  const parts = [[changed, ...changedManifests].join(', '), counted(notes.length, 'note')];
  const [manifest] = changedManifests;
  if (manifest && isDone) parts.push(`next: ${installCommandFor(path.resolve(folder, manifest))}`);
  return { notes, summary: parts.join('; ') };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
