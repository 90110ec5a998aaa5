import * as fs from 'node:fs';

/** What package.json says to those who install the package, as far as it is read here. */
export interface PublishedManifest {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  /** What jest is told, which npm packs along. */
  readonly jest?: object;
}

export function manifestOf(folder: string): PublishedManifest {
  return JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8'));
}
