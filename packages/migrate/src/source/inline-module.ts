import { type EntityName, Node, type StringLiteral } from 'ts-morph';
import { homeOf } from '../task-packages';
import type { Edits } from './edits';
import { LIBRARY, TASKS } from './module-name';
import { isRequire, memberOf } from './require-clause';
import { useOf } from './use';

/**
 * Migrates a module that stands where one of its names is used: `require('…').LambdaInvoke`, and the type `import('…').LambdaInvoke`.
 *
 * @returns the package, if it has migrated
 */
export function migrateInline(literal: StringLiteral, edits: Edits): string | undefined {
  const module = inlineModule(literal);
  const home = module?.name && homeOf(module.name);
  if (!module || !home) return undefined;
  const [quote] = literal.getText();
  edits.replace(module.node, module.text(`${quote}${home}${quote}`));
  return home;
}

function inlineModule(literal: StringLiteral): { node: Node; name?: string; text: (module: string) => string } | undefined {
  const parent = literal.getParentOrThrow();
  if (Node.isLiteralTypeNode(parent) && literal.getLiteralValue() === TASKS) {
    const type = parent.getParent();
    const qualifier = Node.isImportTypeNode(type) ? type.getQualifier() : undefined;
    return { node: literal, name: qualifier && firstOf(qualifier), text: (module) => module };
  }
  if (!isRequire(parent)) return undefined;
  const module = literal.getLiteralValue() === LIBRARY ? memberOf(parent) : literal.getLiteralValue() === TASKS ? parent : undefined;
  return module && { node: module, name: useOf(module).name, text: (name) => `require(${name})` };
}

function firstOf(qualifier: EntityName): string {
  return Node.isQualifiedName(qualifier) ? firstOf(qualifier.getLeft()) : qualifier.getText();
}
