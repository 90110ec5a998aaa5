export { EksAmiType } from './ami-type';
export type { EksApiServer, EksPortRange } from './api-server';
export { EksAuthenticationMode } from './authentication-mode';
export { type EksAutoMode, EksNodePool } from './auto-mode';
export { EksCall, type EksCallJsonataProps, type EksCallJsonPathProps, type EksCallProps } from './call';
export { EksCapacityType } from './capacity-type';
export type { EksClusterSettings } from './cluster';
export { type EksClusterVpc, EksControlPlaneEgressMode } from './cluster-vpc';
export { EksControlPlaneTier } from './control-plane-tier';
export type { EksControllerManager } from './controllers';
export {
  EksCreateCluster,
  type EksCreateClusterJsonataProps,
  type EksCreateClusterJsonPathProps,
  type EksCreateClusterProps,
} from './create-cluster';
export {
  EksCreateFargateProfile,
  type EksCreateFargateProfileJsonataProps,
  type EksCreateFargateProfileJsonPathProps,
  type EksCreateFargateProfileProps,
} from './create-fargate-profile';
export {
  EksCreateNodegroup,
  type EksCreateNodegroupJsonataProps,
  type EksCreateNodegroupJsonPathProps,
  type EksCreateNodegroupProps,
} from './create-nodegroup';
export {
  EksDeleteCluster,
  type EksDeleteClusterJsonataProps,
  type EksDeleteClusterJsonPathProps,
  type EksDeleteClusterProps,
} from './delete-cluster';
export {
  EksDeleteFargateProfile,
  type EksDeleteFargateProfileJsonataProps,
  type EksDeleteFargateProfileJsonPathProps,
  type EksDeleteFargateProfileProps,
} from './delete-fargate-profile';
export {
  EksDeleteNodegroup,
  type EksDeleteNodegroupJsonataProps,
  type EksDeleteNodegroupJsonPathProps,
  type EksDeleteNodegroupProps,
} from './delete-nodegroup';
export { HttpMethods } from './http-methods';
export { EksIpFamily } from './ip-family';
export type { EksLaunchTemplate } from './launch-template';
export type { EksLogOptions } from './log-options';
export { EksLogType } from './log-type';
export { type EksNodeRepair, type EksNodeRepairOverride, EksRepairAction } from './node-repair';
export type { EksNodegroupSettings } from './nodegroup';
export type { EksNodegroupScaling } from './nodegroup-scaling';
export { type EksNodegroupUpdate, EksUpdateStrategy } from './nodegroup-update';
export { type EksOutpost, EksSpreadLevel } from './outpost';
export type { EksPodSelector } from './pod-selector';
export type { EksRemoteAccess } from './remote-access';
export type { EksRemoteNetwork } from './remote-network';
export { EksRunJob, type EksRunJobJsonataProps, type EksRunJobJsonPathProps, type EksRunJobProps } from './run-job';
export { type EksResourceWeight, type EksScheduler, EksScoringStrategy } from './scheduler';
export { EksSupportType } from './support-type';
export { type EksTaint, EksTaintEffect } from './taint';
export { type EksWarmPool, EksWarmPoolState } from './warm-pool';
