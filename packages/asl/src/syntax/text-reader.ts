import { SyntaxFault } from './syntax-fault';

/** Deeper than anything a person writes, and far from where the stack of Node.js ends. */
const DEEPEST_NESTING = 100;

/** Goes through a text from left to right. */
export class TextReader {
  public position = 0;
  private depth = 0;

  constructor(public readonly text: string) {}

  public get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  public startsWith(prefix: string): boolean {
    return this.text.startsWith(prefix, this.position);
  }

  /** Go past what the sticky pattern matches here. */
  public take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text)?.[0];
    this.position += match?.length ?? 0;
    return match;
  }

  public takeText(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.position += text.length;
    return true;
  }

  public skipBlanks(): void {
    this.take(/\s*/y);
  }

  /** Read what may have more of itself inside. */
  public nested<T>(read: () => T): T {
    if (++this.depth > DEEPEST_NESTING) this.fail(`more than ${DEEPEST_NESTING} levels are nested`);
    const result = read();
    this.depth--;
    return result;
  }

  public fail(reason: string, position = this.position): never {
    throw new SyntaxFault(this.text, reason, position);
  }
}
