import { refuse, requireNotEmpty } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { renderApiServer, requireApiServer } from './api-server';
import { EksAuthenticationMode } from './authentication-mode';
import { renderAutoMode, requireAutoMode } from './auto-mode';
import type { EksClusterSettings } from './cluster';
import { requireClusterName } from './cluster-name';
import { renderClusterVpc, requireClusterVpc } from './cluster-vpc';
import { renderControllerManager, requireControllerManager } from './controllers';
import { EksIpFamily } from './ip-family';
import { renderOutpost } from './outpost';
import { renderRemoteNetwork, requireRemoteNetwork } from './remote-network';
import { renderScheduler, requireScheduler } from './scheduler';
import { requireTags } from './tags';

/**
 * The cluster as the API spells it.
 *
 * @internal
 */
export function renderCluster(scope: IConstruct, cluster: EksClusterSettings): { [name: string]: unknown } {
  const autoMode = renderAutoMode(cluster.autoMode);
  return {
    Name: cluster.clusterName,
    Version: cluster.version,
    RoleArn: cluster.role.roleRef.roleArn,
    ResourcesVpcConfig: renderClusterVpc(cluster.vpc),
    KubernetesNetworkConfig: unlessEmpty({
      ServiceIpv4Cidr: cluster.serviceIpv4Cidr,
      IpFamily: cluster.ipFamily,
      ElasticLoadBalancing: autoMode.loadBalancing,
    }),
    Logging: cluster.logTypes && { ClusterLogging: [{ Types: cluster.logTypes, Enabled: true }] },
    EncryptionConfig: cluster.encryptionKey && [{ Resources: ['secrets'], Provider: { KeyArn: cluster.encryptionKey.keyRef.keyArn } }],
    OutpostConfig: renderOutpost(cluster.outpost),
    AccessConfig: unlessEmpty({
      AuthenticationMode: cluster.authenticationMode,
      BootstrapClusterCreatorAdminPermissions: cluster.bootstrapClusterCreatorAdminPermissions,
    }),
    BootstrapSelfManagedAddons: cluster.bootstrapSelfManagedAddons,
    UpgradePolicy: unlessEmpty({ SupportType: cluster.supportType }),
    ZonalShiftConfig: unlessEmpty({ Enabled: cluster.zonalShift }),
    RemoteNetworkConfig: renderRemoteNetwork(cluster.remoteNetwork),
    ComputeConfig: autoMode.compute,
    StorageConfig: autoMode.storage,
    DeletionProtection: cluster.deletionProtection,
    ControlPlaneScalingConfig: unlessEmpty({ Tier: cluster.controlPlaneTier }),
    KubeApiServerConfig: renderApiServer(scope, cluster.apiServer),
    KubeSchedulerConfig: renderScheduler(cluster.scheduler),
    KubeControllerManagerConfig: renderControllerManager(scope, cluster.controllerManager),
    Tags: cluster.tags,
  };
}

/**
 * Refuse a cluster that EKS does not create.
 *
 * @internal
 */
export function requireCluster(scope: IConstruct, cluster: EksClusterSettings): void {
  requireClusterName(scope, cluster.clusterName);
  requireNotEmpty(scope, { version: cluster.version, serviceIpv4Cidr: cluster.serviceIpv4Cidr });
  requireClusterVpc(scope, cluster.vpc, cluster.outpost !== undefined);
  requireAutoMode(scope, cluster.autoMode, cluster.authenticationMode);
  requireRemoteNetwork(scope, cluster.remoteNetwork);
  requireApiServer(scope, cluster.apiServer);
  requireScheduler(scope, cluster.scheduler);
  requireControllerManager(scope, cluster.controllerManager);
  requireTags(scope, cluster.tags);
  if (cluster.ipFamily === EksIpFamily.IPV6 && cluster.serviceIpv4Cidr !== undefined) {
    refuse(scope, {
      prop: 'serviceIpv4Cidr',
      value: cluster.serviceIpv4Cidr,
      because: 'with IPv6 services have addresses that Kubernetes chooses',
      remedy: 'Leave it out, or choose EksIpFamily.IPV4',
    });
  }
  if (cluster.authenticationMode === EksAuthenticationMode.CONFIG_MAP && cluster.bootstrapClusterCreatorAdminPermissions === false) {
    refuse(scope, {
      prop: 'bootstrapClusterCreatorAdminPermissions',
      value: false,
      because: 'without access entries only who creates the cluster can use it',
      remedy: 'Leave it out, or choose another authenticationMode',
    });
  }
}

function unlessEmpty(request: { [name: string]: unknown }): unknown {
  return Object.values(request).some((value) => value !== undefined) ? request : undefined;
}
