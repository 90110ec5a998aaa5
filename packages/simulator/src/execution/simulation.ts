import { randomUUID } from 'node:crypto';
import type { Definition } from '@sfn-tasks/asl';
import { CoverageCounter } from '../coverage/coverage-counter';
import { SimulationError } from '../errors/simulation-error';
import type { S3Files } from '../map/s3-files';
import { Callbacks } from '../tasks/callbacks';
import type { TaskCall } from '../tasks/task-call';
import { MockedTasks, type TaskMocks } from '../tasks/task-mocks';
import type { Inspector } from '../test-state/inspection';
import { VirtualClock } from '../time/virtual-clock';
import { type ExecutionRequest, MachineExecution } from './machine-execution';

/** What a simulation is made of. */
export interface SimulationSettings {
  readonly tasks: TaskMocks;
  readonly startTime: number;
  readonly random: () => number;
  readonly maxSteps: number;
  readonly keepsHistory: boolean;
  readonly roleArn: string;
  readonly files: S3Files;
  readonly stateMachines: { readonly [arnOrName: string]: Definition };
  readonly contextOverrides: { readonly [field: string]: unknown };
  /** Whether someone outside may answer tokens. */
  readonly interactive: boolean;
  /** Nothing will ever happen again by itself. */
  readonly onStandstill: (error: SimulationError) => void;
  /** Of a single state that is tested. */
  readonly inspector?: Inspector;
}

/** What the executions of one simulation share. */
export class Simulation {
  public readonly clock: VirtualClock;
  public readonly tasks: MockedTasks;
  public readonly callbacks = new Callbacks();
  public readonly calls: TaskCall[] = [];
  public readonly coverage = new CoverageCounter();
  /** The names of the states that were entered. */
  public readonly visited: string[] = [];

  constructor(private readonly settings: SimulationSettings) {
    this.tasks = new MockedTasks(settings.tasks);
    this.clock = new VirtualClock(settings.startTime, {
      isAwaited: () => this.callbacks.tokens.length > 0,
      onStandstill: () => this.standStill(),
    });
  }

  public get random(): () => number {
    return this.settings.random;
  }

  public get roleArn(): string {
    return this.settings.roleArn;
  }

  public get keepsHistory(): boolean {
    return this.settings.keepsHistory;
  }

  public get inspector(): Inspector | undefined {
    return this.settings.inspector;
  }

  public get files(): S3Files {
    return this.settings.files;
  }

  public get contextOverrides(): { readonly [field: string]: unknown } {
    return this.settings.contextOverrides;
  }

  /** @throws SimulationError if the executions ran more states than they may */
  public enter(state: string): void {
    this.visited.push(state);
    if (this.visited.length <= this.settings.maxSteps) return;
    throw new SimulationError(
      `The execution ran ${this.settings.maxSteps.toLocaleString('en')} states, and goes on: it may be in an endless loop. Raise 'maxSteps' if it is not`,
    );
  }

  public newName(): string {
    return randomUUID();
  }

  public newExecution(request: ExecutionRequest): MachineExecution {
    return new MachineExecution(this, request);
  }

  /** The definition of a machine that tasks start, by its ARN or its name. */
  public machineOf(arn: string): Definition | undefined {
    const { stateMachines } = this.settings;
    const key = [arn, arn.split(':').at(-1) ?? arn].find((candidate) => Object.hasOwn(stateMachines, candidate));
    return key === undefined ? undefined : stateMachines[key];
  }

  private standStill(): void {
    if (this.settings.interactive && this.callbacks.tokens.length > 0) return;
    const [open] = this.callbacks.tokens;
    this.settings.onStandstill(
      new SimulationError(
        open
          ? `The task '${open.state}' waits for a callback that nobody will send. Have its mock return the answer, or call sendTaskSuccess(…)`
          : 'The execution waits for a task that never ends, and has no timeout',
      ),
    );
  }
}
