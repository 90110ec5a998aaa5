import { SimulationError } from '../errors/simulation-error';
import { isObject } from '../json/json-value';
import type { TaskControl } from './task-call';
import { type TaskMock, TaskReply } from './task-mock';
import type { TaskResource } from './task-resource';
import { TaskSequence } from './task-sequence';

/**
 * Mocks of tasks, by the name of the state, or by what the state calls: the ARN in `Resource`, what is in it such as `sqs:sendMessage`, the
 * name or ARN of a Lambda function, or `*` for any task. A state's name wins over what it calls.
 */
export interface TaskMocks {
  readonly [stateOrResource: string]: TaskMock | TaskSequence;
}

/** The mocks of one simulation, which count the calls of sequences. */
export class MockedTasks {
  private readonly turns = new Map<unknown, number>();

  constructor(private readonly mocks: TaskMocks) {}

  public find(state: string, resource: TaskResource, input: unknown): TaskMock | TaskSequence | undefined {
    const name = [state, ...keysOf(resource, input), '*'].find((key) => Object.hasOwn(this.mocks, key));
    return name === undefined ? undefined : this.mocks[name];
  }

  /** @throws SimulationError that says how to mock the task */
  public refuse(state: string, resource: TaskResource, input: unknown): never {
    const keys = keysOf(resource, input).filter((key) => key !== resource.arn);
    const other = keys.length > 0 ? `, or { '${keys[0]}': … } for every task of that kind` : '';
    throw new SimulationError(
      `The task '${state}' calls ${resource.arn}, and has no mock. Give it one: simulate(…, { tasks: { '${state}': (input) => result } })${other}`,
    );
  }

  public async run(mock: TaskMock | TaskSequence, call: TaskControl): Promise<unknown> {
    const turn = this.turns.get(mock) ?? 0;
    if (mock instanceof TaskSequence) {
      this.turns.set(mock, turn + 1);
      return this.run(mock.at(turn, call), call);
    }
    if (mock instanceof TaskReply) return mock.give(call, turn);
    return typeof mock === 'function' ? mock(call.input as never, call) : mock;
  }
}

/** What a task is known by beside its state. */
function keysOf({ arn, kind, service, action, pattern }: TaskResource, input: unknown): string[] {
  if (kind !== 'service') return action === '' ? [arn] : [arn, action];
  const called = service === 'lambda' && isObject(input) && typeof input.FunctionName === 'string' ? input.FunctionName : undefined;
  const functions = called === undefined ? [] : [called, ...(/function:([^:]+)/.exec(called)?.slice(1) ?? [])];
  const suffix = pattern === 'requestResponse' ? [] : [`${service}:${action}.${pattern}`];
  return [...functions, arn, ...suffix, `${service}:${action}`];
}
