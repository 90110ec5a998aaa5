/** A TypeScript block of a markdown page. */
export interface Snippet {
  readonly page: string;
  /** Of its first line of code, counted from one. */
  readonly line: number;
  readonly code: string;
  /** What the reader of the page has to think around the block. */
  readonly fixture?: Fixture;
}

export interface Fixture {
  readonly before: string;
  readonly after: string;
}

/** A fixture as jsii-rosetta has them: the block stands where it says `/// here`. */
export function fixtureOf(text: string): Fixture {
  const [before, after] = text.split(/^[ \t]*\/\/\/ here[ \t]*\n/m);
  if (after === undefined) throw new Error('A fixture has a line `/// here`, where the block goes');
  return { before, after };
}

/** The blocks a page opens with three backticks and `ts`; code that cannot stand alone opens with `text`. */
export function snippets(page: string, markdown: string, fixture?: Fixture): Snippet[] {
  const found: Snippet[] = [];
  let open: { line: number; code: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    if (open && /^\s*```\s*$/.test(line)) {
      found.push({ page, line: open.line, code: open.code.join('\n'), fixture });
      open = undefined;
    } else if (open) {
      open.code.push(line);
    } else if (/^\s*```(ts|typescript)\s*$/.test(line)) {
      open = { line: index + 2, code: [] };
    }
  });
  return found;
}
