import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Difference } from '@sfn-tasks-dev/test-kit';
import type { Operation } from 'rfc6902';

const PACKAGES = path.join(__dirname, '../../packages');

/** The packages with tasks in them. */
const SERVICES = fs.readdirSync(PACKAGES).filter((name) => fs.existsSync(path.join(PACKAGES, name, 'test/differences.ts')));

const rows: Difference[] = SERVICES.flatMap((name) => require(path.join(PACKAGES, name, 'test/differences.ts')).differences);

/** What a package says of one of the tasks that differs in this way; samples and ids of machines are other ones here. */
export function knownDifference({ op, path: at }: Operation, tasks: readonly string[]): Difference | undefined {
  return rows.find((row) => tasks.includes(row.task) && row.change === op && matches(row.at.split('/'), at.split('/')));
}

/** The second segment is the id of the machine or of its policy. */
function matches(pattern: string[], path: string[]): boolean {
  const open = pattern.at(-1) === '*';
  if (open ? path.length < pattern.length : path.length !== pattern.length) return false;
  return pattern.every((segment, index) => index === 2 || segment === '*' || unconditional(segment) === unconditional(path[index]));
}

/** A permission without its condition, which names resources of the sample. */
function unconditional(segment: string): string {
  return segment.split(' if ')[0];
}
