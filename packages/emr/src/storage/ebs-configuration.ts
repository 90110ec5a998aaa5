import { renderEach, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown, knownItems } from '../known';
import { type EbsBlockDeviceConfigProperty, renderEbsBlockDeviceConfig } from './ebs-block-device-config';
import { checkVolumeSpecification } from './volume-specification';

/**
 * The EBS storage of instances.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_EbsConfiguration.html
 */
export interface EbsConfigurationProperty {
  /**
   * The volumes that every instance gets.
   *
   * @default - those that EMR chooses
   */
  readonly ebsBlockDeviceConfigs?: EbsBlockDeviceConfigProperty[];

  /**
   * Whether the instances have a connection of their own to EBS.
   *
   * @default - what EMR chooses
   */
  readonly ebsOptimized?: boolean;
}

/** @internal */
export function checkEbsConfiguration(scope: IConstruct, at: string, ebs: EbsConfigurationProperty | undefined): void {
  if (!isKnown(ebs)) return;
  for (const [place, { volumeSpecification }] of knownItems(ebs.ebsBlockDeviceConfigs)) {
    checkVolumeSpecification(scope, `${at}.ebsBlockDeviceConfigs${place}.volumeSpecification`, volumeSpecification);
  }
}

/** @internal */
export function renderEbsConfiguration(scope: IConstruct, ebs: EbsConfigurationProperty | undefined): unknown {
  return renderStruct(ebs, ({ ebsBlockDeviceConfigs, ebsOptimized }) => ({
    EbsBlockDeviceConfigs: renderEach(ebsBlockDeviceConfigs, (config) => renderEbsBlockDeviceConfig(scope, config)),
    EbsOptimized: ebsOptimized,
  }));
}
