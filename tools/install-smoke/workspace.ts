import * as fs from 'node:fs';
import * as path from 'node:path';

export const ROOT = path.join(__dirname, '../..');

/** A package that is on npm, as far as its package.json is read here. */
export interface PublishedPackage {
  readonly folder: string;
  readonly name: string;
  /** What of its folder npm is told to pack. */
  readonly files: string[];
  /** Its commands. */
  readonly bin?: Record<string, string>;
  /** Of the packages that jsii compiles. */
  readonly jsii?: object;
}

export function publishedPackages(): PublishedPackage[] {
  return fs
    .readdirSync(path.join(ROOT, 'packages'))
    .map((folder) => ({ folder, ...JSON.parse(textOf(`packages/${folder}/package.json`)) }));
}

/** As the repository is tested with it. */
export function pinned(name: string): string {
  return `${name}@${JSON.parse(textOf(`node_modules/${name}/package.json`)).version}`;
}

export function textOf(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}
