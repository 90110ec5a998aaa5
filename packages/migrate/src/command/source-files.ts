import * as fs from 'node:fs';
import * as path from 'node:path';
import { convertPathToPattern, glob } from 'tinyglobby';
import { CommandError } from './command-error';

const SOURCE = /\.[cm]?[jt]sx?$/;

const DECLARATION = /\.d\.[cm]?ts$/;

/** Folders of what the app's author has not written. */
const FOREIGN = ['node_modules', 'cdk.out'];

/**
 * The files that patterns, files and folders mean, by their paths from a folder.
 *
 * @throws CommandError if one of them means none
 */
export async function sourceFiles(patterns: readonly string[], folder: string): Promise<string[]> {
  const found = await Promise.all(patterns.map((pattern) => filesOf(pattern, folder)));
  return [...new Set(found.flat())].sort();
}

async function filesOf(pattern: string, folder: string): Promise<string[]> {
  const there = fs.statSync(path.resolve(folder, pattern), { throwIfNoEntry: false });
  // A shell makes files of a pattern, also of those that are left out here.
  if (there?.isFile()) return [path.normalize(pattern)].filter(isSource);
  const globbed = there ? `${convertPathToPattern(path.resolve(folder, pattern))}/**` : pattern;
  // Of folders above, it ignores nothing: this saves time, and the filter is what counts.
  const ignore = FOREIGN.map((name) => `**/${name}/**`);
  const files = await glob(globbed, { cwd: folder, ignore, expandDirectories: false, dot: true, followSymbolicLinks: false });
  const sources = files.map((file) => path.normalize(file)).filter(isSource);
  if (sources.length === 0) throw new CommandError(`'${pattern}' means no file of TypeScript or JavaScript`);
  return sources;
}

function isSource(file: string): boolean {
  const isForeign = file.split(path.sep).some((segment) => FOREIGN.includes(segment));
  return SOURCE.test(file) && !DECLARATION.test(file) && !isForeign;
}
