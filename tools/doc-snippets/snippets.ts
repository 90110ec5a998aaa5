import { codeBlocks } from './code-blocks';

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

/** The blocks of a page that say `ts` and no more; code that cannot stand alone says `text`, or which file it is. */
export function snippets(page: string, markdown: string, fixture?: Fixture): Snippet[] {
  return codeBlocks(markdown)
    .filter(({ info }) => info === 'ts' || info === 'typescript')
    .map(({ line, code }) => ({ page, line: line + 1, code: code.trimEnd(), fixture }));
}
