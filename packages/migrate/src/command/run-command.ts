import * as fs from 'node:fs';
import * as path from 'node:path';
import { isNativeError } from 'node:util/types';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { ownVersion } from '../own-version';
import { CommandError } from './command-error';
import { readCommandLine, USAGE } from './command-line';
import { type Plan, type PlannedFile, planFor } from './plan';
import { reportOf } from './report';
import { sourceFiles } from './source-files';

/** Where a command writes. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const PROCESS: CommandOutput = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
};

/**
 * The command line of this package: `npx @sfn-tasks/migrate src`.
 *
 * @param words what stands after the command's name
 * @param folder what the paths are from
 * @returns the exit code: 0 nothing is left to do, 1 something is, 2 the command has failed
 */
export async function runCommand(words: readonly string[], output: CommandOutput = PROCESS, folder = process.cwd()): Promise<number> {
  try {
    const { patterns, isDry, wants } = readCommandLine(words);
    if (wants !== 'migration') {
      output.out(wants === 'help' ? USAGE : ownVersion());
      return 0;
    }
    const plan = planFor(await sourceFiles(patterns, folder), folder);
    const { notes, summary } = reportOf(plan, !isDry, folder);
    if (isDry) for (const file of changedOf(plan)) output.out(patchOf(file));
    else carryOut(plan, folder);
    for (const note of notes) output.error(note);
    // What a dry run prints is a patch and nothing else.
    (isDry ? output.error : output.out)(summary);
    return notes.length > 0 ? 1 : 0;
  } catch (thrown) {
    output.error(reasonOf(thrown));
    return 2;
  }
}

/** A file that cannot be read or written says so by itself; only a fault of this package needs its stack. */
function reasonOf(thrown: unknown): string {
  if (!isNativeError(thrown)) return String(thrown);
  const isOurs = !(thrown instanceof CommandError) && !('syscall' in thrown);
  return isOurs ? (thrown.stack ?? thrown.message) : thrown.message;
}

function changedOf({ sources, manifests }: Plan): PlannedFile[] {
  return [...manifests, ...sources].filter(({ before, after }) => before !== after);
}

/** As `git apply` takes it. */
function patchOf({ file, before, after }: PlannedFile): string {
  const name = file.replaceAll(path.sep, '/');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
  return patch.replace(/\n$/, '');
}

/** Dependencies come first: without them, a second run would not add them. */
function carryOut(plan: Plan, folder: string): void {
  for (const { file, after } of changedOf(plan)) fs.writeFileSync(path.resolve(folder, file), after);
}
