/**
 * A path, an intrinsic function or a JSONata expression that cannot be read.
 */
export class SyntaxFault extends Error {
  /**
   * @param text the whole expression
   * @param reason what is wrong, in words that fit after a colon
   * @param position where the fault is, counted from 0 in characters of the text
   */
  constructor(
    public readonly text: string,
    public readonly reason: string,
    public readonly position: number,
  ) {
    super(`'${text}' has a fault at position ${position + 1}: ${reason}`);
    this.name = 'SyntaxFault';
  }
}
