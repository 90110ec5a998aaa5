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
import { requireNames } from './names';
import { scheduleArn } from './schedule-access';

interface EventBridgeSchedulerDeleteScheduleTaskOptions {
  /**
   * The name of the schedule, of 1 to 64 letters, digits, `-`, `_` and `.`.
   */
  readonly scheduleName: string;

  /**
   * The name of the group that the schedule is in, of 1 to 64 letters, digits, `-`, `_` and `.`.
   *
   * @default - the group `default`
   */
  readonly groupName?: string;

  /**
   * A token of 1 to 64 letters, digits, `-` and `_` by which EventBridge Scheduler tells a repeated request from a new one.
   *
   * @default - one that is made up for each request
   */
  readonly clientToken?: string;
}

/**
 * Properties of EventBridgeSchedulerDeleteScheduleTask in JSONPath.
 */
export interface EventBridgeSchedulerDeleteScheduleTaskJsonPathProps
  extends TaskStateJsonPathBaseProps,
    EventBridgeSchedulerDeleteScheduleTaskOptions {}

/**
 * Properties of EventBridgeSchedulerDeleteScheduleTask in JSONata.
 */
export interface EventBridgeSchedulerDeleteScheduleTaskJsonataProps
  extends TaskStateJsonataBaseProps,
    EventBridgeSchedulerDeleteScheduleTaskOptions {}

/**
 * Properties of EventBridgeSchedulerDeleteScheduleTask.
 */
export interface EventBridgeSchedulerDeleteScheduleTaskProps extends TaskStateBaseProps, EventBridgeSchedulerDeleteScheduleTaskOptions {}

/**
 * Delete a schedule.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteSchedule.html
 */
export class EventBridgeSchedulerDeleteScheduleTask extends TaskStateBase {
  /**
   * Delete a schedule, with the props in JSONPath.
   */
  public static jsonPath(
    scope: Construct,
    id: string,
    props: EventBridgeSchedulerDeleteScheduleTaskJsonPathProps,
  ): EventBridgeSchedulerDeleteScheduleTask {
    return new EventBridgeSchedulerDeleteScheduleTask(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete a schedule, with the props in JSONata.
   */
  public static jsonata(
    scope: Construct,
    id: string,
    props: EventBridgeSchedulerDeleteScheduleTaskJsonataProps,
  ): EventBridgeSchedulerDeleteScheduleTask {
    return new EventBridgeSchedulerDeleteScheduleTask(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EventBridgeSchedulerDeleteScheduleTaskProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:scheduler',
      action: 'deleteSchedule',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireNames(this, props);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { scheduleName, groupName, clientToken } = this.props;
    return { Name: scheduleName, GroupName: groupName, ClientToken: clientToken };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['scheduler:DeleteSchedule'], [scheduleArn(this, this.props)])];
  }
}
