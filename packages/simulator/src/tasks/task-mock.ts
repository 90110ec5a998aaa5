import { StateError } from '../errors/state-error';
import type { TaskControl } from './task-call';

/**
 * Does the work of a task. What it returns is the result; a `StateError` that it throws fails the task; any other error is a fault of the test, and
 * ends the simulation.
 *
 * For a task that waits for a callback, what is returned is the answer; `undefined` leaves the token open.
 */
export type TaskFunction = (input: never, call: TaskControl) => unknown;

/** What a task does in a simulation: work, a reply, or a value that is its result. */
export type TaskMock =
  | TaskFunction
  | TaskReply
  | string
  | number
  | boolean
  | null
  | readonly unknown[]
  | { readonly [field: string]: unknown };

/** A reply that was decided before. */
export class TaskReply {
  /** @internal */
  constructor(
    /** @internal */
    public readonly reply: (call: TaskControl, turn: number) => unknown,
    private readonly seconds = 0,
  ) {}

  /** The same reply, so many seconds of virtual time after the call. */
  public after(seconds: number): TaskReply {
    return new TaskReply(this.reply, seconds);
  }

  /** @internal */
  public async give(call: TaskControl, turn: number): Promise<unknown> {
    if (this.seconds > 0) await call.sleep(this.seconds);
    return this.reply(call, turn);
  }
}

/** The task succeeds with a result. */
export function succeedWith(result: unknown): TaskReply {
  return new TaskReply(() => result);
}

/**
 * The task fails.
 *
 * @param error the name that `Retry` and `Catch` look for, such as `Lambda.TooManyRequestsException`
 */
export function failWith(error: string, cause?: string): TaskReply {
  return new TaskReply(() => {
    throw new StateError(error, cause);
  });
}

/** The task never ends: a timeout has to. */
export function neverReply(): TaskReply {
  return new TaskReply(() => undefined).after(Number.POSITIVE_INFINITY);
}
