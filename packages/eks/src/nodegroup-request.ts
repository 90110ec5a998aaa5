import { ifKnown, inGibibytes, requireBetween, requireLength, requireNotEmpty } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { requireClusterName } from './cluster-name';
import { renderLaunchTemplate, requireLaunchTemplate } from './launch-template';
import { renderNodeRepair, requireNodeRepair } from './node-repair';
import type { EksNodegroupSettings } from './nodegroup';
import { renderScaling, requireScaling } from './nodegroup-scaling';
import { renderNodegroupUpdate, requireNodegroupUpdate } from './nodegroup-update';
import { renderRemoteAccess } from './remote-access';
import { requireTags } from './tags';
import { renderTaints, requireTaints } from './taint';
import { renderWarmPool, requireWarmPool } from './warm-pool';

/**
 * The node group as the API spells it.
 *
 * @internal
 */
export function renderNodegroup(scope: IConstruct, nodegroup: EksNodegroupSettings): { [name: string]: unknown } {
  return {
    ClusterName: nodegroup.clusterName,
    NodegroupName: nodegroup.nodegroupName,
    Subnets: nodegroup.subnetIds,
    NodeRole: nodegroup.nodeRole.roleRef.roleArn,
    ScalingConfig: renderScaling(nodegroup.scaling),
    DiskSize: inGibibytes(scope, 'diskSize', nodegroup.diskSize),
    InstanceTypes: nodegroup.instanceTypes,
    AmiType: nodegroup.amiType,
    CapacityType: nodegroup.capacityType,
    RemoteAccess: renderRemoteAccess(nodegroup.remoteAccess),
    Labels: nodegroup.labels,
    Taints: renderTaints(nodegroup.taints),
    LaunchTemplate: renderLaunchTemplate(nodegroup.launchTemplate),
    UpdateConfig: renderNodegroupUpdate(nodegroup.update),
    NodeRepairConfig: renderNodeRepair(scope, nodegroup.nodeRepair),
    WarmPoolConfig: renderWarmPool(nodegroup.warmPool),
    Version: nodegroup.version,
    ReleaseVersion: nodegroup.releaseVersion,
    Tags: nodegroup.tags,
  };
}

/**
 * Refuse a node group that EKS does not create.
 *
 * @internal
 */
export function requireNodegroup(scope: IConstruct, nodegroup: EksNodegroupSettings): void {
  requireClusterName(scope, nodegroup.clusterName);
  requireNodegroupName(scope, nodegroup.nodegroupName);
  requireScaling(scope, nodegroup.scaling);
  requireBetween(scope, 'diskSize', inGibibytes(scope, 'diskSize', nodegroup.diskSize), { min: 1, unit: 'GiB' });
  requireLength(scope, 'instanceTypes', nodegroup.instanceTypes, { min: 0, max: 20 });
  for (const [name, value] of Object.entries(ifKnown(nodegroup.labels) ?? {})) {
    requireLength(scope, 'the name of a label', name, { min: 1, max: 63 });
    requireLength(scope, `labels.${name}`, value, { min: 1, max: 63 });
  }
  requireTaints(scope, nodegroup.taints);
  requireLaunchTemplate(scope, nodegroup.launchTemplate, { diskSize: nodegroup.diskSize, remoteAccess: nodegroup.remoteAccess });
  requireNodegroupUpdate(scope, nodegroup.update);
  requireNodeRepair(scope, nodegroup.nodeRepair);
  requireWarmPool(scope, nodegroup.warmPool);
  requireNotEmpty(scope, { subnetIds: nodegroup.subnetIds, version: nodegroup.version, releaseVersion: nodegroup.releaseVersion });
  requireTags(scope, nodegroup.tags);
}

/**
 * Refuse a name that no node group can have.
 *
 * @internal
 */
export function requireNodegroupName(scope: IConstruct, nodegroupName: string): void {
  requireLength(scope, 'nodegroupName', nodegroupName, { min: 1, max: 63 });
}
