import { homeOf, isType, whyHomeless } from '../task-packages';
import { eolOf } from '../text-layout';
import type { Clause, Part } from './clause';
import type { Edits } from './edits';
import type { LocalNames } from './local-names';
import { bare, type ListedName } from './name-list';
import { printClause } from './print-clause';
import { marginOf } from './source-text';
import { type Use, usesByLibrary, usesOfTasks } from './use';

/** Has a file take names from the packages that have them, where a clause takes them from aws-cdk-lib. */
export class ClauseMigration {
  private readonly moved = new Map<string, ListedName[]>();
  private readonly localOf: ReturnType<LocalNames['of']>;

  constructor(
    private readonly clause: Clause,
    names: LocalNames,
    private readonly edits: Edits,
  ) {
    this.localOf = names.of(clause);
  }

  /** @returns the packages that the file takes names from in its place */
  public run(): string[] {
    const { parts } = this.clause;
    const kept = parts.filter((part) => !this.leaves(part));
    const homes = [...this.moved.keys()].sort();
    const isSameList = kept.length === 0 && homes.length === 1 && parts.every(({ kind }) => kind === 'name');
    if (isSameList) this.rename(homes[0]);
    else if (homes.length > 0 || kept.length < parts.length) this.rewrite(kept, homes);
    return homes;
  }

  /** Whether nothing of it is left to take from aws-cdk-lib. */
  private leaves(part: Part): boolean {
    const { kind, local } = part;
    if (kind === 'name') return this.leavesAsName(part);
    if (kind === 'other' || !local) return false;
    const uses = kind === 'tasks' ? usesOfTasks(local) : usesByLibrary(local);
    if (kind === 'tasks' && uses.length === 0) this.edits.note(part.node, `'${local.getText()}' is not used: delete it`);
    const stay = uses.filter((use) => !this.takes(use));
    return kind === 'tasks' && uses.length > 0 && stay.length === 0;
  }

  private leavesAsName(part: Part): boolean {
    const name = part.name as string;
    const home = homeOf(name);
    if (home) this.move(home, part);
    else this.edits.note(part.node, whyHomeless(name));
    return home !== undefined;
  }

  private takes({ node, name, isJsDocType }: Use): boolean {
    const home = name === undefined ? undefined : homeOf(name);
    if (name === undefined || home === undefined) {
      this.edits.note(
        node,
        name === undefined
          ? `'${node.getText()}' stays: which task it means does not show here; name the tasks, and run this again`
          : whyHomeless(name),
      );
      return false;
    }
    if (isJsDocType && isType(name)) {
      this.edits.replace(node, `import('${home}').${name}`);
      return true;
    }
    const { local, isNew } = this.localOf(name);
    if (isNew) this.move(home, bare(this.partText(name, local)));
    this.edits.replace(node, local);
    return true;
  }

  private partText(name: string, local: string): string {
    const { marksTypes, renaming } = this.clause;
    const mark = marksTypes && isType(name) ? 'type ' : '';
    return mark + (local === name ? name : `${name}${renaming}${local}`);
  }

  private move(home: string, listed: ListedName): void {
    this.moved.set(home, [...(this.moved.get(home) ?? []), listed]);
  }

  /** The other module, and not a character else. */
  private rename(home: string): void {
    const { literal } = this.clause;
    const [quote] = literal.getText();
    this.edits.replace(literal, `${quote}${home}${quote}`);
  }

  private rewrite(kept: readonly Part[], homes: readonly string[]): void {
    const { clause } = this;
    const separator = clause.separator ?? `${eolOf(clause.node.getSourceFile().getFullText())}${marginOf(clause.node)}`;
    const clauses = homes.map((home) => printClause(clause, home, [], this.listOf(home)));
    if (kept.length === clause.parts.length) {
      this.edits.insertAfter(clause.node, clauses.map((text) => separator + text).join(''));
    } else {
      const rest = kept.length > 0 ? [printClause(clause, clause.literal.getLiteralValue(), wholes(kept), named(kept))] : [];
      const lines = [...rest, ...this.comments(kept), ...clauses];
      if (lines.length > 0) this.edits.replace(clause.node, lines.join(separator));
      // Among declarations an unused one is easier to keep.
      else if (clause.separator === undefined) this.edits.removeLine(clause.node);
    }
  }

  /** In the order of the list it comes from, or else of the alphabet. */
  private listOf(home: string): ListedName[] {
    const names = this.moved.get(home) ?? [];
    const word = ({ text }: ListedName) => text.replace(/^type /, '');
    return this.clause.parts.some(({ kind }) => kind === 'name') ? names : names.sort((a, b) => (word(a) < word(b) ? -1 : 1));
  }

  /** Of the module of tasks as a whole, in whose place several clauses stand. */
  private comments(kept: readonly Part[]): string[] {
    if (this.clause.separator !== undefined) return [];
    const gone = this.clause.parts.filter((part) => part.kind === 'tasks' && !kept.includes(part));
    return gone.flatMap(({ above, behind }) => [...above, ...(behind ? [behind] : [])]);
  }
}

function wholes(parts: readonly Part[]): string[] {
  return parts.filter(({ name }) => name === undefined).map(({ text }) => text);
}

function named(parts: readonly Part[]): Part[] {
  return parts.filter(({ name }) => name !== undefined);
}
