import { TaskStateBase, type TaskStateBaseProps, type TaskStateJsonataBaseProps, type TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { letDecrypt } from './key';
import { allowSchedule } from './schedule-access';
import { renderSchedule, requireSchedule } from './schedule-request';
import type { EventBridgeSchedulerScheduleSettings } from './schedule-settings';

/**
 * Properties of EventBridgeSchedulerUpdateScheduleTask in JSONPath.
 */
export interface EventBridgeSchedulerUpdateScheduleTaskJsonPathProps
  extends TaskStateJsonPathBaseProps,
    EventBridgeSchedulerScheduleSettings {}

/**
 * Properties of EventBridgeSchedulerUpdateScheduleTask in JSONata.
 */
export interface EventBridgeSchedulerUpdateScheduleTaskJsonataProps
  extends TaskStateJsonataBaseProps,
    EventBridgeSchedulerScheduleSettings {}

/**
 * Properties of EventBridgeSchedulerUpdateScheduleTask.
 */
export interface EventBridgeSchedulerUpdateScheduleTaskProps extends TaskStateBaseProps, EventBridgeSchedulerScheduleSettings {}

/**
 * Replace all settings of a schedule: what is not given is as if it had never been set.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html
 */
export class EventBridgeSchedulerUpdateScheduleTask extends TaskStateBase {
  /**
   * Replace all settings of a schedule, with the props in JSONPath.
   */
  public static jsonPath(
    scope: Construct,
    id: string,
    props: EventBridgeSchedulerUpdateScheduleTaskJsonPathProps,
  ): EventBridgeSchedulerUpdateScheduleTask {
    return new EventBridgeSchedulerUpdateScheduleTask(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Replace all settings of a schedule, with the props in JSONata.
   */
  public static jsonata(
    scope: Construct,
    id: string,
    props: EventBridgeSchedulerUpdateScheduleTaskJsonataProps,
  ): EventBridgeSchedulerUpdateScheduleTask {
    return new EventBridgeSchedulerUpdateScheduleTask(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EventBridgeSchedulerUpdateScheduleTaskProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:scheduler',
      action: 'updateSchedule',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'target',
    });
    requireSchedule(this, props);
    letDecrypt(props.target.role, props.kmsKey);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return renderSchedule(this, this.props);
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowSchedule(this, 'UpdateSchedule', this.props);
  }
}
