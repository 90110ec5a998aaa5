import type { Definition } from '@sfn-tasks/asl';
import type { Coverage } from '../coverage/coverage';
import type { S3Files } from '../map/s3-files';
import type { TaskCall } from '../tasks/task-call';
import type { HistoryEvent } from './history-event';

/** An execution that has ended. */
export interface Execution {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  /** Of an execution that succeeded. */
  readonly output?: unknown;
  /** The name of the error, of one that did not. */
  readonly error?: string;
  readonly cause?: string;
  readonly input: unknown;
  readonly arn: string;
  readonly startTime: Date;
  /** In virtual time. */
  readonly stopTime: Date;
  /** Virtual seconds from the start to the end. */
  readonly duration: number;
  /** The events, as AWS names them; those of nested executions and of distributed maps are not among them. */
  readonly history: readonly HistoryEvent[];
  /** The names of the states, in the order in which they were entered, as often as they were. */
  readonly visited: readonly string[];
  /** The calls of tasks, in the order in which they were made. */
  readonly calls: readonly TaskCall[];
  /** What stands in S3 at the end. */
  readonly files: S3Files;
  /** Which states and ways were taken. */
  readonly coverage: Coverage;
  readonly definition: Definition;
}
