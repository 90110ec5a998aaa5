/**
 * A path, an intrinsic function or a JSONata expression that cannot be read.
 */
export class SyntaxFault extends Error {
  constructor(
    /** The whole expression. */
    public readonly text: string,
    /** What is wrong, in words that fit after a colon. */
    public readonly reason: string,
    /** Where the fault is, counted from 0 in characters of the text. */
    public readonly position: number,
  ) {
    super(`'${text}' has a fault at position ${position + 1}: ${reason}`);
    this.name = 'SyntaxFault';
  }
}
