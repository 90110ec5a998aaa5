import { ifKnown, isKnownLater, refuse, renderEach, requireLength, requireNotEmpty } from '@sfn-tasks/core';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_events } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { requireDetail } from './detail';
import { busNameOrArn } from './event-bus';

const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/**
 * An event.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html
 */
export interface EventBridgePutEventsEntry {
  /**
   * What has happened: an object, or a text that is the JSON of one.
   *
   * A callback's token usually goes here.
   */
  readonly detail: sfn.TaskInput;

  /**
   * What kind of event it is, by which rules know what to expect in `detail`; of 1 to 128 characters.
   */
  readonly detailType: string;

  /**
   * The event bus to send it to; one whose name or ARN is only known at run time will do, by `EventBus.fromEventBusName(…)` or `fromEventBusArn(…)`.
   *
   * @default - the default event bus of the account
   */
  readonly eventBus?: aws_events.IEventBusRef;

  /**
   * Where it comes from, such as `com.example.shop`. What begins with `aws.` is kept for AWS.
   */
  readonly source: string;

  /**
   * The ARNs of the resources that it is about. Step Functions adds those of the state machine and of the execution.
   *
   * @default - none but those
   */
  readonly resources?: string[];

  /**
   * When it happened, in RFC 3339, such as `2030-01-31T12:00:00Z` or `JsonPath.stateEnteredTime`.
   *
   * @default - when it is sent
   */
  readonly time?: string;

  /**
   * The header by which AWS X-Ray follows it, of 1 to 500 characters.
   *
   * @default - none
   */
  readonly traceHeader?: string;
}

/**
 * Events as the API spells them.
 *
 * @internal
 */
export function renderEntries(entries: EventBridgePutEventsEntry[]): unknown {
  return renderEach(entries, ({ detail, detailType, eventBus, source, resources, time, traceHeader }) => ({
    Detail: detail.value,
    DetailType: detailType,
    EventBusName: eventBus && busNameOrArn(eventBus),
    Source: source,
    Resources: resources,
    Time: time,
    TraceHeader: traceHeader,
  }));
}

/**
 * Refuse events that EventBridge does not take.
 *
 * @internal
 */
export function requireEntries(scope: IConstruct, entries: EventBridgePutEventsEntry[]): void {
  requireLength(scope, 'entries', entries, { min: 1, max: 10 });
  for (const [index, entry] of (ifKnown(entries) ?? []).entries()) {
    const known = ifKnown(entry);
    if (known) requireEntry(scope, `entries[${index}]`, known);
  }
}

function requireEntry(scope: IConstruct, prop: string, { detail, detailType, source, time, traceHeader }: EventBridgePutEventsEntry): void {
  requireDetail(scope, `${prop}.detail`, detail.value);
  requireLength(scope, `${prop}.detailType`, detailType, { min: 1, max: 128 });
  requireLength(scope, `${prop}.traceHeader`, traceHeader, { min: 1, max: 500 });
  requireSource(scope, `${prop}.source`, source);
  requireTime(scope, `${prop}.time`, time);
}

function requireSource(scope: IConstruct, prop: string, source: string): void {
  requireNotEmpty(scope, { [prop]: source });
  if (!source.startsWith('aws.')) return;
  refuse(scope, { prop, value: source, because: 'aws. is kept for events of AWS', remedy: 'Begin it with a name of your own' });
}

function requireTime(scope: IConstruct, prop: string, time: string | undefined): void {
  if (time === undefined || isKnownLater(time) || RFC_3339.test(time)) return;
  refuse(scope, { prop, value: time, because: 'EventBridge takes a time in RFC 3339', remedy: "Write it like '2030-01-31T12:00:00Z'" });
}
