import { Node } from 'ts-morph';
import { homeOf } from '../task-packages';
import type { Clause } from './clause';

/** What the names of tasks are called in a file. */
export class LocalNames {
  /** In the whole file. */
  private readonly bound = new Map<string, string>();
  private readonly taken: Set<string>;

  /** @param nodes all of the file */
  constructor(nodes: readonly Node[], clauses: readonly Clause[]) {
    this.taken = new Set(nodes.filter(isName).map((node) => node.getText()));
    for (const part of clauses.filter((clause) => clause.isTopLevel && !clause.isTypeOnly).flatMap(({ parts }) => parts)) {
      if (part.kind === 'name' && !part.text.startsWith('type ')) this.bind(part.name, part.local);
    }
    for (const specifier of nodes.filter(Node.isImportSpecifier)) {
      const declaration = specifier.getImportDeclaration();
      const isOurs = homeOf(specifier.getName()) === declaration.getModuleSpecifierValue();
      if (isOurs && !specifier.isTypeOnly() && !declaration.isTypeOnly()) {
        this.bind(specifier.getName(), specifier.getAliasNode() ?? specifier.getNameNode());
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

  private bind(name: string | undefined, local: Node | undefined): void {
    if (name && Node.isIdentifier(local)) this.bound.set(name, local.getText());
  }

  private free(name: string): string {
    if (!this.taken.has(name)) return name;
    const prefixed = `Sfn${name}`;
    if (!this.taken.has(prefixed)) return prefixed;
    let count = 2;
    while (this.taken.has(`${prefixed}${count}`)) count++;
    return `${prefixed}${count}`;
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
