import type { PathRoots } from './path-value';

/** What expressions of JSONPath are evaluated in. */
export interface JsonPathScope extends PathRoots {
  /** A number from 0 up to 1, for `States.MathRandom`. */
  readonly random: () => number;
}
