import { renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import {
  type OnDemandProvisioningSpecificationProperty,
  renderOnDemandProvisioningSpecification,
} from './on-demand-provisioning-specification';
import { renderSpotProvisioningSpecification, type SpotProvisioningSpecificationProperty } from './spot-provisioning-specification';

/**
 * How an instance fleet gets its instances.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_InstanceFleetProvisioningSpecifications.html
 */
export interface InstanceFleetProvisioningSpecificationsProperty {
  /**
   * How it gets On-Demand Instances, in releases from 5.12.1.
   *
   * @default - the cheapest
   */
  readonly onDemandSpecification?: OnDemandProvisioningSpecificationProperty;

  /**
   * How it gets Spot Instances.
   *
   * @default - as EMR chooses
   */
  readonly spotSpecification?: SpotProvisioningSpecificationProperty;
}

/** @internal */
export function renderInstanceFleetProvisioningSpecifications(
  scope: IConstruct,
  specifications: InstanceFleetProvisioningSpecificationsProperty | undefined,
): unknown {
  return renderStruct(specifications, ({ onDemandSpecification, spotSpecification }) => ({
    OnDemandSpecification: renderOnDemandProvisioningSpecification(onDemandSpecification),
    SpotSpecification: renderSpotProvisioningSpecification(scope, spotSpecification),
  }));
}
