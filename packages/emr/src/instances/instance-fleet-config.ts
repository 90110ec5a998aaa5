import { isToken, refuse, renderEach, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown, knownItems } from '../known';
import {
  type InstanceFleetProvisioningSpecificationsProperty,
  renderInstanceFleetProvisioningSpecifications,
} from './instance-fleet-provisioning-specifications';
import { InstanceRoleType } from './instance-role-type';
import { checkInstanceTypeConfig, type InstanceTypeConfigProperty, renderInstanceTypeConfig } from './instance-type-config';
import { OnDemandAllocationStrategy } from './on-demand-allocation-strategy';
import { checkSpotProvisioningSpecification } from './spot-provisioning-specification';

/**
 * Nodes of a cluster that EMR puts together from several instance types, On-Demand and Spot.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_InstanceFleetConfig.html
 */
export interface InstanceFleetConfigProperty {
  /**
   * What the nodes do.
   */
  readonly instanceFleetType: InstanceRoleType;

  /**
   * The instance types that the fleet may take.
   *
   * @default - none
   */
  readonly instanceTypeConfigs?: InstanceTypeConfigProperty[];

  /**
   * How the fleet gets its instances.
   *
   * @default - as EMR chooses
   */
  readonly launchSpecifications?: InstanceFleetProvisioningSpecificationsProperty;

  /**
   * The name of the fleet, by which `EmrModifyInstanceFleetByName` finds it.
   *
   * @default - none
   */
  readonly name?: string;

  /**
   * How many units of On-Demand capacity the fleet is to have. A fleet needs some of this or of `targetSpotCapacity`; that of the
   * master node 1 of one of the two.
   *
   * @default 0
   */
  readonly targetOnDemandCapacity?: number;

  /**
   * How many units of Spot capacity the fleet is to have. A fleet needs some of this or of `targetOnDemandCapacity`; that of the
   * master node 1 of one of the two.
   *
   * @default 0
   */
  readonly targetSpotCapacity?: number;
}

/** @internal */
export function checkInstanceFleetConfig(scope: IConstruct, at: string, fleet: InstanceFleetConfigProperty): void {
  requireBetween(scope, `${at}.targetOnDemandCapacity`, fleet.targetOnDemandCapacity, { min: 0 });
  requireBetween(scope, `${at}.targetSpotCapacity`, fleet.targetSpotCapacity, { min: 0 });
  checkCapacity(scope, at, fleet);
  for (const [place, type] of knownItems(fleet.instanceTypeConfigs))
    checkInstanceTypeConfig(scope, `${at}.instanceTypeConfigs${place}`, type);
  if (!isKnown(fleet.launchSpecifications)) return;
  const { onDemandSpecification, spotSpecification } = fleet.launchSpecifications;
  checkSpotProvisioningSpecification(scope, `${at}.launchSpecifications.spotSpecification`, spotSpecification);
  if (onDemandSpecification?.allocationStrategy === OnDemandAllocationStrategy.PRIORITIZED) checkPriorities(scope, at, fleet);
}

function checkCapacity(scope: IConstruct, at: string, fleet: InstanceFleetConfigProperty): void {
  const { instanceFleetType, targetOnDemandCapacity, targetSpotCapacity } = fleet;
  const capacities = [targetOnDemandCapacity ?? 0, targetSpotCapacity ?? 0];
  if (capacities.some((capacity) => isToken(capacity))) return;
  const sum = capacities[0] + capacities[1];
  const prop = `${at}.targetOnDemandCapacity`;
  if (sum === 0) {
    const because = 'with no targetSpotCapacity either the fleet would have no instance';
    refuse(scope, { prop, value: targetOnDemandCapacity, because, remedy: 'Give one of the two a number above 0' });
  }
  if (instanceFleetType !== InstanceRoleType.MASTER || sum === 1) return;
  const because = `the fleet of the master node has one instance, and with targetSpotCapacity this makes ${sum}`;
  refuse(scope, { prop, value: targetOnDemandCapacity, because, remedy: 'Give 1 to one of the two' });
}

function checkPriorities(scope: IConstruct, at: string, { instanceTypeConfigs }: InstanceFleetConfigProperty): void {
  if (instanceTypeConfigs !== undefined && !isKnown(instanceTypeConfigs)) return;
  if (instanceTypeConfigs?.some((type) => !isKnown(type) || type.priority !== undefined)) return;
  refuse(scope, {
    prop: `${at}.instanceTypeConfigs`,
    given: 'without a priority',
    because: 'OnDemandAllocationStrategy.PRIORITIZED takes instance types by it',
    remedy: 'Give at least one instance type a priority, from 0',
  });
}

/** @internal */
export function renderInstanceFleetConfig(scope: IConstruct, fleet: InstanceFleetConfigProperty): unknown {
  return {
    InstanceFleetType: fleet.instanceFleetType,
    InstanceTypeConfigs: renderEach(fleet.instanceTypeConfigs, (type) => renderInstanceTypeConfig(scope, type)),
    LaunchSpecifications: renderInstanceFleetProvisioningSpecifications(scope, fleet.launchSpecifications),
    Name: fleet.name,
    TargetOnDemandCapacity: fleet.targetOnDemandCapacity,
    TargetSpotCapacity: fleet.targetSpotCapacity,
  };
}
