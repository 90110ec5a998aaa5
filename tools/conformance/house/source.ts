import * as ts from 'typescript';
import { filesBelow, textOf } from '../workspace';

/** Most lines of a file. A type that makes it longer wants a file of its own. */
const LINES = 200;

/** Files that are longer, and why. */
const LONGER: { [file: string]: string } = {
  'packages/core/src/json-path.ts': "a method of one line for each that aws-cdk-lib's JsonPath has",
};

/** Names that say nothing of what is in a file. */
const EMPTY_NAMES = /(^|[/-])(utils?|helpers?|common|managers?|base-types)(?=[./])/;

const TOO_QUIET: { [what: string]: RegExp } = {
  'a test that is skipped or stands alone': /\b(describe|it|test)\.(skip|only|todo|failing)\b|\b[fx](it|describe|test)\(/,
  'a snapshot': /\btoMatch(Inline)?Snapshot\b|\btoThrowErrorMatching(Inline)?Snapshot\b/,
  'a rule of Biome that is switched off': /biome-ignore/,
};

export function tooLong(): string[] {
  const long = sources().filter((file) => lines(file) > LINES);
  return [
    ...long.filter((file) => !LONGER[file]).map((file) => `${file} has ${lines(file)} lines, more than ${LINES}`),
    ...Object.keys(LONGER)
      .filter((file) => !long.includes(file))
      .map((file) => `${file} is no longer that long`),
  ];
}

/** @param files the source and test files of the repository */
export function namedForNothing(files: string[]): string[] {
  return files.filter((file) => EMPTY_NAMES.test(file));
}

/** What an index.ts has besides `export { names } from`, or any file with `export *`. */
export function exportsAmiss(file: string, text = textOf(file)): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const amiss = source.statements.filter((statement) => {
    if (!ts.isExportDeclaration(statement)) return file.endsWith('/index.ts');
    return !statement.exportClause || !ts.isNamedExports(statement.exportClause);
  });
  return amiss.map((statement) => `${file} has '${statement.getText(source).split('\n')[0]}'`);
}

export function tooQuiet(file: string, text = textOf(file)): string[] {
  return Object.entries(TOO_QUIET)
    .filter(([, pattern]) => pattern.test(text))
    .map(([what]) => `${file} has ${what}`);
}

export function sources(): string[] {
  return filesBelow('packages', '.ts').filter((file) => /^packages\/[^/]+\/src\//.test(file));
}

export function tests(): string[] {
  return filesBelow('packages', '.ts').filter((file) => /^packages\/[^/]+\/test\//.test(file));
}

function lines(file: string): number {
  return textOf(file).split('\n').length - 1;
}
