import { renderStruct } from '@sfn-tasks/core';
import type { OnDemandAllocationStrategy } from './on-demand-allocation-strategy';

/**
 * How an instance fleet gets its On-Demand Instances.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_OnDemandProvisioningSpecification.html
 */
export interface OnDemandProvisioningSpecificationProperty {
  /**
   * Which of its instance types the fleet takes.
   */
  readonly allocationStrategy: OnDemandAllocationStrategy;
}

/** @internal */
export function renderOnDemandProvisioningSpecification(onDemand: OnDemandProvisioningSpecificationProperty | undefined): unknown {
  return renderStruct(onDemand, ({ allocationStrategy }) => ({ AllocationStrategy: allocationStrategy }));
}
