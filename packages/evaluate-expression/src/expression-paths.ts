/**
 * What the text of an expression says of its paths.
 *
 * @internal
 */
export interface ExpressionPaths {
  /** The paths that are looked up, each once. */
  readonly paths: string[];
  /** The paths that are part of a text, such as in `'due: $.date'`. */
  readonly pathsInText: string[];
  /** The expression with something for each path that is JavaScript all by itself. */
  readonly javaScript: string;
}

interface Patterns {
  readonly path: RegExp;
  readonly pathInText: RegExp;
  readonly word: RegExp;
  /** What a value comes after, and with it a regular expression; after anything else `/` divides. */
  readonly beforeValue: RegExp;
}

/** By the letters that a name may begin with, and the characters that it may go on with. */
function patternsOf(letters: string, characters: string): Patterns {
  const nameCharacter = `[${characters}$]`;
  // Of JSON, so a hyphen may be inside; but no method, which is a member of the value.
  const name = String.raw`${nameCharacter}+(?:-+[${characters}]+)*(?!${nameCharacter})(?!\s*(?:\?\.)?\()`;
  // Of a list or of a string, as JavaScript has it; a field of this name is found there too.
  const length = `length(?!${nameCharacter}|-+[${letters}])`;
  return {
    path: new RegExp(String.raw`\$\$?(?![${characters}$\x7b])(?:\.\.${name}|\.(?!${length})${name}|\[-?\d+\])*`, 'uy'),
    pathInText: new RegExp(String.raw`\$\$?(?:\.{1,2}${nameCharacter}(?:${nameCharacter}|-[${characters}])*|\[-?\d+\])+`, 'gu'),
    word: new RegExp(`${nameCharacter}+`, 'uy'),
    beforeValue: new RegExp(String.raw`^(|[^${characters}$\])}'"\x60]|return|typeof|void|delete|in|of|instanceof|new|case|do|else)$`, 'u'),
  };
}

const OF_ASCII = patternsOf('A-Za-z', String.raw`\w`);

/** Made when they are first needed, because sets of all letters of Unicode take long to make. */
let ofUnicode: Patterns | undefined;

function patternsFor(text: string): Patterns {
  if (/^\p{ASCII}*$/u.test(text)) return OF_ASCII;
  ofUnicode ??= patternsOf(String.raw`\p{ID_Start}`, String.raw`\p{ID_Continue}`);
  return ofUnicode;
}

const BLANK = /\s+|\/\/.*|\/\*[\s\S]*?\*\//uy;
const QUOTED = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/y;
const TEMPLATE_TEXT = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])+/y;
const REGULAR_EXPRESSION = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/y;

/**
 * Read the paths of an expression in JavaScript: `$.name`, `$.list[0]`, `$..name`, `$$.Execution.Id`, `$` and `$$`.
 *
 * Whatever follows one, such as `.length`, `.map(…)` or `[$.index]`, is for JavaScript to find in its value.
 *
 * @internal
 */
export function readPaths(expression: string): ExpressionPaths {
  return new ExpressionReader(expression).read();
}

class ExpressionReader {
  private position = 0;
  private javaScript = '';
  /** The last piece of the code that is not blank. */
  private last = '';
  private readonly paths = new Set<string>();
  private readonly pathsInText = new Set<string>();
  private readonly patterns: Patterns;

  constructor(private readonly text: string) {
    this.patterns = patternsFor(text);
  }

  public read(): ExpressionPaths {
    while (this.position < this.text.length) this.readCode();
    return { paths: [...this.paths], pathsInText: [...this.pathsInText], javaScript: this.javaScript };
  }

  /** One piece of code, which may be a whole template with code in it. */
  private readCode(): void {
    if (this.take(BLANK)) return;
    const before = this.last;
    const path = this.find(this.patterns.path);
    if (path !== undefined) this.readPath(path);
    else if (this.patterns.beforeValue.test(before) && this.find(REGULAR_EXPRESSION)) this.readText(REGULAR_EXPRESSION);
    else if (this.find(QUOTED)) this.readText(QUOTED);
    else if (this.text[this.position] === '`') this.readTemplate();
    else this.last = this.take(this.patterns.word) ?? this.take(/[\s\S]/y) ?? '';
  }

  private readPath(path: string): void {
    this.paths.add(path);
    this.position += path.length;
    this.javaScript += /^\$\$?$/.test(path) ? path : '$[0]';
    this.last = path;
  }

  private readText(pattern: RegExp): void {
    const text = this.take(pattern) ?? '';
    for (const [path] of text.matchAll(this.patterns.pathInText)) this.pathsInText.add(path);
    this.last = text.slice(-1).replace('/', "'");
  }

  private readTemplate(): void {
    this.take(/`/y);
    while (this.position < this.text.length && !this.take(/`/y)) {
      if (this.take(/\$\{/y)) this.readInterpolation();
      else this.readText(TEMPLATE_TEXT);
    }
    this.last = '`';
  }

  private readInterpolation(): void {
    this.last = '';
    for (let depth = 1; depth > 0 && this.position < this.text.length; ) {
      this.readCode();
      if (this.last === '{') depth++;
      if (this.last === '}') depth--;
    }
  }

  private find(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    return pattern.exec(this.text)?.[0];
  }

  private take(pattern: RegExp): string | undefined {
    const found = this.find(pattern);
    this.position += found?.length ?? 0;
    this.javaScript += found ?? '';
    return found;
  }
}
