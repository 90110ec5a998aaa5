import type { Node } from 'ts-morph';

/** A name between braces, with the comments that belong to it. */
export interface ListedName {
  readonly text: string;
  /** On lines of their own. */
  readonly above: readonly string[];
  /** On the same line. */
  readonly behind: string;
}

/** How names stand between braces. */
export interface ListStyle {
  readonly isMultiline: boolean;
  /** Without spaces inside the braces. */
  readonly isTight: boolean;
  /** If they stand on lines of their own. */
  readonly hasTrailingComma: boolean;
}

export const ONE_LINE: ListStyle = { isMultiline: false, isTight: false, hasTrailingComma: true };

const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** What braces hold, between which nothing but commas and comments stands. */
export function namesIn<Name extends Node>(braces: Node, names: readonly Name[]): (ListedName & { readonly node: Name })[] {
  const text = braces.getSourceFile().getFullText();
  const gaps = names.map((name, index) => text.slice(index === 0 ? braces.getStart() + 1 : names[index - 1].getEnd(), name.getStart()));
  const last = text.slice(names.at(-1)?.getEnd() ?? braces.getStart() + 1, braces.getEnd() - 1);
  return names.map((node, index) => {
    const next = gaps[index + 1];
    return {
      node,
      text: node.getText(),
      above: commentsIn(index === 0 ? gaps[0] : fromSecondLine(gaps[index])),
      behind: commentsIn(next === undefined ? last : firstLine(next)).join(' '),
    };
  });
}

export function styleOf(braces: Node): ListStyle {
  const text = braces.getText();
  const isMultiline = text.includes('\n');
  return { isMultiline, isTight: /^\{\S/.test(text), hasTrailingComma: !isMultiline || /,\s*\}$/.test(text) };
}

/** A name that no comment belongs to. */
export function bare(text: string): ListedName {
  return { text, above: [], behind: '' };
}

export function onOneLine(names: readonly ListedName[], { isTight }: ListStyle): string {
  const list = names.map(({ text }) => text).join(', ');
  return isTight ? `{${list}}` : `{ ${list} }`;
}

/** @param margin the indentation of the line that the list begins on */
export function onLines(
  names: readonly ListedName[],
  { hasTrailingComma }: ListStyle,
  margin: string,
  indent: string,
  eol: string,
): string {
  const lines = names.flatMap(({ text, above, behind }, index) => {
    const comma = hasTrailingComma || index < names.length - 1 ? ',' : '';
    return [...above, `${text}${comma}${behind && ` ${behind}`}`].map((line) => `${margin}${indent}${line}${eol}`);
  });
  return `{${eol}${lines.join('')}${margin}}`;
}

export function hasComments(names: readonly ListedName[]): boolean {
  return names.some(({ above, behind }) => above.length > 0 || behind);
}

function commentsIn(gap: string): string[] {
  return gap.match(COMMENT) ?? [];
}

function firstLine(gap: string): string {
  return gap.split('\n')[0];
}

function fromSecondLine(gap: string): string {
  return gap.slice(firstLine(gap).length);
}
