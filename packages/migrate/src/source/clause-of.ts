import { Node, type StringLiteral, SyntaxKind } from 'ts-morph';
import type { Clause } from './clause';
import { exportClause } from './export-clause';
import { importClause, importEqualsClause } from './import-clause';
import { isRequire, requireClause } from './require-clause';

/** The clause that takes names out of the module which a literal names. */
export function clauseOf(literal: StringLiteral): Clause | undefined {
  const parent = literal.getParentOrThrow();
  if (Node.isImportDeclaration(parent)) return parent.getImportClause() && importClause(parent);
  if (Node.isExportDeclaration(parent)) return exportClause(parent);
  if (Node.isExternalModuleReference(parent)) return importEqualsClause(parent.getParentIfKindOrThrow(SyntaxKind.ImportEqualsDeclaration));
  return isRequire(parent) ? requireClause(parent) : undefined;
}
