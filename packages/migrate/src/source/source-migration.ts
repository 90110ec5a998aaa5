import { Node, type SourceFile, type StringLiteral } from 'ts-morph';
import type { Clause } from './clause';
import { ClauseMigration } from './clause-migration';
import { clauseOf } from './clause-of';
import type { Edits } from './edits';
import { migrateInline } from './inline-module';
import { LocalNames } from './local-names';
import { LIBRARY, MEMBER, TASKS, whyStaying } from './module-name';

const UNCLEAR = 'this stays: which tasks it takes does not show here; name them, and run this again';

/** Finds where a file takes tasks from aws-cdk-lib, and has it take them from the packages that have them. */
export class SourceMigration {
  private readonly nodes: readonly Node[];
  private readonly literals: readonly StringLiteral[];

  constructor(
    source: SourceFile,
    private readonly edits: Edits,
  ) {
    // Other ways through the tree leave out the types in comments of JavaScript.
    this.nodes = source.getDescendants();
    this.literals = this.nodes.filter(Node.isStringLiteral);
  }

  /** @returns the packages that the file takes tasks from now */
  public run(): string[] {
    const clauses = this.literals
      .filter((literal) => [TASKS, LIBRARY].includes(literal.getLiteralValue()))
      .flatMap((literal) => clauseOf(literal) ?? []);
    const names = new LocalNames(this.nodes, clauses);
    // What is imported as a value serves as a type as well.
    const valuesFirst = [...clauses].sort((a, b) => Number(a.isTypeOnly) - Number(b.isTypeOnly));
    const homes = valuesFirst.flatMap((clause) => new ClauseMigration(clause, names, this.edits).run());
    homes.push(...this.literals.flatMap((literal) => migrateInline(literal, this.edits) ?? []));
    this.noteRest(clauses);
    return [...new Set(homes)].sort();
  }

  private noteRest(clauses: readonly Clause[]): void {
    for (const literal of this.literals) {
      const why = whyStaying(literal.getLiteralValue());
      if (why) this.edits.note(literal, why);
      const isTasks = literal.getLiteralValue() === TASKS && !clauses.some((clause) => clause.literal === literal);
      if (isTasks && !this.edits.cover(literal)) this.edits.note(literal, UNCLEAR);
    }
    const declared = clauses.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'tasks').map(({ node }) => node));
    const members = this.nodes.filter((node) => Node.isIdentifier(node) && node.getText() === MEMBER);
    for (const member of members) {
      const isDeclared = declared.some((node) => node === member || node.containsRange(member.getPos(), member.getEnd()));
      if (!isDeclared && !this.edits.cover(member)) this.edits.note(member, UNCLEAR);
    }
  }
}
