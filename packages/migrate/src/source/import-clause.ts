import { type ImportDeclaration, type ImportEqualsDeclaration, Node } from 'ts-morph';
import type { Clause, Part } from './clause';
import { LIBRARY, MEMBER } from './module-name';
import { bare, namesIn, ONE_LINE, styleOf } from './name-list';
import { isJavaScript } from './source-text';

/** `import … from 'module'`. */
export function importClause(declaration: ImportDeclaration): Clause {
  const literal = declaration.getModuleSpecifier();
  const isLibrary = literal.getLiteralValue() === LIBRARY;
  const kind = isLibrary ? 'library' : 'tasks';
  const standard = declaration.getDefaultImport();
  const namespace = declaration.getNamespaceImport();
  const named = declaration.getImportClause()?.getNamedBindings();
  const braces = named && Node.isNamedImports(named) ? named : undefined;

  const parts: Part[] = [];
  if (standard) parts.push({ ...bare(standard.getText()), kind, node: standard, local: standard });
  if (namespace) parts.push({ ...bare(`* as ${namespace.getText()}`), kind, node: namespace, local: namespace });
  for (const listed of braces ? namesIn(braces, braces.getElements()) : []) {
    const name = listed.node.getName();
    const local = listed.node.getAliasNode() ?? listed.node.getNameNode();
    parts.push({ ...listed, kind: isLibrary ? (name === MEMBER ? 'tasks' : 'other') : 'name', name, local });
  }
  return {
    node: declaration,
    head: declaration.isTypeOnly() ? 'import type ' : 'import ',
    link: ' from ',
    literal,
    tail: declaration.getText().slice(literal.getEnd() - declaration.getStart()),
    renaming: ' as ',
    parts,
    style: braces ? styleOf(braces) : ONE_LINE,
    isTopLevel: true,
    isTypeOnly: declaration.isTypeOnly(),
    marksTypes: !declaration.isTypeOnly() && !isJavaScript(declaration.getSourceFile()),
  };
}

/** `import x = require('module')`, which gives way to `import … from`. */
export function importEqualsClause(declaration: ImportEqualsDeclaration): Clause | undefined {
  const reference = declaration.getModuleReference();
  const literal = Node.isExternalModuleReference(reference) ? reference.getExpression() : undefined;
  if (!Node.isStringLiteral(literal) || declaration.isExported()) return undefined;
  const local = declaration.getNameNode();
  return {
    node: declaration,
    head: declaration.isTypeOnly() ? 'import type ' : 'import ',
    link: ' from ',
    literal,
    tail: declaration.getText().endsWith(';') ? ';' : '',
    renaming: ' as ',
    parts: [{ ...bare(local.getText()), kind: literal.getLiteralValue() === LIBRARY ? 'library' : 'tasks', node: local, local }],
    style: ONE_LINE,
    isTopLevel: true,
    isTypeOnly: declaration.isTypeOnly(),
    marksTypes: !declaration.isTypeOnly(),
  };
}
