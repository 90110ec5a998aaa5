import type { Note } from '../note';
import { Edits } from './edits';
import { mayUseTasks } from './module-name';
import { parse } from './parse';
import { SourceMigration } from './source-migration';

/** What becomes of a file. */
export interface Migration {
  readonly text: string;
  /** The packages that it takes tasks from now, and did not before. */
  readonly packages: readonly string[];
  /** What is left to the user. */
  readonly notes: readonly Note[];
}

/**
 * Has a source file take its tasks from the packages that have them, rather than from `aws-cdk-lib/aws-stepfunctions-tasks`.
 *
 * Reads its syntax alone: neither a tsconfig.json nor what it imports has to be there.
 *
 * @param file its name, whose extension says what language it is in
 */
export function migrateSource(file: string, text: string): Migration {
  const unchanged = { text, packages: [], notes: [] };
  if (!mayUseTasks(text)) return unchanged;
  // TypeScript drops it when it reads a text.
  const byteOrderMark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const { source, fault } = parse(file, text.slice(byteOrderMark.length));
  const edits = new Edits(source);
  if (fault) {
    edits.note(fault.position, `the file stays as it is, for it cannot be parsed: ${fault.message}`);
    return { ...unchanged, notes: edits.notes };
  }
  const packages = new SourceMigration(source, edits).run();
  return { text: byteOrderMark + edits.text, packages, notes: edits.notes };
}
