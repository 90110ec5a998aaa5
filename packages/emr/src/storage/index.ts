export type { EbsBlockDeviceConfigProperty } from './ebs-block-device-config';
export { EbsBlockDeviceVolumeType } from './ebs-block-device-volume-type';
export type { EbsConfigurationProperty } from './ebs-configuration';
export type { VolumeSpecificationProperty } from './volume-specification';
