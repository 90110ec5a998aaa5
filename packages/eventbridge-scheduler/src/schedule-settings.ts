import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Duration } from 'aws-cdk-lib/core';
import type { ActionAfterCompletion } from './action-after-completion';
import type { Schedule } from './schedule';
import type { EventBridgeSchedulerTarget } from './target';

/**
 * What makes a schedule.
 */
export interface EventBridgeSchedulerScheduleSettings {
  /**
   * The name of the schedule, of 1 to 64 letters, digits, `-`, `_` and `.`; unique in its group.
   */
  readonly scheduleName: string;

  /**
   * The name of the group that the schedule is in, of 1 to 64 letters, digits, `-`, `_` and `.`.
   *
   * @default - the group `default`
   */
  readonly groupName?: string;

  /**
   * When the target is invoked.
   */
  readonly schedule: Schedule;

  /**
   * What is invoked.
   */
  readonly target: EventBridgeSchedulerTarget;

  /**
   * The time zone that the schedule is read in, such as `Europe/Vienna`; of 1 to 50 characters.
   *
   * @default - UTC
   */
  readonly timezone?: string;

  /**
   * When the schedule begins. A schedule that invokes once has no use for it.
   *
   * One that is only known at run time goes into `additionalParameters`, as `StartDate`.
   *
   * @default - at once
   */
  readonly startDate?: Date;

  /**
   * When the schedule ends, after `startDate`. A schedule that invokes once has no use for it.
   *
   * One that is only known at run time goes into `additionalParameters`, as `EndDate`.
   *
   * @default - never
   */
  readonly endDate?: Date;

  /**
   * How much later than the schedule says the target may be invoked, from 1 minute to 1 day, counted in minutes.
   *
   * @default - it is invoked when the schedule says
   */
  readonly flexibleTimeWindow?: Duration;

  /**
   * Whether the schedule invokes its target. One that is only known at run time goes into `additionalParameters`, as `State`.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * What becomes of the schedule when it will not invoke its target again.
   *
   * @default ActionAfterCompletion.NONE
   */
  readonly actionAfterCompletion?: ActionAfterCompletion;

  /**
   * The key that the input of the target is encrypted with. The state machine's role may use it, and the role of the target decrypt with it;
   * if the key or that role is only known at run time, the latter is yours to allow.
   *
   * @default - a key of AWS
   */
  readonly kmsKey?: kms.IKey;

  /**
   * A text for people, of up to 512 characters.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * A token of 1 to 64 letters, digits, `-` and `_` by which EventBridge Scheduler tells a repeated request from a new one.
   *
   * @default - one that is made up for each request
   */
  readonly clientToken?: string;
}
