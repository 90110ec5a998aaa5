import { Parser } from 'commonmark';

/** A fenced block of a markdown page. */
export interface CodeBlock {
  /** Where it opens, counted from one. */
  readonly line: number;
  /** What stands behind the fence: a language, and what else there is. */
  readonly info: string;
  readonly code: string;
}

export function codeBlocks(markdown: string): CodeBlock[] {
  const found: CodeBlock[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, info, literal, sourcepos } = event.node;
    if (type === 'code_block' && info) found.push({ line: sourcepos[0][0], info, code: literal ?? '' });
  }
  return found;
}
