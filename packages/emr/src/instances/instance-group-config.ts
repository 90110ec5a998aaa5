import { renderEach } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { type AutoScalingPolicyProperty, checkAutoScalingPolicy, renderAutoScalingPolicy } from '../scaling/auto-scaling-policy';
import { type ConfigurationProperty, renderConfiguration } from '../software/configuration';
import { checkEbsConfiguration, type EbsConfigurationProperty, renderEbsConfiguration } from '../storage/ebs-configuration';
import type { InstanceMarket } from './instance-market';
import type { InstanceRoleType } from './instance-role-type';

/**
 * Nodes of a cluster that are alike.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_InstanceGroupConfig.html
 */
export interface InstanceGroupConfigProperty {
  /**
   * How a core or a task group is scaled by rules of yours.
   *
   * @default - it is not
   */
  readonly autoScalingPolicy?: AutoScalingPolicyProperty;

  /**
   * The price to bid for each Spot Instance, in US dollars.
   *
   * @default - the On-Demand price
   */
  readonly bidPrice?: string;

  /**
   * Settings of the applications on these instances.
   *
   * @default - those of the cluster
   */
  readonly configurations?: ConfigurationProperty[];

  /**
   * The EBS storage of each instance.
   *
   * @default - what EMR chooses
   */
  readonly ebsConfiguration?: EbsConfigurationProperty;

  /**
   * How many instances the group is to have.
   */
  readonly instanceCount: number;

  /**
   * What the nodes do.
   */
  readonly instanceRole: InstanceRoleType;

  /**
   * The EC2 instance type, such as `m5.xlarge`.
   */
  readonly instanceType: string;

  /**
   * How the instances are bought.
   *
   * @default - what EMR chooses
   */
  readonly market?: InstanceMarket;

  /**
   * The name of the group, by which `EmrModifyInstanceGroupByName` finds it.
   *
   * @default - none
   */
  readonly name?: string;
}

/** @internal */
export function checkInstanceGroupConfig(scope: IConstruct, at: string, group: InstanceGroupConfigProperty): void {
  checkAutoScalingPolicy(scope, `${at}.autoScalingPolicy`, group.autoScalingPolicy);
  checkEbsConfiguration(scope, `${at}.ebsConfiguration`, group.ebsConfiguration);
}

/** @internal */
export function renderInstanceGroupConfig(scope: IConstruct, group: InstanceGroupConfigProperty): unknown {
  return {
    AutoScalingPolicy: renderAutoScalingPolicy(scope, group.autoScalingPolicy),
    BidPrice: group.bidPrice,
    Configurations: renderEach(group.configurations, renderConfiguration),
    EbsConfiguration: renderEbsConfiguration(scope, group.ebsConfiguration),
    InstanceCount: group.instanceCount,
    InstanceRole: group.instanceRole,
    InstanceType: group.instanceType,
    Market: group.market,
    Name: group.name,
  };
}
