/**
 * What an EBS volume is made of.
 *
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
 */
export enum EbsBlockDeviceVolumeType {
  /**
   * General purpose SSD, whose IOPS and throughput do not depend on its size.
   */
  GP3 = 'gp3',

  /**
   * General purpose SSD, whose IOPS grow with its size.
   */
  GP2 = 'gp2',

  /**
   * SSD with provisioned IOPS.
   */
  IO1 = 'io1',

  /**
   * Hard disk for throughput.
   */
  ST1 = 'st1',

  /**
   * Hard disk for data that is seldom read.
   */
  SC1 = 'sc1',

  /**
   * Magnetic disk of the previous generation.
   */
  STANDARD = 'standard',
}
