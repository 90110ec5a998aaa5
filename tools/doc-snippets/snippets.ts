/** A TypeScript block of a markdown page. */
export interface Snippet {
  readonly page: string;
  /** Of its first line of code, counted from one. */
  readonly line: number;
  readonly code: string;
}

/** The blocks a page opens with three backticks and `ts`; code that cannot stand alone opens with `text`. */
export function snippets(page: string, markdown: string): Snippet[] {
  const found: Snippet[] = [];
  let open: { line: number; code: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    if (open && /^\s*```\s*$/.test(line)) {
      found.push({ page, line: open.line, code: open.code.join('\n') });
      open = undefined;
    } else if (open) {
      open.code.push(line);
    } else if (/^\s*```(ts|typescript)\s*$/.test(line)) {
      open = { line: index + 2, code: [] };
    }
  });
  return found;
}
