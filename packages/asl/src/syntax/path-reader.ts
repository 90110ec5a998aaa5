import { FilterReader } from './filter-reader';
import type { FilterOperand, Path, PathRoot, PathSegment } from './path';
import { readQuoted } from './quoted';
import type { TextReader } from './text-reader';

type SegmentKind = PathSegment extends infer S ? (S extends PathSegment ? Omit<S, 'deep' | 'position'> : never) : never;

/** Where a path stands decides which characters end a name without quotes. */
const NAME_OF_PATH = /[^\s.[\]()'",]+/y;
const NAME_IN_FILTER = /[^\s.[\]()'",=<>!&|~]+/y;

/** Reads paths: whole ones, those in arguments of intrinsic functions and those in filters. */
export class PathReader {
  private readonly filters: FilterReader;

  constructor(
    private readonly reader: TextReader,
    private readonly name = NAME_OF_PATH,
  ) {
    this.filters = new FilterReader(reader, () => new PathReader(reader, NAME_IN_FILTER).read());
  }

  public read(): Path {
    const position = this.reader.position;
    const root = this.readRoot();
    const segments: PathSegment[] = [];
    while (this.reader.startsWith('.') || this.reader.startsWith('[')) segments.push(this.readSegment());
    return { kind: 'path', root, segments, text: this.reader.text.slice(position, this.reader.position), position };
  }

  private readRoot(): PathRoot {
    const reader: TextReader = this.reader;
    if (reader.takeText('@')) return { kind: 'element' };
    if (reader.takeText('$$')) return { kind: 'context' };
    if (!reader.takeText('$')) reader.fail("a path starts with '$'");
    const name = reader.take(/[\p{ID_Start}_][\p{ID_Continue}]*/uy);
    return name === undefined ? { kind: 'data' } : { kind: 'variable', name };
  }

  private readSegment(): PathSegment {
    const reader: TextReader = this.reader;
    const position = reader.position;
    const dots = reader.take(/\.{1,2}/y);
    const deep = dots === '..';
    if (dots === '.' && reader.startsWith('[')) reader.fail("a bracket follows the name without a dot: $.a['b']");
    const segment = reader.startsWith('[') ? this.readBracket() : this.readDotted();
    return { ...segment, deep, position };
  }

  private readDotted(): SegmentKind {
    const reader: TextReader = this.reader;
    if (reader.takeText('*')) return { kind: 'wildcard' };
    const name = reader.take(this.name);
    if (name === undefined) reader.fail(reader.startsWith(' ') ? "a name with blanks is written ['like this']" : 'a name is missing');
    if (reader.takeText('(')) return { kind: 'function', name, arguments: this.readArguments() };
    return { kind: 'names', names: [name] };
  }

  private readArguments(): FilterOperand[] {
    const reader: TextReader = this.reader;
    const operands: FilterOperand[] = [];
    reader.skipBlanks();
    if (reader.takeText(')')) return operands;
    do {
      reader.skipBlanks();
      operands.push(reader.nested(() => this.filters.readOperand()));
      reader.skipBlanks();
    } while (reader.takeText(','));
    if (!reader.takeText(')')) reader.fail("expected ',' or ')'");
    return operands;
  }

  private readBracket(): SegmentKind {
    const reader: TextReader = this.reader;
    const start = reader.position;
    reader.position++;
    reader.skipBlanks();
    const segment = this.readInBracket();
    reader.skipBlanks();
    if (!reader.takeText(']')) reader.fail(`the bracket opened at position ${start + 1} is not closed`);
    return segment;
  }

  private readInBracket(): SegmentKind {
    const reader: TextReader = this.reader;
    if (reader.takeText('*')) return { kind: 'wildcard' };
    if (reader.take(/\?\s*/y)) return this.readFilter();
    if (reader.startsWith("'") || reader.startsWith('"')) return { kind: 'names', names: this.readNames() };
    const slice = reader.take(/-?\d*\s*:\s*(-?\d+)?(\s*:\s*(-?\d+)?)?/y);
    if (slice !== undefined) {
      const [from, to, by] = slice.split(':').map((part) => (part.trim() === '' ? undefined : Number(part)));
      if (by === 0) reader.fail('the step of a slice is not 0');
      return { kind: 'slice', ...(from !== undefined && { start: from }), ...(to !== undefined && { end: to }), ...(by && { step: by }) };
    }
    const indexes = reader.take(/-?\d+(\s*,\s*-?\d+)*/y);
    if (indexes === undefined) reader.fail("expected an index, a slice, '*', a quoted name or a filter ?(…) in the brackets");
    return { kind: 'indexes', indexes: indexes.split(',').map(Number) };
  }

  private readNames(): string[] {
    const names: string[] = [];
    do {
      this.reader.skipBlanks();
      if (!this.reader.startsWith("'") && !this.reader.startsWith('"')) this.reader.fail('expected a quoted name');
      names.push(readQuoted(this.reader));
      this.reader.skipBlanks();
    } while (this.reader.takeText(','));
    return names;
  }

  private readFilter(): SegmentKind {
    const reader: TextReader = this.reader;
    const start = reader.position;
    if (!reader.takeText('(')) reader.fail("a filter is written [?(…)], with '(' after '?'");
    const condition = this.filters.readCondition();
    if (!reader.takeText(')')) reader.fail(`the filter opened at position ${start + 1} is not closed`);
    return { kind: 'filter', condition };
  }
}
