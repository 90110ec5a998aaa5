import { codeBlocks } from '@sfn-tasks-dev/doc-snippets';

/** What a reader of a guide does for one of its code blocks. */
export interface Step {
  /** Of the guide, where the block opens. */
  readonly line: number;
  readonly kind: 'run' | 'write' | 'edit';
  /** What is written or edited, from the root of the repository. */
  readonly file?: string;
  readonly text: string;
}

/** The steps of a guide: `sh` is run, `diff FILE` edits a file, a block in any other language is the file it names. One that names none is to be read. */
export function stepsOf(markdown: string): Step[] {
  return codeBlocks(markdown).flatMap(({ line, info, code: text }): Step[] => {
    const [language, file] = info.split(' ');
    if (language === 'sh') return [{ line, kind: 'run', text }];
    if (!file) return [];
    return [{ line, kind: language === 'diff' ? 'edit' : 'write', file, text }];
  });
}
