/** Where something stands in a text, counted from one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export function placeOf(text: string, position: number): Place {
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
}

export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** One step of indentation, as the first line has it that is indented and no comment. */
export function indentOf(text: string): string {
  return /^[ \t]+(?=[\w"'])/m.exec(text)?.[0] ?? '  ';
}
