import type { State } from './state';

/**
 * In what expressions are written.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export type QueryLanguage = 'JSONPath' | 'JSONata';

/**
 * States, and the one among them that is entered first: a state machine, a branch of a `Parallel`, or the processor of a `Map`.
 */
export interface StateGroup {
  /** For the reader. */
  readonly Comment?: string;
  /** The name of the state that is entered first. */
  readonly StartAt: string;
  /** The states by name. */
  readonly States: { readonly [name: string]: State };
}

/**
 * A state machine in Amazon States Language.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
 */
export interface Definition extends StateGroup {
  /** JSONPath if it is not said. */
  readonly QueryLanguage?: QueryLanguage;
  /** Seconds until the execution fails with `States.Timeout`. */
  readonly TimeoutSeconds?: number;
  /** `1.0` if it is not said. */
  readonly Version?: string;
}
