import * as fs from 'node:fs';
import * as path from 'node:path';
import { convertPathToPattern, glob } from 'tinyglobby';
import { CommandError } from './command-error';

const SOURCE = /\.[cm]?[jt]sx?$/;

const IGNORED = ['**/node_modules/**', '**/cdk.out/**', '**/*.d.{ts,mts,cts}'];

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
  const files = await glob(there ? below(pattern, there) : pattern, { cwd: folder, ignore: IGNORED, expandDirectories: false, dot: true });
  // A shell makes files of a pattern, also of those that are left out here.
  if (files.length === 0 && !there?.isFile()) throw new CommandError(`'${pattern}' means no file of TypeScript or JavaScript`);
  return files.filter((file) => SOURCE.test(file)).map((file) => path.normalize(file));
}

/** A file by its name, or all that is in a folder. */
function below(name: string, there: fs.Stats): string {
  const pattern = convertPathToPattern(name);
  return there.isDirectory() ? path.posix.join(pattern, '**/*') : pattern;
}
