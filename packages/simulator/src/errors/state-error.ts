/**
 * An error of a state, as `Retry` and `Catch` see it.
 *
 * A mock throws it to fail its task by a name: `throw new StateError('Lambda.TooManyRequestsException')`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export class StateError extends Error {
  /**
   * @param error its name, such as `States.TaskFailed`
   * @param cause its text
   */
  constructor(
    public readonly error: string | undefined,
    public override readonly cause: string | undefined = undefined,
  ) {
    super([error, cause].filter((part) => part !== undefined).join(': '));
    this.name = 'StateError';
  }

  /** What a `Catch` puts into the data. */
  public get output(): { Error: string; Cause: string } {
    return { Error: this.error ?? '', Cause: this.cause ?? '' };
  }
}

/** A fault found while a state is evaluated. The state it is in becomes part of the cause. */
export class EvaluationFault extends Error {
  constructor(
    public readonly error: string,
    public readonly reason: string,
  ) {
    super(reason);
    this.name = 'EvaluationFault';
  }

  public static runtime(reason: string): EvaluationFault {
    return new EvaluationFault('States.Runtime', reason);
  }
}
