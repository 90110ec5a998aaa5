import { renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { type CloudWatchAlarmDefinitionProperty, renderCloudWatchAlarmDefinition } from './cloud-watch-alarm-definition';

/**
 * What triggers a scaling activity.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ScalingTrigger.html
 */
export interface ScalingTriggerProperty {
  /**
   * The metric that is watched, and when it triggers.
   */
  readonly cloudWatchAlarmDefinition: CloudWatchAlarmDefinitionProperty;
}

/** @internal */
export function renderScalingTrigger(scope: IConstruct, trigger: ScalingTriggerProperty): unknown {
  return renderStruct(trigger, ({ cloudWatchAlarmDefinition }) => ({
    CloudWatchAlarmDefinition: renderCloudWatchAlarmDefinition(scope, cloudWatchAlarmDefinition),
  }));
}
