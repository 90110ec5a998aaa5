import { renderStruct } from '@sfn-tasks/core';

/**
 * Where a cluster that is in no subnet of yours runs.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_PlacementType.html
 */
export interface PlacementTypeProperty {
  /**
   * The Availability Zone, for instance groups.
   *
   * @default - what EMR chooses
   */
  readonly availabilityZone?: string;

  /**
   * The Availability Zones that EMR chooses from, for instance fleets.
   *
   * @default - what EMR chooses
   */
  readonly availabilityZones?: string[];
}

/** @internal */
export function renderPlacementType(placement: PlacementTypeProperty | undefined): unknown {
  return renderStruct(placement, ({ availabilityZone, availabilityZones }) => ({
    AvailabilityZone: availabilityZone,
    AvailabilityZones: availabilityZones,
  }));
}
