import type { TextReader } from './text-reader';

/** Read a name or a string in quotes. A backslash stands for itself, unless a quote of the same kind or a backslash follows. */
export function readQuoted(reader: TextReader): string {
  const quoted = reader.take(/'(\\[\s\S]|[^'\\])*'|"(\\[\s\S]|[^"\\])*"/y);
  if (quoted === undefined) return reader.fail('the quotes that open here are not closed');
  const [quote] = quoted;
  return quoted
    .slice(1, -1)
    .replace(/\\([\s\S])/g, (written, character) => (character === quote || character === '\\' ? character : written));
}
