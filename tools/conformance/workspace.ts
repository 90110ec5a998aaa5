import * as fs from 'node:fs';
import * as path from 'node:path';

export const ROOT = path.join(__dirname, '../..');

/** What a package.json says of the package, as far as it is read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly jsii?: object;
  readonly peerDependencies?: { readonly [name: string]: string };
}

/** The folders below packages/, of the packages that jsii compiles and that have something to compile: core and the services. */
export function jsiiPackages(): string[] {
  return folders('packages').filter((folder) => manifestOf(folder).jsii && exists(`packages/${folder}/src/index.ts`));
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(fs.readFileSync(path.join(ROOT, 'packages', folder, 'package.json'), 'utf8'));
}

/** The files below a folder of the repository, by their paths in it. */
export function filesBelow(folder: string, extension: string): string[] {
  if (!fs.existsSync(path.join(ROOT, folder))) return [];
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => path.posix.join(folder, file))
    .sort();
}

export function textOf(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}

export function exists(file: string): boolean {
  return fs.existsSync(path.join(ROOT, file));
}

function folders(below: string): string[] {
  const entries = fs.readdirSync(path.join(ROOT, below), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && exists(`${below}/${entry.name}/package.json`)).map(({ name }) => name);
}
