import * as ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true });

/** Code as the declaration file has it, on one line, without comments and without paths; a list in its angle brackets. */
export function text(code: ts.Node | ts.NodeArray<ts.Node> | undefined): string {
  if (!code) return '';
  if (!('kind' in code)) return `<${code.map((node) => text(node)).join(', ')}>`;
  return printer
    .printNode(ts.EmitHint.Unspecified, code, code.getSourceFile())
    .replace(/import\((["'])[^"']*\1\)\./g, '')
    .replace(/\s+/g, ' ');
}
