/**
 * What the limits of managed scaling are counted in.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ComputeLimits.html
 */
export enum ComputeLimitsUnitType {
  /**
   * Units of instance fleets.
   */
  INSTANCE_FLEET_UNITS = 'InstanceFleetUnits',

  /**
   * Instances of instance groups.
   */
  INSTANCES = 'Instances',

  /**
   * Virtual cores of instance groups.
   */
  VCPU = 'VCPU',
}
