import type { Node, StringLiteral } from 'ts-morph';
import type { ListedName, ListStyle } from './name-list';

/** What takes names out of a module: `import … from`, `export … from`, `… = require()`. */
export interface Clause {
  /** What gives way to other clauses. */
  readonly node: Node;
  /** What stands between the clauses that it gives way to; a new line if it is not given. */
  readonly separator?: string;
  /** What stands before the names. */
  readonly head: string;
  /** What stands between the names and the module. */
  readonly link: string;
  readonly literal: StringLiteral;
  /** What stands behind the module. */
  readonly tail: string;
  /** What stands between the name in the module and another one in the file. */
  readonly renaming: ' as ' | ': ';
  readonly parts: readonly Part[];
  /** How the names stand between braces. */
  readonly style: ListStyle;
  /** Whether its names are seen in the whole file. */
  readonly isTopLevel: boolean;
  /** Whether its names are nothing but types to the file. */
  readonly isTypeOnly: boolean;
  /** Whether a name that is a type can, and so should, be marked as one. */
  readonly marksTypes: boolean;
}

/** What a clause takes from its module. */
export interface Part extends ListedName {
  readonly kind: PartKind;
  readonly node: Node;
  /** The name in the module; of a part between braces. */
  readonly name?: string;
  /** The name in the file; of what declares one. */
  readonly local?: Node;
}

/**
 * `name`: a class, an enum or an interface of the module of tasks.
 * `tasks`: that module as a whole.
 * `library`: aws-cdk-lib as a whole.
 * `other`: what has nothing to do with tasks.
 */
export type PartKind = 'name' | 'tasks' | 'library' | 'other';
