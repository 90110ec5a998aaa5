import * as ts from 'typescript';
import { filesBelow, textOf } from '../workspace';

/** The titles of the tests of a package, and of what groups them, as their files spell them. */
export function testTitles(folder: string): Set<string> {
  const titles = new Set<string>();
  for (const file of filesBelow(`packages/${folder}/test`, '.test.ts')) {
    const visit = (node: ts.Node) => {
      if (ts.isCallExpression(node) && ['describe', 'it', 'test'].includes(rootOf(node.expression))) {
        const [title] = node.arguments;
        if (title && ts.isStringLiteralLike(title)) titles.add(title.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022));
  }
  return titles;
}

/** `it` of `it`, `it.each` and `it.each([…])`. */
function rootOf(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return rootOf(callee.expression);
  return '';
}
