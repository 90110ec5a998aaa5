import * as path from 'node:path';
import * as ts from 'typescript';
import { members, signature } from './members';
import { type Surface, target } from './surface';
import { text } from './text';

/** The public API behind an `index.d.ts`, one line a symbol, so that a change of it is a line in a diff. */
export function apiReport(entry: string): string[] {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.Node16,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} is not a module: build the package first`);

  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [target(checker, symbol), symbol.name]));
  const own = path.dirname(path.resolve(entry)) + path.sep;
  const surface = { checker, isHidden: (symbol: ts.Symbol) => !exported.has(symbol) && isDeclaredIn(own, symbol) };

  return [...exported]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .flatMap(([symbol, name]) => (symbol.declarations ?? []).flatMap((declaration) => lines(surface, name, declaration)));
}

function lines(surface: Surface, name: string, declaration: ts.Declaration): string[] {
  if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) return members(surface, name, declaration);
  if (ts.isEnumDeclaration(declaration)) {
    const values = declaration.members.map(
      (member) => `${name}.${text(member.name)} = ${JSON.stringify(surface.checker.getConstantValue(member))}`,
    );
    return [`enum ${name}`, ...values.sort()];
  }
  if (ts.isFunctionDeclaration(declaration)) return [`function ${name}${signature(declaration)}`];
  if (ts.isVariableDeclaration(declaration)) return [`const ${name}: ${text(declaration.type ?? declaration.initializer)}`];
  if (ts.isTypeAliasDeclaration(declaration)) return [`type ${name}${text(declaration.typeParameters)} = ${text(declaration.type)}`];
  if (ts.isModuleDeclaration(declaration)) return [`namespace ${name}`, ...aliases(name, declaration)];
  throw new Error(`${name} is exported as ${ts.SyntaxKind[declaration.kind]}, which the report has no line for`);
}

/** Other names of what is exported, as a namespace declares them beside a class; where they come from is nobody's business. */
function aliases(name: string, { body }: ts.ModuleDeclaration): string[] {
  const statements: readonly ts.Statement[] = body && ts.isModuleBlock(body) ? body.statements : [];
  return statements.map((statement) => `${name}.${alias(statement)}`);
}

function alias(statement: ts.Statement): string {
  if (ts.isTypeAliasDeclaration(statement)) return `${text(statement.name)} = ${lastName(statement.type)}`;
  if (ts.isImportEqualsDeclaration(statement)) return `${text(statement.name)} = ${lastName(statement.moduleReference)}`;
  throw new Error(`${text(statement)} stands in a namespace, where the report has lines for aliases alone`);
}

function lastName(path: ts.Node): string {
  return text(path).replace(/^[\w.]+\./, '');
}

function isDeclaredIn(folder: string, symbol: ts.Symbol): boolean {
  return symbol.declarations?.some((declaration) => path.resolve(declaration.getSourceFile().fileName).startsWith(folder)) ?? false;
}
