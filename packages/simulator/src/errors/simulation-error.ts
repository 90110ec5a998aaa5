/**
 * The simulation cannot go on, whatever `Retry` and `Catch` say: a task without a mock, a definition that is none, an endless loop.
 *
 * It says nothing of the state machine on AWS.
 */
export class SimulationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SimulationError';
  }
}
