import type { Execution } from '../execution/execution';
import { formatTrace } from '../trace/trace';

/** What a matcher needs of Jest or Vitest. */
interface MatcherContext {
  readonly isNot?: boolean;
  readonly equals: (left: unknown, right: unknown) => boolean;
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Expectations of an execution, for `expect.extend`.
 */
export interface SimulatorMatchers<R = unknown> {
  /** The execution succeeded. */
  toHaveSucceeded(): R;
  /** The execution succeeded with that output; `expect.objectContaining` and the like may be in it. */
  toHaveSucceededWith(output: unknown): R;
  /** The execution failed, or timed out, with that error, and that cause if one is given. */
  toHaveFailedWith(error: unknown, cause?: unknown): R;
  /** The states were entered in this order; others may have been in between. */
  toHaveVisited(...states: string[]): R;
  /** A task was called, with that input if one is given. */
  toHaveCalledTask(state: string, input?: unknown): R;
}

declare global {
  // Without Jest the namespace is empty, and does no harm.
  namespace jest {
    interface Matchers<R, T> extends SimulatorMatchers<R> {}
  }
}

/**
 * The matchers, for Jest and for Vitest.
 *
 * @example expect.extend(matchers)
 */
export const matchers = {
  toHaveSucceeded(this: MatcherContext, execution: Execution): MatcherResult {
    return result(this, execution, execution.status === 'SUCCEEDED', 'to have succeeded');
  },
  toHaveSucceededWith(this: MatcherContext, execution: Execution, output: unknown): MatcherResult {
    const pass = execution.status === 'SUCCEEDED' && this.equals(execution.output, output);
    return result(this, execution, pass, `to have succeeded with ${textOf(output)}`);
  },
  toHaveFailedWith(this: MatcherContext, execution: Execution, error: unknown, ...causes: unknown[]): MatcherResult {
    const fails = execution.status !== 'SUCCEEDED' && this.equals(execution.error, error);
    const pass = fails && causes.every((cause) => this.equals(execution.cause, cause));
    return result(this, execution, pass, `to have failed with ${[error, ...causes].map(textOf).join(': ')}`);
  },
  toHaveVisited(this: MatcherContext, execution: Execution, ...states: string[]): MatcherResult {
    return result(this, execution, isInOrder(states, execution.visited), `to have visited ${states.join(' → ')}`);
  },
  toHaveCalledTask(this: MatcherContext, execution: Execution, state: string, ...inputs: unknown[]): MatcherResult {
    const calls = execution.calls.filter((call) => call.state === state);
    const pass = calls.some((call) => inputs.every((input) => this.equals(call.input, input)));
    const called = calls.map(({ input }) => `\n    it was called with ${textOf(input)}`).join('');
    return result(this, execution, pass, `to have called the task '${state}'${inputs.map((input) => ` with ${textOf(input)}`)}${called}`);
  },
};

function result({ isNot }: MatcherContext, execution: Execution, pass: boolean, expected: string): MatcherResult {
  return { pass, message: () => `expected the execution ${isNot ? 'not ' : ''}${expected}\n\n${formatTrace(execution)}` };
}

function isInOrder(states: readonly string[], visited: readonly string[]): boolean {
  let position = 0;
  return states.every((state) => {
    const found = visited.indexOf(state, position);
    position = found + 1;
    return found >= 0;
  });
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
