import { renderStruct } from '@sfn-tasks/core';
import type { InstanceMarket } from '../instances/instance-market';
import {
  renderSimpleScalingPolicyConfiguration,
  type SimpleScalingPolicyConfigurationProperty,
} from './simple-scaling-policy-configuration';

/**
 * What a scaling activity does.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ScalingAction.html
 */
export interface ScalingActionProperty {
  /**
   * The market to scale on. Instance groups take the one of the group.
   *
   * @default - what EMR chooses
   */
  readonly market?: InstanceMarket;

  /**
   * How many instances are added or removed.
   */
  readonly simpleScalingPolicyConfiguration: SimpleScalingPolicyConfigurationProperty;
}

/** @internal */
export function renderScalingAction(action: ScalingActionProperty): unknown {
  return renderStruct(action, ({ market, simpleScalingPolicyConfiguration }) => ({
    Market: market,
    SimpleScalingPolicyConfiguration: renderSimpleScalingPolicyConfiguration(simpleScalingPolicyConfiguration),
  }));
}
