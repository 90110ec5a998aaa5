import { refuse, renderEach, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown, knownItems } from '../known';
import { checkInstanceFleetConfig, type InstanceFleetConfigProperty, renderInstanceFleetConfig } from './instance-fleet-config';
import { checkInstanceGroupConfig, type InstanceGroupConfigProperty, renderInstanceGroupConfig } from './instance-group-config';
import { type PlacementTypeProperty, renderPlacementType } from './placement-type';

/**
 * The nodes of a cluster: instance fleets, or instance groups, or one master node with core nodes of one type.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_JobFlowInstancesConfig.html
 */
export interface InstancesConfigProperty {
  /**
   * The ids of more security groups of the master node.
   *
   * @default - none
   */
  readonly additionalMasterSecurityGroups?: string[];

  /**
   * The ids of more security groups of the core and the task nodes.
   *
   * @default - none
   */
  readonly additionalSlaveSecurityGroups?: string[];

  /**
   * The name of the EC2 key pair for SSH to the master node, as the user `hadoop`.
   *
   * @default - none
   */
  readonly ec2KeyName?: string;

  /**
   * The id of the subnet that the cluster runs in, for instance groups.
   *
   * @default - what EMR chooses
   */
  readonly ec2SubnetId?: string;

  /**
   * The ids of the subnets that EMR chooses from, for instance fleets.
   *
   * @default - what EMR chooses
   */
  readonly ec2SubnetIds?: string[];

  /**
   * The id of the security group that EMR manages for the master node.
   *
   * @default - one that EMR makes
   */
  readonly emrManagedMasterSecurityGroup?: string;

  /**
   * The id of the security group that EMR manages for the core and the task nodes.
   *
   * @default - one that EMR makes
   */
  readonly emrManagedSlaveSecurityGroup?: string;

  /**
   * The version of Hadoop, for releases before 4.0.
   *
   * @default - what EMR chooses
   */
  readonly hadoopVersion?: string;

  /**
   * How many instances the cluster has, without instance groups and instance fleets.
   *
   * @default 0
   */
  readonly instanceCount?: number;

  /**
   * The instance fleets, in releases from 4.8.0, but for 5.0. Not together with `instanceGroups`.
   *
   * @default - none
   */
  readonly instanceFleets?: InstanceFleetConfigProperty[];

  /**
   * The instance groups. Not together with `instanceFleets`.
   *
   * @default - none
   */
  readonly instanceGroups?: InstanceGroupConfigProperty[];

  /**
   * The EC2 instance type of the master node, without instance groups and instance fleets.
   *
   * @default - none
   */
  readonly masterInstanceType?: string;

  /**
   * The Availability Zone that the cluster runs in.
   *
   * @default - what EMR chooses
   */
  readonly placement?: PlacementTypeProperty;

  /**
   * The id of the security group by which EMR reaches a cluster in a private subnet.
   *
   * @default - one that EMR makes
   */
  readonly serviceAccessSecurityGroup?: string;

  /**
   * The EC2 instance type of the core and the task nodes, without instance groups and instance fleets.
   *
   * @default - none
   */
  readonly slaveInstanceType?: string;

  /**
   * Whether neither a user, nor a call of the API, nor an error of a step may terminate the cluster.
   *
   * @default false
   */
  readonly terminationProtected?: boolean;
}

/**
 * Whether the cluster is of instance fleets, also of such that are only known at run time.
 *
 * @internal
 */
export function hasFleets({ instanceFleets }: InstancesConfigProperty): boolean {
  return instanceFleets !== undefined && instanceFleets.length !== 0;
}

/** @internal */
export function checkInstancesConfig(scope: IConstruct, instances: InstancesConfigProperty): void {
  if (!isKnown(instances)) return;
  if (hasFleets(instances) && instances.instanceGroups?.length) {
    refuse(scope, {
      prop: 'instances.instanceGroups',
      given: 'given together with instanceFleets',
      because: 'a cluster is either of instance groups or of instance fleets',
      remedy: 'Leave one of them out',
    });
  }
  for (const [place, fleet] of knownItems(instances.instanceFleets)) {
    checkInstanceFleetConfig(scope, `instances.instanceFleets${place}`, fleet);
  }
  for (const [place, group] of knownItems(instances.instanceGroups)) {
    checkInstanceGroupConfig(scope, `instances.instanceGroups${place}`, group);
  }
}

/** @internal */
export function renderInstancesConfig(scope: IConstruct, instances: InstancesConfigProperty): unknown {
  return renderStruct(instances, (known) => ({
    AdditionalMasterSecurityGroups: known.additionalMasterSecurityGroups,
    AdditionalSlaveSecurityGroups: known.additionalSlaveSecurityGroups,
    Ec2KeyName: known.ec2KeyName,
    Ec2SubnetId: known.ec2SubnetId,
    Ec2SubnetIds: known.ec2SubnetIds,
    EmrManagedMasterSecurityGroup: known.emrManagedMasterSecurityGroup,
    EmrManagedSlaveSecurityGroup: known.emrManagedSlaveSecurityGroup,
    HadoopVersion: known.hadoopVersion,
    InstanceCount: known.instanceCount,
    InstanceFleets: renderEach(known.instanceFleets, (fleet) => renderInstanceFleetConfig(scope, fleet)),
    InstanceGroups: renderEach(known.instanceGroups, (group) => renderInstanceGroupConfig(scope, group)),
    // The state machine adds the steps and terminates the cluster: between two steps it has to go on.
    KeepJobFlowAliveWhenNoSteps: true,
    MasterInstanceType: known.masterInstanceType,
    Placement: renderPlacementType(known.placement),
    ServiceAccessSecurityGroup: known.serviceAccessSecurityGroup,
    SlaveInstanceType: known.slaveInstanceType,
    TerminationProtected: known.terminationProtected,
  }));
}
