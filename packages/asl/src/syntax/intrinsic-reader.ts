import { INTRINSICS, type IntrinsicArgument, type IntrinsicCall, type IntrinsicName, splitTemplate, unescapeText } from './intrinsic';
import { PathReader } from './path-reader';
import type { TextReader } from './text-reader';

const DEEPEST_NESTING = 10;

/** Reads calls of intrinsic functions. */
export class IntrinsicReader {
  private readonly paths: PathReader;

  constructor(private readonly reader: TextReader) {
    this.paths = new PathReader(reader);
  }

  public read(depth = 1): IntrinsicCall {
    const reader: TextReader = this.reader;
    const position = reader.position;
    const name = reader.take(/States\.\w*/y) ?? reader.fail("an intrinsic function starts with 'States.'");
    if (!isIntrinsic(name))
      reader.fail(`there is no intrinsic function ${name}; there are ${Object.keys(INTRINSICS).join(', ')}`, position);
    if (depth > DEEPEST_NESTING) reader.fail(`intrinsic functions nest at most ${DEEPEST_NESTING} deep`, position);
    const args = this.readArguments(name, depth);
    const call: IntrinsicCall = { kind: 'call', name, arguments: args, text: reader.text.slice(position, reader.position), position };
    this.checkCount(call);
    if (name === 'States.Format') this.checkPlaceholders(call);
    return call;
  }

  private readArguments(name: string, depth: number): IntrinsicArgument[] {
    const reader: TextReader = this.reader;
    const args: IntrinsicArgument[] = [];
    if (!reader.takeText('(')) reader.fail(`expected the arguments of ${name} in parentheses`);
    reader.skipBlanks();
    if (reader.takeText(')')) return args;
    do {
      reader.skipBlanks();
      args.push(this.readArgument(depth));
      reader.skipBlanks();
    } while (reader.takeText(','));
    if (!reader.takeText(')')) reader.fail(`expected ',' or ')' in the arguments of ${name}`);
    return args;
  }

  private readArgument(depth: number): IntrinsicArgument {
    const reader: TextReader = this.reader;
    const position = reader.position;
    if (reader.startsWith('$')) return this.paths.read();
    if (reader.startsWith('States.')) return this.read(depth + 1);
    if (reader.startsWith("'")) {
      const quoted = reader.take(/'(\\[\s\S]|[^'\\])*'/y) ?? reader.fail('the string is not closed');
      const text = quoted.slice(1, -1);
      return { kind: 'literal', value: unescapeText(text), text, position };
    }
    const text = reader.take(/-?\d+(\.\d+)?([eE][+-]?\d+)?|(true|false|null)\b/y);
    if (text === undefined) reader.fail("expected a path, a 'string', a number or another intrinsic function");
    return { kind: 'literal', value: Number.isNaN(Number(text)) ? JSON.parse(text) : Number(text), text, position };
  }

  private checkCount({ name, arguments: { length }, position }: IntrinsicCall): void {
    const [least, most] = INTRINSICS[name];
    if (length >= least && length <= most) return;
    const takes = most === Number.POSITIVE_INFINITY ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`;
    this.reader.fail(`${name} takes ${takes} arguments, not ${length}`, position);
  }

  private checkPlaceholders({ arguments: [template, ...values], position }: IntrinsicCall): void {
    if (template.kind !== 'literal' || typeof template.value !== 'string') return;
    const placeholders = splitTemplate(template.text).length - 1;
    if (placeholders === values.length) return;
    this.reader.fail(`States.Format has ${placeholders} placeholders {} and ${values.length} values for them`, position);
  }
}

function isIntrinsic(name: string): name is IntrinsicName {
  return Object.hasOwn(INTRINSICS, name);
}
