import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Step } from './steps';

/** Does in a copy of the repository what a step says. */
export function follow({ kind, file = '', text }: Step, copy: string, environment: NodeJS.ProcessEnv): void {
  const target = path.join(copy, file);
  if (kind === 'run') {
    // Stops at the first command that fails.
    execFileSync('bash', ['-euo', 'pipefail', '-c', text], { cwd: copy, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  } else if (kind === 'edit') {
    fs.writeFileSync(target, edited(fs.readFileSync(target, 'utf8'), text));
  } else {
    if (fs.existsSync(target)) throw new Error(`${file} is there already: a block that is to change it has to be a diff`);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
}

/** A text with the lines of a diff that begin with a blank or a minus in it, with those that begin with a blank or a plus in their place. */
export function edited(text: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const before = linesOf(lines, ' -');
  const parts = text.split(before);
  if (parts.length !== 2) throw new Error(`its lines that are there already fit in ${parts.length - 1} places, not in one:\n${before}`);
  return parts.join(linesOf(lines, ' +'));
}

function linesOf(lines: string[], marks: string): string {
  return lines
    .filter((line) => marks.includes(line[0]))
    .map((line) => `${line.slice(1)}\n`)
    .join('');
}
