import type { Definition, ExtractOptions } from '@sfn-tasks/asl';
import type { HistoryEvent } from './execution/history-event';
import type { S3Files } from './map/s3-files';
import type { TaskMocks } from './tasks/task-mocks';

/** What an execution is simulated with. */
export interface SimulateOptions {
  /**
   * What the execution is started with.
   *
   * @default {}
   */
  readonly input?: unknown;
  /**
   * What tasks do, by the name of their state or by what they call. A task without a mock ends the simulation.
   *
   * @default {}
   */
  readonly tasks?: TaskMocks;
  /**
   * State machines that tasks start by `states:startExecution`, by ARN or name. They run in the same simulation.
   *
   * @default those of the construct or the template
   */
  readonly stateMachines?: { readonly [arnOrName: string]: Definition };
  /**
   * What stands in S3, by bucket and key, for `ItemReader`; a `ResultWriter` writes into a copy of it.
   *
   * @default {}
   */
  readonly files?: S3Files;
  /**
   * Of a source with several state machines the one that is meant, by its name or logical id.
   *
   * @default the only one
   */
  readonly stateMachine?: string;
  /**
   * What stands for all that only AWS knows in a construct or a template.
   *
   * @default readable fakes
   */
  readonly extract?: ExtractOptions;
  /**
   * The type of the state machine. An execution of a STANDARD one ends with its 25,000th event, one of an EXPRESS one after five minutes.
   *
   * @default that of the construct or the template; 'STANDARD' for a definition
   */
  readonly type?: 'STANDARD' | 'EXPRESS';
  /**
   * The virtual time at which the execution starts.
   *
   * @default the time now
   */
  readonly startTime?: Date;
  /**
   * The name of the execution.
   *
   * @default a UUID
   */
  readonly name?: string;
  /**
   * The ARN of the state machine.
   *
   * @default made of the name of the state machine
   */
  readonly stateMachineArn?: string;
  /**
   * Fields of the context object in place of those of the simulation.
   *
   * @default {}
   */
  readonly context?: { readonly [field: string]: unknown };
  /**
   * Numbers from 0 up to 1, for `States.MathRandom`, `$random` and the jitter of retries.
   *
   * @default Math.random
   */
  readonly random?: () => number;
  /**
   * How many states may be run before the simulation gives up.
   *
   * @default 1,000,000
   */
  readonly maxSteps?: number;
  /**
   * Whether events are kept. Without them the memory of a long execution stays flat.
   *
   * @default true
   */
  readonly history?: boolean;
  /**
   * Is told each event as it happens.
   *
   * @default nobody is
   */
  readonly onEvent?: (event: HistoryEvent) => void;
}
