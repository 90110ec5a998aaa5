import { type BindingElement, type CallExpression, Node, type VariableDeclaration } from 'ts-morph';
import type { Clause, Part } from './clause';
import { LIBRARY, MEMBER } from './module-name';
import { bare, namesIn, ONE_LINE, styleOf } from './name-list';

/** `const … = require('module')`, also in a list of declarations. */
export function requireClause(call: CallExpression): Clause | undefined {
  const [literal] = call.getArguments();
  const value = memberOf(call) ?? call;
  const declaration = value.getParent();
  if (!Node.isStringLiteral(literal) || !Node.isVariableDeclaration(declaration) || declaration.getTypeNode()) return undefined;
  const parts = partsOf(declaration, value !== call || literal.getLiteralValue() !== LIBRARY);
  const statement = declaration.getVariableStatement();
  if (!parts || !statement) return undefined;
  const isAlone = statement.getDeclarations().length === 1;
  const node = isAlone ? statement : declaration;
  const name = declaration.getNameNode();
  const text = statement.getSourceFile().getFullText();
  return {
    node,
    separator: isAlone ? undefined : ', ',
    head: text.slice(node.getStart(), name.getStart()),
    link: text.slice(name.getEnd(), literal.getStart()),
    literal,
    tail: `)${isAlone ? text.slice(declaration.getEnd(), statement.getEnd()) : ''}`,
    renaming: ': ',
    parts,
    style: Node.isIdentifier(name) ? ONE_LINE : styleOf(name),
    isTopLevel: Node.isSourceFile(statement.getParent()),
    isTypeOnly: false,
    marksTypes: false,
  };
}

/** Whether a node is `require('…')`. */
export function isRequire(node: Node): node is CallExpression {
  return Node.isCallExpression(node) && node.getExpression().getText() === 'require' && node.getArguments().length === 1;
}

/** `require('aws-cdk-lib').aws_stepfunctions_tasks`. */
export function memberOf(call: CallExpression): Node | undefined {
  const access = call.getParent();
  return Node.isPropertyAccessExpression(access) && access.getName() === MEMBER ? access : undefined;
}

/** Undefined if what is taken does not show. */
function partsOf(declaration: VariableDeclaration, isTasks: boolean): Part[] | undefined {
  const local = declaration.getNameNode();
  if (Node.isIdentifier(local)) {
    // Others may read what is exported.
    if (declaration.getVariableStatement()?.isExported()) return undefined;
    return [{ ...bare(local.getText()), kind: isTasks ? 'tasks' : 'library', node: local, local }];
  }
  if (!Node.isObjectBindingPattern(local)) return undefined;
  const parts = namesIn(local, local.getElements()).map((listed): Part | undefined => {
    const name = nameOf(listed.node);
    const bound = listed.node.getNameNode();
    if (name === undefined) return undefined;
    if (isTasks) return { ...listed, kind: 'name', name, local: bound };
    return { ...listed, kind: name === MEMBER && Node.isIdentifier(bound) ? 'tasks' : 'other', name, local: bound };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** The name in the module; undefined of what takes the rest, or computes its name. */
function nameOf(element: BindingElement): string | undefined {
  if (element.getDotDotDotToken()) return undefined;
  const property = element.getPropertyNameNode();
  if (property) return Node.isIdentifier(property) ? property.getText() : undefined;
  return element.getName();
}
