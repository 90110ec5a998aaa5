import { renderEach, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';
import { type ConfigurationProperty, renderConfiguration } from '../software/configuration';
import { checkShrinkPolicy, renderShrinkPolicy, type ShrinkPolicyProperty } from './shrink-policy';

/**
 * What to change in an instance group.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_InstanceGroupModifyConfig.html
 */
export interface InstanceGroupModifyConfigProperty {
  /**
   * Settings of the group's applications, new or changed.
   *
   * @default - as they are
   */
  readonly configurations?: ConfigurationProperty[];

  /**
   * The ids of EC2 instances to terminate. The group does not grow back to the size that was asked for.
   *
   * @default - none
   */
  readonly eC2InstanceIdsToTerminate?: string[];

  /**
   * How many instances the group is to have, from 0.
   *
   * @default - as many as it has
   */
  readonly instanceCount?: number;

  /**
   * How the group shrinks.
   *
   * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ShrinkPolicy.html
   * @default - as EMR chooses
   */
  readonly shrinkPolicy?: ShrinkPolicyProperty;
}

/** @internal */
export function checkInstanceGroupModifyConfig(scope: IConstruct, group: InstanceGroupModifyConfigProperty): void {
  if (!isKnown(group)) return;
  requireBetween(scope, 'instanceGroup.instanceCount', group.instanceCount, { min: 0 });
  checkShrinkPolicy(scope, 'instanceGroup.shrinkPolicy', group.shrinkPolicy);
}

/** @internal */
export function renderInstanceGroupModifyConfig(scope: IConstruct, group: InstanceGroupModifyConfigProperty): unknown {
  return renderStruct(group, ({ configurations, eC2InstanceIdsToTerminate, instanceCount, shrinkPolicy }) => ({
    Configurations: renderEach(configurations, renderConfiguration),
    EC2InstanceIdsToTerminate: eC2InstanceIdsToTerminate,
    InstanceCount: instanceCount,
    ShrinkPolicy: renderShrinkPolicy(scope, shrinkPolicy),
  }));
}
