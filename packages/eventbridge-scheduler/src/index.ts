export { ActionAfterCompletion } from './action-after-completion';
export {
  EventBridgeSchedulerCreateScheduleTask,
  type EventBridgeSchedulerCreateScheduleTaskJsonataProps,
  type EventBridgeSchedulerCreateScheduleTaskJsonPathProps,
  type EventBridgeSchedulerCreateScheduleTaskProps,
} from './create-schedule';
export type { CronOptions } from './cron-options';
export {
  EventBridgeSchedulerDeleteScheduleTask,
  type EventBridgeSchedulerDeleteScheduleTaskJsonataProps,
  type EventBridgeSchedulerDeleteScheduleTaskJsonPathProps,
  type EventBridgeSchedulerDeleteScheduleTaskProps,
} from './delete-schedule';
export type { RetryPolicy } from './retry-policy';
export { Schedule } from './schedule';
export type { EventBridgeSchedulerScheduleSettings } from './schedule-settings';
export { EventBridgeSchedulerTarget, type EventBridgeSchedulerTargetProps } from './target';
export {
  EventBridgeSchedulerUpdateScheduleTask,
  type EventBridgeSchedulerUpdateScheduleTaskJsonataProps,
  type EventBridgeSchedulerUpdateScheduleTaskJsonPathProps,
  type EventBridgeSchedulerUpdateScheduleTaskProps,
} from './update-schedule';
