import { Node } from 'ts-morph';
import type { Clause } from './clause';

/** What the names of tasks are called in a file. */
export class LocalNames {
  /** In the whole file. */
  private readonly bound = new Map<string, string>();
  private readonly taken: Set<string>;

  /** @param nodes all of the file */
  constructor(nodes: readonly Node[], clauses: readonly Clause[]) {
    this.taken = new Set(nodes.filter(isName).map((node) => node.getText()));
    for (const { parts } of clauses.filter((clause) => clause.isTopLevel && !clause.isTypeOnly)) {
      for (const { kind, name, local, text } of parts) {
        if (kind === 'name' && name && Node.isIdentifier(local) && !text.startsWith('type ')) this.bound.set(name, local.getText());
      }
    }
  }

  /** The name in what one clause declares. */
  public of(clause: Clause): (name: string) => { local: string; isNew: boolean } {
    const own = clause.isTopLevel && !clause.isTypeOnly ? this.bound : new Map<string, string>();
    return (name) => {
      const known = this.bound.get(name) ?? own.get(name);
      if (known) return { local: known, isNew: false };
      const local = this.free(name);
      own.set(name, local);
      if (clause.isTopLevel) this.taken.add(local);
      return { local, isNew: true };
    };
  }

  private free(name: string): string {
    const candidates = [name, `Sfn${name}`];
    for (let count = 2; ; count++) {
      const candidate = candidates.shift() ?? `Sfn${name}${count}`;
      if (!this.taken.has(candidate)) return candidate;
    }
  }
}

/** Whether an identifier is the name of something in scope, rather than of a member of it. */
function isName(node: Node): boolean {
  if (!Node.isIdentifier(node)) return false;
  const parent = node.getParent();
  if (Node.isPropertyAccessExpression(parent)) return parent.getNameNode() !== node;
  if (Node.isQualifiedName(parent)) return parent.getRight() !== node;
  if (Node.isPropertyAssignment(parent) || Node.isPropertyDeclaration(parent) || Node.isPropertySignature(parent)) {
    return parent.getNameNode() !== node;
  }
  return true;
}
