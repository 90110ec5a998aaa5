import * as fs from 'node:fs';
import * as path from 'node:path';

/** A package.json, as far as releases read it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly files?: string[];
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly engines?: Record<string, string>;
  readonly [field: string]: unknown;
}

/** A published package. */
export interface Package {
  /** From the root of the repository, such as `packages/lambda`. */
  readonly directory: string;
  readonly manifest: Manifest;
}

export const CORE = '@sfn-tasks/core';

export function packagesOf(root: string): Package[] {
  const directories = fs.readdirSync(path.join(root, 'packages')).map((folder) => `packages/${folder}`);
  return directories.map((directory) => ({ directory, manifest: readManifest(path.join(root, directory)) }));
}

export function readManifest(directory: string): Manifest {
  return JSON.parse(fs.readFileSync(path.join(directory, 'package.json'), 'utf8'));
}
