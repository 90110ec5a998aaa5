import type { IConstruct } from 'constructs';
import { renderVolumeSpecification, type VolumeSpecificationProperty } from './volume-specification';

/**
 * EBS volumes of one kind that every instance gets.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_EbsBlockDeviceConfig.html
 */
export interface EbsBlockDeviceConfigProperty {
  /**
   * What each of the volumes is like.
   */
  readonly volumeSpecification: VolumeSpecificationProperty;

  /**
   * How many such volumes every instance gets.
   *
   * @default - what EMR chooses
   */
  readonly volumesPerInstance?: number;
}

/** @internal */
export function renderEbsBlockDeviceConfig(scope: IConstruct, config: EbsBlockDeviceConfigProperty): unknown {
  const { volumeSpecification, volumesPerInstance } = config;
  return {
    VolumeSpecification: renderVolumeSpecification(scope, volumeSpecification),
    VolumesPerInstance: volumesPerInstance,
  };
}
