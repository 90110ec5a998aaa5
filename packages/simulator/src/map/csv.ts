import type { ItemReader } from '@sfn-tasks/asl';

const DELIMITERS = { COMMA: ',', PIPE: '|', SEMICOLON: ';', SPACE: ' ', TAB: '\t' };

/** The rows of a CSV file, as objects by the names of the columns. All values are texts. */
export function rowsOf(text: string, config: NonNullable<ItemReader['ReaderConfig']>): { readonly [column: string]: string }[] {
  const lines = cellsOf(text, DELIMITERS[config.CSVDelimiter ?? 'COMMA']);
  const columns = config.CSVHeaderLocation === 'GIVEN' ? (config.CSVHeaders ?? []) : (lines.shift() ?? []);
  return lines.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
}

/** A quoted cell may hold delimiters, line ends, and quotes written twice. */
function cellsOf(text: string, delimiter: string): string[][] {
  const lines: string[][] = [];
  let [cells, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const endLine = () => {
    cells.push(cell);
    if (cells.length > 1 || cell !== '') lines.push(cells);
    [cells, cell] = [[], ''];
  };
  for (const [piece] of text.matchAll(/""|"|\r\n|[\s\S]/g)) {
    if (piece === '""') cell += quoted ? '"' : '';
    else if (piece === '"') quoted = !quoted;
    else if (quoted) cell += piece;
    else if (piece === '\n' || piece === '\r\n') endLine();
    else if (piece === delimiter) {
      cells.push(cell);
      cell = '';
    } else cell += piece;
  }
  endLine();
  return lines;
}
