import * as fs from 'node:fs';
import * as path from 'node:path';
import { Manifest } from './manifest';

/** The package.json that the dependencies of a file are in: of those above it, the first that names aws-cdk-lib, or else the first. */
export function appManifestOf(file: string): string | undefined {
  const manifests = foldersAbove(file)
    .map((folder) => path.join(folder, 'package.json'))
    .filter((manifest) => fs.existsSync(manifest));
  return manifests.find((manifest) => new Manifest(fs.readFileSync(manifest, 'utf8')).hasLibrary) ?? manifests[0];
}

const LOCKFILES: { readonly [file: string]: string } = {
  'package-lock.json': 'npm install',
  'npm-shrinkwrap.json': 'npm install',
  'yarn.lock': 'yarn install',
  'pnpm-lock.yaml': 'pnpm install',
  'bun.lock': 'bun install',
  'bun.lockb': 'bun install',
};

/** What installs the dependencies of a package.json, by the nearest lockfile. */
export function installCommandFor(manifest: string): string {
  const found = foldersAbove(manifest).flatMap((folder) =>
    Object.keys(LOCKFILES).filter((lockfile) => fs.existsSync(path.join(folder, lockfile))),
  );
  return LOCKFILES[found[0]] ?? 'npm install';
}

/** From the one that a file is in to the root. */
function foldersAbove(file: string): string[] {
  const folder = path.dirname(path.resolve(file));
  return folder === path.dirname(folder) ? [folder] : [folder, ...foldersAbove(folder)];
}
