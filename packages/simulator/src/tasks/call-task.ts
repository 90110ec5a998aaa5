import { StateError } from '../errors/state-error';
import type { StateVisit } from '../execution/state-visit';
import { toJson } from '../json/json-value';
import type { Timer } from '../time/timers';
import type { Waker } from '../time/virtual-clock';
import { nestedMock } from './nested-execution';
import type { TaskCall, TaskControl } from './task-call';
import type { TaskResource } from './task-resource';

export interface CallOptions {
  readonly resource: TaskResource;
  readonly input: unknown;
  readonly credentials?: unknown;
  /** In seconds. */
  readonly timeout?: number;
  /** In seconds. */
  readonly heartbeat?: number;
  /** The service took the work, and the task waits for its end. */
  readonly onSubmitted: (output: unknown) => void;
}

/**
 * Have a task done by its mock.
 *
 * @throws StateError if the mock fails, or does not end in time
 */
export async function callTask(visit: StateVisit, options: CallOptions): Promise<unknown> {
  const { strand } = visit.lane;
  const worker = strand.branch();
  const timers: (Timer | undefined)[] = [];
  try {
    return await strand.suspend<unknown>((waker) => {
      const fire = (seconds: number | undefined, error: string) =>
        seconds === undefined ? undefined : strand.clock.at(strand.clock.now + 1000 * seconds, () => waker.fail(new StateError(error)));
      timers.push(fire(options.timeout, 'States.Timeout'));
      const beat = () => {
        strand.clock.cancel(timers[1]);
        timers[1] = fire(options.heartbeat, 'States.HeartbeatTimeout');
      };
      if (visit.taskToken !== undefined) beat();
      void strand.clock.run(() => work(visit, options, waker, { sleep: (seconds) => worker.sleep(1000 * seconds), beat }));
    });
  } finally {
    for (const timer of timers) strand.clock.cancel(timer);
    if (visit.taskToken !== undefined) visit.lane.execution.simulation.callbacks.remove(visit.taskToken);
    worker.cancel();
    strand.forget(worker);
  }
}

interface Means {
  readonly sleep: (seconds: number) => Promise<void>;
  readonly beat: () => void;
}

async function work(visit: StateVisit, options: CallOptions, waker: Waker<unknown>, { sleep, beat }: Means): Promise<void> {
  const { tasks, callbacks, calls } = visit.lane.execution.simulation;
  const token = visit.taskToken;
  try {
    const { resource } = options;
    const call = callOf(visit, options);
    const mock = tasks.find(visit.name, resource, call.input) ?? nestedMock(visit, resource, call.input);
    if (mock === undefined) return tasks.refuse(visit.name, resource, call.input);
    calls.push(call);
    if (token !== undefined) callbacks.add({ token, state: visit.name, waker, heartbeat: beat });
    options.onSubmitted({});
    const result = await tasks.run(mock, controlOf(call, visit, sleep));
    // a token may have been answered while the mock ran
    if (token !== undefined && result === undefined) return;
    if (token !== undefined) callbacks.remove(token);
    waker.wake(toJson(result, `The result of the mock of '${visit.name}'`));
  } catch (thrown) {
    waker.fail(thrown);
  }
}

function callOf(visit: StateVisit, { resource, input, credentials }: CallOptions): TaskCall {
  return {
    state: visit.name,
    resource: resource.arn,
    input: toJson(input, `The input of '${visit.name}'`), // a copy, as a mock may write into it
    retryCount: visit.retryCount,
    context: visit.context(),
    ...(visit.taskToken !== undefined && { token: visit.taskToken }),
    ...(credentials !== undefined && { credentials }),
  };
}

function controlOf(call: TaskCall, visit: StateVisit, sleep: (seconds: number) => Promise<void>): TaskControl {
  const { callbacks } = visit.lane.execution.simulation;
  return {
    ...call,
    now: () => new Date(visit.lane.strand.clock.now),
    sleep,
    heartbeat: () => callbacks.heartbeat(call.token ?? ''),
    sendTaskSuccess: (output) => callbacks.succeed(call.token ?? '', output),
    sendTaskFailure: (error, cause) => callbacks.fail(call.token ?? '', error, cause),
  };
}
