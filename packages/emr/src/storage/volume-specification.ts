import { inGibibytes, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Size } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';
import type { EbsBlockDeviceVolumeType } from './ebs-block-device-volume-type';

/**
 * An EBS volume that every instance gets.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_VolumeSpecification.html
 */
export interface VolumeSpecificationProperty {
  /**
   * How many I/O operations a second the volume supports.
   *
   * @default - what EMR chooses
   */
  readonly iops?: number;

  /**
   * How many MiB a second a gp3 volume carries, from 125 to 1000.
   *
   * @default - what EMR chooses
   */
  readonly throughput?: number;

  /**
   * The size, in whole GiB; at least 10 GiB for a volume that is optimized for EBS.
   */
  readonly volumeSize: Size;

  /**
   * What the volume is made of.
   */
  readonly volumeType: EbsBlockDeviceVolumeType;
}

/**
 * Refuse a size or a throughput that no volume has.
 *
 * @internal
 */
export function checkVolumeSpecification(scope: IConstruct, at: string, volume: VolumeSpecificationProperty): void {
  if (!isKnown(volume)) return;
  requireBetween(scope, `${at}.throughput`, volume.throughput, { min: 125, max: 1000, unit: 'MiB/s' });
  inGibibytes(scope, `${at}.volumeSize`, volume.volumeSize);
}

/** @internal */
export function renderVolumeSpecification(scope: IConstruct, volume: VolumeSpecificationProperty): unknown {
  return renderStruct(volume, ({ iops, throughput, volumeSize, volumeType }) => ({
    Iops: iops,
    Throughput: throughput,
    SizeInGB: inGibibytes(scope, 'volumeSize', volumeSize),
    VolumeType: volumeType,
  }));
}
