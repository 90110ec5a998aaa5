import type { ExportDeclaration } from 'ts-morph';
import { Node } from 'ts-morph';
import type { Clause } from './clause';
import { LIBRARY } from './module-name';
import { namesIn, styleOf } from './name-list';

/** `export { … } from 'module'`; `export *` does not say what it takes. */
export function exportClause(declaration: ExportDeclaration): Clause | undefined {
  const literal = declaration.getModuleSpecifier();
  const braces = declaration.compilerNode.exportClause && declaration.getNodeProperty('exportClause');
  if (!literal || !braces || !Node.isNamedExports(braces)) return undefined;
  const kind = literal.getLiteralValue() === LIBRARY ? 'other' : 'name';
  return {
    node: declaration,
    head: declaration.isTypeOnly() ? 'export type ' : 'export ',
    link: ' from ',
    literal,
    tail: declaration.getText().slice(literal.getEnd() - declaration.getStart()),
    renaming: ' as ',
    parts: namesIn(braces, declaration.getNamedExports()).map((listed) => ({ ...listed, kind, name: listed.node.getName() })),
    style: styleOf(braces),
    isTopLevel: true,
    isTypeOnly: declaration.isTypeOnly(),
    marksTypes: false,
  };
}
