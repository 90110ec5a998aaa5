import { isDeepStrictEqual } from 'node:util';
import { failWith, inTurn, simulate, succeedWith, type TaskMock, type TaskMocks } from '../../src';
import type { RecordedReply, Recording } from './recordings';

/**
 * Run a recorded execution again.
 *
 * @returns what differs, or nothing if all is as recorded
 */
export async function differenceFrom(recording: Recording): Promise<string | undefined> {
  const { definition, input, itemReader, expect, accept } = recording;
  const execution = await simulate(definition, { input, tasks: mocksOf(recording), files: itemReader });
  const { status, output, error } = execution;
  const found = JSON.stringify({ status, output, error, cause: execution.cause });
  if (status !== expect.status) return found;
  const expectedError = expect.error ?? undefined;
  if (error !== expectedError && !accept?.includes(error ?? '')) return found;
  if (status === 'SUCCEEDED' && !expect.anyOutput && !isDeepStrictEqual(output, expect.output)) return found;
  for (const [state, count] of Object.entries(recording.expectCalls ?? {})) {
    if (execution.calls.filter((call) => call.state === state).length !== count) return `other than ${count} calls of ${state}`;
  }
  for (const [state, expected] of Object.entries(recording.expectTaskInput ?? {})) {
    const call = execution.calls.find((candidate) => candidate.state === state);
    if (!isDeepStrictEqual(call?.input, expected)) return `${state} was called with ${JSON.stringify(call?.input)}`;
  }
  return undefined;
}

/** Whether the simulator also gives the recorded cause. AWS has changed such texts before: they are counted by themselves. */
export async function hasRecordedCause({ definition, input, expect, ...recording }: Recording): Promise<boolean> {
  const { cause } = await simulate(definition, { input, tasks: mocksOf({ definition, input, expect, ...recording }) });
  return cause === (typeof expect.cause === 'string' ? expect.cause : JSON.stringify(expect.cause));
}

function mocksOf({ mocks = {} }: Recording): TaskMocks {
  return Object.fromEntries(Object.entries(mocks).map(([state, replies]) => [state, inTurn(...repeatLast(replies).map(replyOf))]));
}

/** A task that is called more often than it was recorded goes on as in its last call. */
function repeatLast(replies: readonly RecordedReply[]): RecordedReply[] {
  return Array.from({ length: 100 }, (_, index) => replies[Math.min(index, replies.length - 1)]);
}

function replyOf(reply: RecordedReply): TaskMock {
  if (reply.echo) return (input) => input;
  if (reply.throw) {
    const { error, cause } = reply.throw;
    return failWith(error, typeof cause === 'string' || cause === undefined ? cause : JSON.stringify(cause));
  }
  return succeedWith('callback' in reply ? reply.callback : reply.return).after((reply.delay ?? 0) / 1000);
}
