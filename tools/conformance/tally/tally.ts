import * as fs from 'node:fs';
import * as path from 'node:path';

/** Test files run in processes of their own, so what they have counted meets in a file. */
const FILE = path.join(__dirname, '../tally.log');

/** Leave a line for the summary at the end of the run. */
export function tally(check: string, line: string): void {
  fs.appendFileSync(FILE, `${check.padEnd(16)}${line}\n`);
}

export function forget(): void {
  fs.rmSync(FILE, { force: true });
}

export function tallied(): string {
  return fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8').split('\n').sort().join('\n').trim() : '';
}

/** The services that actions such as `sqs:SendMessage` are of. */
export function servicesIn(actions: Set<string>): string {
  const services = [...actions].map((action) => action.slice(0, action.lastIndexOf(':')));
  return [...new Set(services)].sort().join(', ');
}
