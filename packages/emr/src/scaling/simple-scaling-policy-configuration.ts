import { renderStruct } from '@sfn-tasks/core';
import type { ScalingAdjustmentType } from './scaling-adjustment-type';

/**
 * How many instances a scaling activity adds or removes.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_SimpleScalingPolicyConfiguration.html
 */
export interface SimpleScalingPolicyConfigurationProperty {
  /**
   * What `scalingAdjustment` means.
   *
   * @default ScalingAdjustmentType.CHANGE_IN_CAPACITY
   */
  readonly adjustmentType?: ScalingAdjustmentType;

  /**
   * How long no other activity starts after this one, in seconds.
   *
   * @default 0
   */
  readonly coolDown?: number;

  /**
   * By how much to scale: a positive number adds, a negative one removes. With `EXACT_CAPACITY` it is the number of instances.
   */
  readonly scalingAdjustment: number;
}

/** @internal */
export function renderSimpleScalingPolicyConfiguration(policy: SimpleScalingPolicyConfigurationProperty): unknown {
  return renderStruct(policy, ({ adjustmentType, coolDown, scalingAdjustment }) => ({
    AdjustmentType: adjustmentType,
    CoolDown: coolDown,
    ScalingAdjustment: scalingAdjustment,
  }));
}
