import { allow, allowPassRole, arn, roleArnOrAny } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { allowKey } from './key';
import type { EventBridgeSchedulerScheduleSettings } from './schedule-settings';

/**
 * The ARN of a schedule, or of every one that it may be if a name is only known at run time.
 *
 * @internal
 */
export function scheduleArn(
  scope: IConstruct,
  { scheduleName, groupName = 'default' }: { scheduleName: string; groupName?: string },
): string {
  return arn(scope, { service: 'scheduler', resource: 'schedule', resourceName: `${groupName}/${scheduleName}` });
}

/**
 * Permission to make or to replace a schedule, to hand over the role of its target, and to use its key.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/security_iam_id-based-policy-examples.html
 * @internal
 */
export function allowSchedule(
  scope: IConstruct,
  action: 'CreateSchedule' | 'UpdateSchedule',
  settings: EventBridgeSchedulerScheduleSettings,
): iam.PolicyStatement[] {
  const schedule = scheduleArn(scope, settings);
  return [
    allow([`scheduler:${action}`], [schedule]),
    allowPassRole([roleArnOrAny(scope, settings.target.role.roleArn)], 'scheduler.amazonaws.com'),
    ...allowKey(scope, settings.kmsKey, schedule),
  ];
}
