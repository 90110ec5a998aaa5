import type { Bump } from './bump';

/** Something that users of a package can notice, and how much of a release it takes. */
export interface Change {
  readonly bump: Bump;
  /** As a reader is told, on one line. */
  readonly what: string;
  /** The symbol, if its text cannot say for certain whether it takes more than before. */
  readonly symbol?: string;
}
