import * as ts from 'typescript';
import { type Surface, target } from './surface';
import { text } from './text';

type Type = ts.ClassDeclaration | ts.InterfaceDeclaration;

/** A class or an interface: a line for itself, then one for each member that a caller or a subclass can reach. */
export function members(surface: Surface, name: string, type: Type): string[] {
  const { bases, elements } = flattened(surface, type);
  const kind = ts.isClassDeclaration(type) ? `${has(type, ts.SyntaxKind.AbstractKeyword) ? 'abstract ' : ''}class` : 'interface';
  const own = [...elements.values()].flat().map((element) => `${name}: ${element}`);
  return [[kind, `${name}${text(type.typeParameters)}`, ...bases].join(' '), ...own.sort()];
}

/** A base that users cannot name is no part of the API; what it declares is. */
function flattened(surface: Surface, type: Type): { bases: string[]; elements: Map<string, string[]> } {
  const bases: string[] = [];
  const elements = new Map<string, string[]>();
  for (const clause of type.heritageClauses ?? []) {
    const named: string[] = [];
    for (const base of clause.types) {
      const symbol = surface.checker.getSymbolAtLocation(base.expression);
      const hidden = symbol && hiddenType(surface, target(surface.checker, symbol));
      if (!hidden) {
        named.push(text(base));
        continue;
      }
      const inherited = flattened(surface, hidden);
      bases.push(...inherited.bases);
      for (const [key, lines] of inherited.elements) elements.set(key, lines);
    }
    if (named.length) bases.push(`${ts.tokenToString(clause.token)} ${named.sort().join(', ')}`);
  }
  const declared = new Map<string, string[]>();
  for (const element of type.members) {
    if (isUnreachable(element)) continue;
    const key = `${has(element, ts.SyntaxKind.StaticKeyword)} ${element.name ? text(element.name) : ts.SyntaxKind[element.kind]}`;
    declared.set(key, [...(declared.get(key) ?? []), line(element)]);
  }
  for (const [key, lines] of declared) elements.set(key, lines);
  return { bases, elements };
}

function hiddenType(surface: Surface, symbol: ts.Symbol): Type | undefined {
  if (!surface.isHidden(symbol)) return undefined;
  return symbol.declarations?.find((declaration) => ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration));
}

/** A private constructor says that nobody can make or extend the class; other private members say nothing to the outside. */
function isUnreachable(element: ts.ClassElement | ts.TypeElement): boolean {
  if (ts.isConstructorDeclaration(element)) return false;
  return has(element, ts.SyntaxKind.PrivateKeyword) || (element.name !== undefined && ts.isPrivateIdentifier(element.name));
}

function line(element: ts.ClassElement | ts.TypeElement): string {
  const modifiers = ts.canHaveModifiers(element) ? (ts.getModifiers(element) ?? []).map((modifier) => `${text(modifier)} `).join('') : '';
  const name = element.name ? text(element.name) : '';
  const optional = 'questionToken' in element && element.questionToken ? '?' : '';
  if (ts.isPropertyDeclaration(element)) return `${modifiers}${name}${optional}: ${text(element.type ?? element.initializer)}`;
  if (ts.isPropertySignature(element)) return `${modifiers}${name}${optional}: ${text(element.type)}`;
  if (ts.isConstructorDeclaration(element)) return `${modifiers}constructor${signature(element)}`;
  if (ts.isGetAccessorDeclaration(element)) return `${modifiers}get ${name}${signature(element)}`;
  if (ts.isSetAccessorDeclaration(element)) return `${modifiers}set ${name}${signature(element)}`;
  if (ts.isMethodDeclaration(element) || ts.isMethodSignature(element)) return `${modifiers}${name}${optional}${signature(element)}`;
  return text(element).replace(/;$/, '');
}

export function signature(node: ts.SignatureDeclaration): string {
  const parameters = node.parameters.map((parameter) => text(parameter)).join(', ');
  return `${text(node.typeParameters)}(${parameters})${node.type ? `: ${text(node.type)}` : ''}`;
}

function has(node: ts.Node, modifier: ts.SyntaxKind): boolean {
  return (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === modifier)) || false;
}
