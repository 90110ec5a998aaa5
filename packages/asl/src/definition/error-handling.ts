import type { PayloadTemplate } from './state';

/**
 * Runs a state again after an error.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export interface Retrier {
  /** The names of the errors it is for; `States.ALL` stands for all. */
  readonly ErrorEquals: readonly string[];
  /** For the reader. */
  readonly Comment?: string;
  /** Seconds before the first retry, 1 if it is not said. */
  readonly IntervalSeconds?: number;
  /** How many retries, 3 if it is not said; 0 is none. */
  readonly MaxAttempts?: number;
  /** What each wait is multiplied by for the next, 2 if it is not said. */
  readonly BackoffRate?: number;
  /** The longest wait in seconds. */
  readonly MaxDelaySeconds?: number;
  /** `FULL` makes each wait random, up to its length; `NONE` if it is not said. */
  readonly JitterStrategy?: 'FULL' | 'NONE';
}

/**
 * Goes to another state after an error.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export interface Catcher {
  /** The names of the errors it is for; `States.ALL` stands for all. */
  readonly ErrorEquals: readonly string[];
  /** The state that follows. */
  readonly Next: string;
  /** For the reader. */
  readonly Comment?: string;
  /** JSONPath: where in the input the error goes. */
  readonly ResultPath?: string | null;
  /** JSONata: the input of the next state. */
  readonly Output?: PayloadTemplate;
  /** The variables to set, by name. */
  readonly Assign?: { readonly [name: string]: PayloadTemplate };
}
