import { FILTER_OPERATORS, type FilterCondition, type FilterOperand, type FilterOperator, type Path } from './path';
import { readQuoted } from './quoted';
import type { TextReader } from './text-reader';

const NUMBER = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;

/** Reads what stands in the parentheses of `[?(…)]`. */
export class FilterReader {
  constructor(
    private readonly reader: TextReader,
    private readonly readPath: () => Path,
  ) {}

  public readCondition(): FilterCondition {
    return this.reader.nested(() => this.readJoined('or', '||', () => this.readJoined('and', '&&', () => this.readTerm())));
  }

  /** A side of a comparison, or an argument of a function of a path. */
  public readOperand(): FilterOperand {
    const reader: TextReader = this.reader;
    if (reader.startsWith('@') || reader.startsWith('$')) return this.readPath();
    if (reader.startsWith("'") || reader.startsWith('"')) return { kind: 'literal', value: readQuoted(reader) };
    const regex = reader.take(/\/(\\.|[^/\\])+\/[a-z]*/y);
    if (regex) {
      const end = regex.lastIndexOf('/');
      return { kind: 'regex', source: regex.slice(1, end), flags: regex.slice(end + 1) };
    }
    const text = reader.take(NUMBER) ?? reader.take(/(true|false|null)\b/y);
    if (text !== undefined) return { kind: 'literal', value: JSON.parse(text) };
    if (reader.startsWith('[')) return { kind: 'literal', value: this.readList() };
    return reader.fail("expected a path such as @.price, a 'string', a number, true, false, null or a list");
  }

  private readJoined(kind: 'and' | 'or', operator: string, read: () => FilterCondition): FilterCondition {
    const conditions = [read()];
    while (this.reader.takeText(operator)) conditions.push(read());
    return conditions.length === 1 ? conditions[0] : { kind, conditions };
  }

  private readTerm(): FilterCondition {
    const reader: TextReader = this.reader;
    reader.skipBlanks();
    if (reader.startsWith('!') && !reader.startsWith('!=')) {
      reader.position++;
      return reader.nested(() => ({ kind: 'not', condition: this.readTerm() }));
    }
    if (!reader.takeText('(')) return this.readComparison();
    const condition = this.readCondition();
    if (!reader.takeText(')')) reader.fail("expected ')'");
    reader.skipBlanks();
    return condition;
  }

  private readComparison(): FilterCondition {
    const reader: TextReader = this.reader;
    const left = this.readOperand();
    reader.skipBlanks();
    const operator = this.takeOperator();
    if (!operator) {
      return left.kind === 'path' ? { kind: 'exists', path: left } : reader.fail(`expected one of ${FILTER_OPERATORS.join(' ')}`);
    }
    reader.skipBlanks();
    const right = this.readOperand();
    reader.skipBlanks();
    return { kind: 'comparison', operator, left, right };
  }

  private takeOperator(): FilterOperator | undefined {
    const word = this.reader.take(/==|!=|<=|>=|=~|<|>|[a-z]+\b/iy);
    const operator = FILTER_OPERATORS.find((candidate) => candidate === word?.toLowerCase());
    if (word && !operator) this.reader.fail(`there is no operator '${word}'`, this.reader.position - word.length);
    return operator;
  }

  private readList(): unknown[] {
    const reader: TextReader = this.reader;
    const items: unknown[] = [];
    reader.position++;
    reader.skipBlanks();
    if (reader.takeText(']')) return items;
    do {
      reader.skipBlanks();
      const item = reader.nested(() => this.readOperand());
      if (item.kind !== 'literal') reader.fail('a list in a filter holds literals only');
      items.push(item.value);
      reader.skipBlanks();
    } while (reader.takeText(','));
    if (!reader.takeText(']')) reader.fail("expected ',' or ']'");
    return items;
  }
}
