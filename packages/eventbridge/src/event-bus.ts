import { arn, arnOrAny, expressionOf, ifKnown } from '@sfn-tasks/core';
import type { aws_events } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import type { EventBridgePutEventsEntry } from './entry';

const BUS = { service: 'events', resource: 'event-bus' };

/**
 * What the API knows a bus by: its ARN, or its name if the ARN is one with an expression for the name in it.
 *
 * @internal
 */
export function busNameOrArn({ eventBusRef: { eventBusArn, eventBusName } }: aws_events.IEventBusRef): string {
  return expressionOf(eventBusName) && !expressionOf(eventBusArn) ? eventBusName : eventBusArn;
}

/**
 * The ARNs of the buses that events go to; any there is for events that are only known at run time.
 *
 * @internal
 */
export function busArns(scope: IConstruct, entries: EventBridgePutEventsEntry[]): string[] {
  const any = arn(scope, { ...BUS, account: '*', region: '*', resourceName: '*' });
  const busArn = (entry: EventBridgePutEventsEntry) => {
    if (!ifKnown(entry)) return any;
    return entry.eventBus ? arnOrAny(scope, entry.eventBus.eventBusRef.eventBusArn, BUS) : arn(scope, { ...BUS, resourceName: 'default' });
  };
  return [...new Set(ifKnown(entries)?.map(busArn) ?? [any])];
}
