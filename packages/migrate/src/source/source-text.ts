import type { Node, SourceFile } from 'ts-morph';

export function isJavaScript(source: SourceFile): boolean {
  return /\.[cm]?jsx?$/.test(source.getFilePath());
}

/** The indentation of the line that a node begins on. */
export function marginOf(node: Node): string {
  const before = node.getSourceFile().getFullText().slice(0, node.getStart());
  return /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
}
