/** Each intrinsic function and the least and most arguments it takes. */
const INTRINSICS: { [name: string]: [least: number, most: number] } = {
  'States.Array': [0, Number.POSITIVE_INFINITY],
  'States.ArrayContains': [2, 2],
  'States.ArrayGetItem': [2, 2],
  'States.ArrayLength': [1, 1],
  'States.ArrayPartition': [2, 2],
  'States.ArrayRange': [3, 3],
  'States.ArrayUnique': [1, 1],
  'States.Base64Decode': [1, 1],
  'States.Base64Encode': [1, 1],
  'States.Format': [1, Number.POSITIVE_INFINITY],
  'States.Hash': [2, 2],
  'States.JsonMerge': [3, 3],
  'States.JsonToString': [1, 1],
  'States.MathAdd': [2, 2],
  'States.MathRandom': [2, 3],
  'States.StringSplit': [2, 2],
  'States.StringToJson': [1, 1],
  'States.UUID': [0, 0],
};

const DEEPEST_NESTING = 10;

const VARIABLE_NAME = String.raw`[\p{ID_Start}_]\p{ID_Continue}*`;

/** Made for the first path that has one: for all letters of Unicode, that takes half as long as to load the rest of core. */
let variableName: RegExp | undefined;

/**
 * Throw if the text is neither a path nor an intrinsic function, with the position of the fault.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 * @internal
 */
export function checkJsonPath(text: string): void {
  new JsonPathReader(text).readAll();
}

class JsonPathReader {
  private position = 0;

  constructor(private readonly text: string) {}

  public readAll(): void {
    if (this.startsWith('States.')) this.readIntrinsic(1);
    else if (this.startsWith('$')) this.readPath();
    else this.fail("a path starts with '$', an intrinsic function with 'States.'");
    if (this.position < this.text.length) this.fail('nothing may follow here');
  }

  private readPath(): void {
    this.take(/\$\$?/y);
    if (!this.startsSegment() && this.position < this.text.length) this.readVariable();
    while (this.startsSegment()) {
      if (this.startsWith('[')) this.readBrackets();
      else this.readDottedName();
    }
  }

  /** As in `$order.id`. */
  private readVariable(): void {
    variableName ??= new RegExp(VARIABLE_NAME, 'uy');
    this.take(variableName);
  }

  private readDottedName(): void {
    this.take(/\.\.?/y);
    if (this.startsWith('[')) return;
    if (!this.take(/\*|[^\s.[\]()'",]+(\(\))?/y)) {
      this.fail(this.startsWith(' ') ? "a name with blanks is written ['like this']" : 'a name is missing');
    }
  }

  private readBrackets(): void {
    const start = this.position;
    this.position++;
    if (this.startsWith('?(')) this.readFilter();
    else if (this.startsWith("'") || this.startsWith('"')) this.readQuotedNames();
    else if (!this.take(/\s*(\*|-?\d*(:-?\d*){1,2}|-?\d+(\s*,\s*-?\d+)*)\s*/y)) {
      this.fail(`expected an index, a slice, '*', a quoted name or a filter ?(…) in the brackets`);
    }
    if (!this.take(/\]/y)) this.fail(`the bracket opened at position ${start + 1} is not closed`);
  }

  private readQuotedNames(): void {
    do {
      if (!this.take(/\s*('(\\.|[^'\\])+'|"(\\.|[^"\\])+")\s*/y)) this.fail('expected a quoted name');
    } while (this.take(/,/y));
  }

  private readFilter(): void {
    const start = this.position;
    let depth = 0;
    do {
      if (!this.take(/'(\\.|[^'\\])*'|"(\\.|[^"\\])*"|[\s\S]/y)) this.fail(`the filter opened at position ${start + 1} is not closed`);
      const last = this.text[this.position - 1];
      if (last === '(') depth++;
      if (last === ')') depth--;
    } while (depth > 0 || this.position === start + 1);
  }

  private readIntrinsic(depth: number): void {
    const start = this.position;
    const name = this.take(/States\.\w*/y) as string;
    const limits = INTRINSICS[name];
    if (!limits) this.fail(`there is no intrinsic function ${name}; there are ${Object.keys(INTRINSICS).join(', ')}`, start);
    if (depth > DEEPEST_NESTING) this.fail(`intrinsic functions nest at most ${DEEPEST_NESTING} deep`, start);
    const args = this.readArguments(name, depth);
    const [least, most] = limits;
    if (args.length < least || args.length > most) {
      const takes = most === Number.POSITIVE_INFINITY ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`;
      this.fail(`${name} takes ${takes} arguments, not ${args.length}`, start);
    }
    if (name === 'States.Format') this.checkPlaceholders(args, start);
  }

  private readArguments(name: string, depth: number): string[] {
    const args: string[] = [];
    if (!this.take(/\(\s*/y)) this.fail(`expected the arguments of ${name} in parentheses`);
    if (this.take(/\)/y)) return args;
    do {
      const start = this.position;
      this.readArgument(depth);
      args.push(this.text.slice(start, this.position).trim());
    } while (this.take(/,\s*/y));
    if (!this.take(/\)/y)) this.fail(`expected ',' or ')' in the arguments of ${name}`);
    return args;
  }

  private readArgument(depth: number): void {
    if (this.startsWith('$')) this.readPath();
    else if (this.startsWith('States.')) this.readIntrinsic(depth + 1);
    else if (this.startsWith("'")) this.readString();
    else if (!this.take(/-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null/y)) {
      this.fail("expected a path, a 'string', a number or another intrinsic function");
    }
    this.take(/\s*/y);
  }

  private readString(): void {
    if (!this.take(/'(\\[\s\S]|[^'\\])*'/y)) this.fail('the string is not closed');
  }

  private checkPlaceholders([template, ...values]: string[], start: number): void {
    if (!template.startsWith("'")) return;
    const placeholders = template.match(/(?<!\\)\{\}/g)?.length ?? 0;
    if (placeholders !== values.length) {
      this.fail(`States.Format has ${placeholders} placeholders {} and ${values.length} values for them`, start);
    }
  }

  private startsSegment(): boolean {
    return this.startsWith('.') || this.startsWith('[');
  }

  private startsWith(prefix: string): boolean {
    return this.text.startsWith(prefix, this.position);
  }

  /** Go past what the sticky pattern matches here. */
  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text)?.[0];
    this.position += match?.length ?? 0;
    return match;
  }

  private fail(why: string, position = this.position): never {
    throw new Error(`JSONPath '${this.text}' has a fault at position ${position + 1}: ${why}.\n  ${this.text}\n  ${' '.repeat(position)}^`);
  }
}
