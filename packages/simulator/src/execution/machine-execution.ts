import type { Definition } from '@sfn-tasks/asl';
import { StateError } from '../errors/state-error';
import { LARGEST_PAYLOAD, sizeOf } from '../json/json-size';
import { Cancelled, type Strand } from '../time/strand';
import { History } from './history';
import type { HistoryEvent } from './history-event';
import { runStates } from './run-states';
import type { Simulation } from './simulation';
import { Variables } from './variables';

/** After so many seconds AWS ends an execution, whatever it says itself. */
const LONGEST = { EXPRESS: 300, STANDARD: 31_536_000 };

/** What is run. */
export interface ExecutionRequest {
  readonly definition: Definition;
  readonly machineArn: string;
  readonly name: string;
  readonly input: unknown;
  readonly type: 'STANDARD' | 'EXPRESS';
  /** @default that of the machine and the name */
  readonly arn?: string;
  /** Is told each event as it happens. */
  readonly onEvent?: (event: HistoryEvent) => void;
}

/** How an execution ended. */
export interface ExecutionEnd {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  readonly output?: unknown;
  readonly error?: string;
  readonly cause?: string;
}

/** One execution of a state machine: the one that is simulated, one nested in it, or one of a distributed `Map`. */
export class MachineExecution {
  public readonly arn: string;
  public readonly history: History;
  /** The part of the context object that is the same in all states. */
  public readonly context: { readonly [field: string]: unknown };
  private tokens = 0;

  constructor(
    public readonly simulation: Simulation,
    private readonly request: ExecutionRequest,
  ) {
    this.arn = request.arn ?? `${request.machineArn.replace(':stateMachine:', ':execution:')}:${request.name}`;
    this.history = new History({ limited: request.type === 'STANDARD', kept: simulation.keepsHistory, onEvent: request.onEvent });
    this.context = {
      Execution: {
        Id: this.arn,
        Input: request.input,
        Name: request.name,
        RoleArn: simulation.roleArn,
        StartTime: new Date(simulation.clock.now).toISOString(),
        RedriveCount: 0,
      },
      StateMachine: { Id: request.machineArn, Name: request.machineArn.split(':').at(-1) },
    };
  }

  public get input(): unknown {
    return this.request.input;
  }

  public newToken(): string {
    return Buffer.from(`${this.arn}#${++this.tokens}`).toString('base64');
  }

  /** Run the machine to its end. */
  public async run(strand: Strand): Promise<ExecutionEnd> {
    const { definition, type, input } = this.request;
    const inner = strand.branch();
    inner.lastEventId = 0;
    let timedOut = false;
    const end = () => {
      timedOut = true;
      inner.cancel();
    };
    const at = (seconds: number) => strand.clock.now + 1000 * seconds;
    const { TimeoutSeconds } = definition;
    const timers = [
      strand.clock.limit(at(LONGEST[type]), end),
      TimeoutSeconds === undefined ? undefined : strand.clock.at(at(TimeoutSeconds), end),
    ];
    try {
      const output = await this.runToOutput(inner, input);
      this.history.recordLast(inner, 'ExecutionSucceeded', { output });
      return { status: 'SUCCEEDED', output };
    } catch (thrown) {
      if (thrown instanceof Cancelled && timedOut) {
        this.history.recordLast(inner, 'ExecutionTimedOut', { error: 'States.Timeout' });
        return { status: 'TIMED_OUT', error: 'States.Timeout' };
      }
      if (!(thrown instanceof StateError)) throw thrown;
      const { error, cause } = thrown;
      this.history.recordLast(inner, 'ExecutionFailed', { error, cause });
      return { status: 'FAILED', ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
    } finally {
      for (const timer of timers) strand.clock.cancel(timer);
      strand.forget(inner);
    }
  }

  private async runToOutput(strand: Strand, input: unknown): Promise<unknown> {
    const { definition } = this.request;
    this.history.record(strand, 'ExecutionStarted', { input, roleArn: this.simulation.roleArn });
    if (sizeOf(input) > LARGEST_PAYLOAD) {
      throw new StateError('States.DataLimitExceeded', `The input has more than ${LARGEST_PAYLOAD} bytes.`);
    }
    const lane = { execution: this, strand, variables: new Variables(), queryLanguage: definition.QueryLanguage ?? 'JSONPath' };
    return runStates(definition, input, lane);
  }
}
