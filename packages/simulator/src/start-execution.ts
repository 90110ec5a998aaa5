import type { SimulationSource } from './definition-source';
import type { Execution } from './execution/execution';
import { startSimulation } from './execution/start-simulation';
import type { SimulateOptions } from './simulate-options';

/** An execution whose callbacks the test sends itself. */
export interface RunningExecution {
  readonly arn: string;
  /** Resolves when the execution has ended. */
  readonly result: Promise<Execution>;
  /** Resolves to the token as soon as a state waits for its callback. */
  tokenOf(state: string): Promise<string>;
  /**
   * Answer a token with a result.
   *
   * @throws SimulationError if no task waits for it
   */
  sendTaskSuccess(token: string, output: unknown): void;
  /**
   * Answer a token with an error.
   *
   * @throws SimulationError if no task waits for it
   */
  sendTaskFailure(token: string, error?: string, cause?: string): void;
  /**
   * Begin `HeartbeatSeconds` anew.
   *
   * @throws SimulationError if no task waits for it
   */
  sendTaskHeartbeat(token: string): void;
}

/**
 * Start an execution, to answer its tokens from outside. When everything waits, whoever is outside has one turn of the event loop before virtual time
 * goes on; without any timer, the execution waits for as long as it takes.
 */
export function startExecution(source: SimulationSource, options: SimulateOptions = {}): RunningExecution {
  const { simulation, execution, result } = startSimulation(source, options, true);
  const { callbacks } = simulation;
  return {
    arn: execution.arn,
    result,
    tokenOf: (state) => callbacks.tokenOf(state),
    sendTaskSuccess: (token, output) => callbacks.succeed(token, output),
    sendTaskFailure: (token, error, cause) => callbacks.fail(token, error, cause),
    sendTaskHeartbeat: (token) => callbacks.heartbeat(token),
  };
}
