import { refuse, renderEach, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { type ConfigurationProperty, renderConfiguration } from '../software/configuration';
import { checkEbsConfiguration, type EbsConfigurationProperty, renderEbsConfiguration } from '../storage/ebs-configuration';

/**
 * An instance type that an instance fleet may take.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_InstanceTypeConfig.html
 */
export interface InstanceTypeConfigProperty {
  /**
   * The price to bid for each Spot Instance, in US dollars. Not together with `bidPriceAsPercentageOfOnDemandPrice`.
   *
   * @default - the On-Demand price
   */
  readonly bidPrice?: string;

  /**
   * The price to bid for each Spot Instance, in percent of the On-Demand price. Not together with `bidPrice`.
   *
   * @default - 100
   */
  readonly bidPriceAsPercentageOfOnDemandPrice?: number;

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
   * The EC2 instance type, such as `m5.xlarge`.
   */
  readonly instanceType: string;

  /**
   * When the type's turn is with `OnDemandAllocationStrategy.PRIORITIZED`, from 0, which is first.
   *
   * @default - last
   */
  readonly priority?: number;

  /**
   * How many units an instance counts for in the target capacity of the fleet.
   *
   * @default 1
   */
  readonly weightedCapacity?: number;
}

/** @internal */
export function checkInstanceTypeConfig(scope: IConstruct, at: string, type: InstanceTypeConfigProperty): void {
  if (type.bidPrice !== undefined && type.bidPriceAsPercentageOfOnDemandPrice !== undefined) {
    const because = 'bidPriceAsPercentageOfOnDemandPrice is set too, and EMR bids one price';
    refuse(scope, { prop: `${at}.bidPrice`, value: type.bidPrice, because, remedy: 'Give one of the two' });
  }
  requireBetween(scope, `${at}.priority`, type.priority, { min: 0 });
  checkEbsConfiguration(scope, `${at}.ebsConfiguration`, type.ebsConfiguration);
}

/** @internal */
export function renderInstanceTypeConfig(scope: IConstruct, type: InstanceTypeConfigProperty): unknown {
  return {
    BidPrice: type.bidPrice,
    BidPriceAsPercentageOfOnDemandPrice: type.bidPriceAsPercentageOfOnDemandPrice,
    Configurations: renderEach(type.configurations, renderConfiguration),
    EbsConfiguration: renderEbsConfiguration(scope, type.ebsConfiguration),
    InstanceType: type.instanceType,
    Priority: type.priority,
    WeightedCapacity: type.weightedCapacity,
  };
}
