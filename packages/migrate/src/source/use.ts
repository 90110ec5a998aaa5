import { Node } from 'ts-morph';
import { MEMBER } from './module-name';
import { isJavaScript } from './source-text';

/** Where a file uses a module by the name it has for the whole of it. */
export interface Use {
  /** `tasks.LambdaInvoke`; of a use that does not name a member, what stands there. */
  readonly node: Node;
  /** `LambdaInvoke`. */
  readonly name?: string;
  /** Whether it is a type in a comment of JavaScript, for which nothing is imported. */
  readonly isJsDocType: boolean;
}

/** The uses of the module of tasks by its local name. */
export function usesOfTasks(local: Node): Use[] {
  return referencesTo(local).map((reference) => useOf(reference));
}

/** The uses of the module of tasks by way of the library's local name; what else is used of the library is left out. */
export function usesByLibrary(local: Node): Use[] {
  return referencesTo(local).flatMap((reference) => {
    const { node, name } = useOf(reference);
    return name === MEMBER ? [useOf(node)] : [];
  });
}

/** What is made of a module where it stands. */
export function useOf(whole: Node): Use {
  const isJsDocType = isJavaScript(whole.getSourceFile()) && whole.getFirstAncestor(Node.isJSDoc) !== undefined;
  const parent = whole.getParentOrThrow();
  if (Node.isPropertyAccessExpression(parent) && parent.getExpression() === whole)
    return { node: parent, name: parent.getName(), isJsDocType };
  if (Node.isQualifiedName(parent) && parent.getLeft() === whole) return { node: parent, name: parent.getRight().getText(), isJsDocType };
  if (Node.isElementAccessExpression(parent) && parent.getExpression() === whole) {
    const key = parent.getArgumentExpression();
    return { node: parent, name: Node.isStringLiteral(key) ? key.getLiteralValue() : undefined, isJsDocType };
  }
  return { node: whole, isJsDocType };
}

function referencesTo(local: Node): Node[] {
  if (!Node.isIdentifier(local)) return [];
  const found = local.findReferencesAsNodes().filter((reference) => reference !== local);
  return isJavaScript(local.getSourceFile()) ? [...found, ...typesInComments(local, found)] : found;
}

/** TypeScript does not look for a variable of JavaScript among the types of its comments. */
function typesInComments(local: Node, found: readonly Node[]): Node[] {
  return local
    .getSourceFile()
    .getDescendants()
    .filter((node) => Node.isIdentifier(node) && node.getText() === local.getText() && node.getFirstAncestor(Node.isJSDoc) !== undefined)
    .filter((node) => Node.isQualifiedName(node.getParent()) && !found.includes(node));
}
