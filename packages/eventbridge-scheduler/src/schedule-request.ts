import { inMinutes, refuse, requireBetween, requireKnown, requireLength } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { ActionAfterCompletion } from './action-after-completion';
import { requireNames } from './names';
import type { EventBridgeSchedulerScheduleSettings } from './schedule-settings';
import { requireTarget } from './target';

/**
 * The request that makes a schedule or replaces one: both are the same.
 *
 * @internal
 */
export function renderSchedule(scope: IConstruct, settings: EventBridgeSchedulerScheduleSettings): { [name: string]: any } {
  return {
    Name: settings.scheduleName,
    GroupName: settings.groupName,
    ScheduleExpression: settings.schedule._render(scope),
    ScheduleExpressionTimezone: settings.timezone,
    StartDate: settings.startDate?.toISOString(),
    EndDate: settings.endDate?.toISOString(),
    FlexibleTimeWindow: renderWindow(scope, settings.flexibleTimeWindow),
    State: (settings.enabled ?? true) ? 'ENABLED' : 'DISABLED',
    ActionAfterCompletion: settings.actionAfterCompletion ?? ActionAfterCompletion.NONE,
    KmsKeyArn: settings.kmsKey?.keyArn,
    Description: settings.description,
    ClientToken: settings.clientToken,
    Target: settings.target.renderTargetObject(),
  };
}

/**
 * Refuse a schedule that EventBridge Scheduler does not take.
 *
 * @internal
 */
export function requireSchedule(scope: IConstruct, settings: EventBridgeSchedulerScheduleSettings): void {
  requireNames(scope, settings);
  settings.schedule._require(scope);
  requireTarget(scope, settings.target);
  requireLength(scope, 'timezone', settings.timezone, { min: 1, max: 50 });
  requireLength(scope, 'description', settings.description, { min: 0, max: 512 });
  requireKnown(scope, 'enabled', settings.enabled);
  const window = inMinutes(scope, 'flexibleTimeWindow', settings.flexibleTimeWindow);
  requireBetween(scope, 'flexibleTimeWindow', window, { min: 1, max: 1440, unit: 'minutes' });
  requireDates(scope, settings);
}

function renderWindow(scope: IConstruct, window: Duration | undefined): { [name: string]: unknown } {
  if (!window) return { Mode: 'OFF' };
  return { Mode: 'FLEXIBLE', MaximumWindowInMinutes: inMinutes(scope, 'flexibleTimeWindow', window) };
}

function requireDates(scope: IConstruct, { startDate, endDate }: EventBridgeSchedulerScheduleSettings): void {
  for (const [prop, date] of Object.entries({ startDate, endDate })) {
    if (!date || !Number.isNaN(date.getTime())) continue;
    refuse(scope, { prop, value: String(date), because: 'that is no time', remedy: 'Give a valid Date' });
  }
  if (!startDate || !endDate || startDate < endDate) return;
  refuse(scope, {
    prop: 'endDate',
    value: endDate.toISOString(),
    because: `a schedule ends after it begins, at ${startDate.toISOString()}`,
    remedy: 'Give a later one',
  });
}
