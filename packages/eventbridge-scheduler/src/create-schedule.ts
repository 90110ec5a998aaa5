import { TaskStateBase, type TaskStateBaseProps, type TaskStateJsonataBaseProps, type TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { letDecrypt } from './key';
import { allowSchedule } from './schedule-access';
import { renderSchedule, requireSchedule } from './schedule-request';
import type { EventBridgeSchedulerScheduleSettings } from './schedule-settings';

/**
 * Properties of EventBridgeSchedulerCreateScheduleTask in JSONPath.
 */
export interface EventBridgeSchedulerCreateScheduleTaskJsonPathProps
  extends TaskStateJsonPathBaseProps,
    EventBridgeSchedulerScheduleSettings {}

/**
 * Properties of EventBridgeSchedulerCreateScheduleTask in JSONata.
 */
export interface EventBridgeSchedulerCreateScheduleTaskJsonataProps
  extends TaskStateJsonataBaseProps,
    EventBridgeSchedulerScheduleSettings {}

/**
 * Properties of EventBridgeSchedulerCreateScheduleTask.
 */
export interface EventBridgeSchedulerCreateScheduleTaskProps extends TaskStateBaseProps, EventBridgeSchedulerScheduleSettings {}

/**
 * Create a schedule, by which EventBridge Scheduler invokes a target once or again and again.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
 */
export class EventBridgeSchedulerCreateScheduleTask extends TaskStateBase {
  /**
   * Create a schedule, with the props in JSONPath.
   */
  public static jsonPath(
    scope: Construct,
    id: string,
    props: EventBridgeSchedulerCreateScheduleTaskJsonPathProps,
  ): EventBridgeSchedulerCreateScheduleTask {
    return new EventBridgeSchedulerCreateScheduleTask(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Create a schedule, with the props in JSONata.
   */
  public static jsonata(
    scope: Construct,
    id: string,
    props: EventBridgeSchedulerCreateScheduleTaskJsonataProps,
  ): EventBridgeSchedulerCreateScheduleTask {
    return new EventBridgeSchedulerCreateScheduleTask(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EventBridgeSchedulerCreateScheduleTaskProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:scheduler',
      action: 'createSchedule',
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
    return allowSchedule(this, 'CreateSchedule', this.props);
  }
}
