import { SimulationError } from '../errors/simulation-error';
import type { TaskControl } from './task-call';
import type { TaskMock } from './task-mock';

/** Mocks for the first call, the second one, and so on. */
export class TaskSequence {
  constructor(public readonly mocks: readonly TaskMock[]) {}

  /** @throws SimulationError if there is none for that call */
  public at(turn: number, { state }: TaskControl): TaskMock {
    if (turn < this.mocks.length) return this.mocks[turn];
    throw new SimulationError(
      `The task '${state}' was called ${turn + 1} times, and its mock has ${this.mocks.length} replies: add one to inTurn(…), or expect fewer calls`,
    );
  }
}

/**
 * A mock of a task that does another thing at each call.
 *
 * @example inTurn(failWith('Flaky'), failWith('Flaky'), { ok: true })
 */
export function inTurn(...mocks: TaskMock[]): TaskSequence {
  return new TaskSequence(mocks);
}
