import {
  allow,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { type EventBridgePutEventsEntry, renderEntries, requireEntries } from './entry';
import { busArns } from './event-bus';

interface EventBridgePutEventsOptions {
  /**
   * The events, 1 to 10 of them.
   *
   * The task fails with `EventBridge.FailedEntry` if EventBridge does not take all of them.
   */
  readonly entries: EventBridgePutEventsEntry[];
}

/**
 * Properties of EventBridgePutEvents in JSONPath.
 */
export interface EventBridgePutEventsJsonPathProps extends TaskStateJsonPathBaseProps, EventBridgePutEventsOptions {}

/**
 * Properties of EventBridgePutEvents in JSONata.
 */
export interface EventBridgePutEventsJsonataProps extends TaskStateJsonataBaseProps, EventBridgePutEventsOptions {}

/**
 * Properties of EventBridgePutEvents.
 */
export interface EventBridgePutEventsProps extends TaskStateBaseProps, EventBridgePutEventsOptions {}

/**
 * Send events to event buses.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html
 */
export class EventBridgePutEvents extends TaskStateBase {
  /**
   * Send events to event buses, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EventBridgePutEventsJsonPathProps): EventBridgePutEvents {
    return new EventBridgePutEvents(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Send events to event buses, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EventBridgePutEventsJsonataProps): EventBridgePutEvents {
    return new EventBridgePutEvents(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EventBridgePutEventsProps,
  ) {
    super(scope, id, props, {
      service: 'events',
      action: 'putEvents',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'entries',
    });
    requireEntries(this, props.entries);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Entries: renderEntries(this.props.entries) };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['events:PutEvents'], busArns(this, this.props.entries))];
  }
}
