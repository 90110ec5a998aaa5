import { StateError } from '../errors/state-error';
import { isObject } from '../json/json-value';
import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { sequentialId } from './sequential-id';
import { checkCall, isFailedWork, type ServiceMock } from './service-mock';

/** An event that a task put on a bus. */
export interface BusEvent<Detail = unknown> {
  readonly source: string;
  readonly detailType: string;
  /** An object, also where the request has it as text. */
  readonly detail: Detail;
  /** Its name or ARN; none is the default bus. */
  readonly busName?: string;
  /** Those of the request, the state machine and the execution. */
  readonly resources: readonly string[];
}

/** A mock of an event bus, which keeps what it took. */
export interface EventBus<Detail = unknown> extends TaskFunction {
  /** In the order of the calls, without those that were refused. */
  readonly events: readonly BusEvent<Detail>[];
}

interface PutEventsEntry {
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: unknown;
  readonly EventBusName?: string;
  readonly Resources?: readonly string[];
}

const EVENT_BUS: ServiceMock = {
  name: 'eventBus()',
  integrations: ['events:putEvents', 'events:putEvents.waitForTaskToken'],
  required: ['Entries'],
};

/** Why an entry is refused; its name is the `ErrorCode`. */
class RefusedEntry extends Error {
  constructor(errorCode: string, message: string) {
    super(message);
    this.name = errorCode;
  }
}

/**
 * A mock of event buses for `events:putEvents`. A refused entry fails the task with `EventBridge.FailedEntry`, and the result as JSON in the cause.
 *
 * @param handler is a target of the bus. An error that it throws refuses the event: its name is the `ErrorCode`. For a task that waits for a callback,
 * what it returns is the answer; without it the token stays open.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html
 */
export function eventBus<Detail = unknown>(handler?: (event: BusEvent<Detail>, call: TaskControl) => unknown): EventBus<Detail> {
  const events: BusEvent<Detail>[] = [];
  const put = async ({ Entries }: { readonly Entries: readonly PutEventsEntry[] }, call: TaskControl) => {
    checkCall(call, EVENT_BUS);
    const results: object[] = [];
    let answer: unknown;
    for (const entry of Entries) {
      try {
        const event = eventOf<Detail>(entry, call);
        answer = (await handler?.(event, call)) ?? answer;
        results.push({ EventId: sequentialId(events.push(event)) });
      } catch (thrown) {
        if (!isFailedWork(thrown)) throw thrown;
        results.push({ ErrorCode: thrown.name, ErrorMessage: thrown.message });
      }
    }
    const result = { Entries: results, FailedEntryCount: results.filter((entry) => 'ErrorCode' in entry).length };
    if (result.FailedEntryCount > 0) throw new StateError('EventBridge.FailedEntry', JSON.stringify(result));
    return call.token === undefined ? result : answer;
  };
  return Object.assign(put, { events });
}

function eventOf<Detail>(
  { Source, DetailType, Detail, EventBusName, Resources = [] }: PutEventsEntry,
  call: TaskControl,
): BusEvent<Detail> {
  if (Source === undefined) {
    throw new RefusedEntry('InvalidArgument', 'Parameter Source is not valid. Reason: Source is a required argument.');
  }
  return {
    source: Source,
    detailType: DetailType ?? '',
    detail: detailOf(Detail) as Detail,
    ...(EventBusName !== undefined && { busName: EventBusName }),
    resources: [...Resources, ...senders(call.context)],
  };
}

function detailOf(detail: unknown): object {
  const value = typeof detail === 'string' ? parsed(detail) : detail;
  if (isObject(value)) return value;
  throw new RefusedEntry('MalformedDetail', 'Detail is malformed.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What Step Functions adds to the resources of an event. */
function senders(context: unknown): string[] {
  const { StateMachine, Execution } = context as { StateMachine?: { Id?: string }; Execution?: { Id?: string } };
  return [StateMachine?.Id, Execution?.Id].filter((arn) => arn !== undefined);
}
