import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import type { Tarball } from './tarball';
import { type PublishedPackage, ROOT } from './workspace';

/** What every package has for its users, beside what it is compiled to. */
const PAGES = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];

/** In `files`, and made by a build. */
const BUILT = ['lib', '.jsii', '.jsii.gz'];

/**
 * What a tarball has to hold, by what the repository holds: one module of code, a declaration file for each source, pages, assets.
 *
 * @param committed the files of the package in git, by their paths in its folder
 */
export function contentsOf({ files, jsii }: Pick<PublishedPackage, 'files' | 'jsii'>, committed: string[]): string[] {
  const assets = files.filter((file) => !BUILT.includes(file));
  return [
    'lib/index.js',
    ...committed.filter((file) => /^src\/.*\.ts$/.test(file)).map((file) => file.replace(/^src\/(.*)\.ts$/, 'lib/$1.d.ts')),
    ...(jsii ? ['.jsii', '.jsii.gz'] : []),
    ...new Set([...PAGES, ...committed.filter((file) => assets.some((asset) => file === asset || file.startsWith(`${asset}/`)))]),
  ];
}

/** A line for each file that is too much, and for each that is missing. */
export function faultsOfContents({ name, files }: Pick<Tarball, 'name' | 'files'>, expected: string[]): string[] {
  const packed = files.map(({ path }) => path);
  return [
    ...packed
      .filter((file) => !expected.includes(file))
      .map((file) => `${name} packs ${file}, which is not for its users: take it out of lib or out of its files in .projenrc.ts`),
    ...expected.filter((file) => !packed.includes(file)).map((file) => `${name} lacks ${file}: npm run build, or add the file`),
  ];
}

/** Those that git has or will have, by their paths in the folder of the package. */
export function committedFiles(folder: string): string[] {
  const cwd = path.join(ROOT, 'packages', folder);
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd, encoding: 'utf8' });
  return listed.split('\n').filter(Boolean);
}
