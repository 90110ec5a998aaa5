import * as fs from 'node:fs';
import * as path from 'node:path';
import { appManifestOf } from '../manifest/app-manifest';
import { Manifest } from '../manifest/manifest';
import type { Note } from '../note';
import { migrateSource } from '../source/migrate-source';

/** What is to become of a file. */
export interface PlannedFile {
  /** Its path from the folder that the command runs in. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly notes: readonly Note[];
}

/** What a migration does to an app, before it is done. */
export interface Plan {
  readonly sources: readonly PlannedFile[];
  readonly manifests: readonly PlannedFile[];
  /** Packages that there is no package.json for. */
  readonly undeclared: readonly string[];
}

/** @param files source files, by their paths from a folder */
export function planFor(files: readonly string[], folder: string): Plan {
  const needed = new Map<string | undefined, string[]>();
  const sources = files.map((file) => {
    const before = fs.readFileSync(path.resolve(folder, file), 'utf8');
    const { text: after, packages, notes } = migrateSource(file, before);
    if (packages.length > 0) {
      const manifest = appManifestOf(path.resolve(folder, file));
      needed.set(manifest, [...new Set([...(needed.get(manifest) ?? []), ...packages])].sort());
    }
    return { file, before, after, notes };
  });
  const manifests = [...needed].flatMap(([manifest, packages]) => (manifest ? planForManifest(manifest, packages, folder) : []));
  return { sources, manifests, undeclared: needed.get(undefined) ?? [] };
}

function planForManifest(manifest: string, packages: readonly string[], folder: string): PlannedFile {
  const before = new Manifest(fs.readFileSync(manifest, 'utf8'));
  const after = before.with(packages);
  return { file: path.relative(folder, manifest), before: before.text, after: after.text, notes: after.notes };
}
