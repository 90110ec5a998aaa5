import { ifKnown, refuse, renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The network of a VPC that the control plane of a cluster is connected to, and who reaches its API.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
 */
export interface EksClusterVpc {
  /**
   * The ids of subnets in at least two Availability Zones, such as `vpc.selectSubnets().subnetIds`; on an Outpost one will do.
   */
  readonly subnetIds: string[];

  /**
   * The ids of up to 5 security groups.
   *
   * @default - the one that EKS makes for the cluster
   */
  readonly securityGroupIds?: string[];

  /**
   * Whether the Kubernetes API is reachable from the internet, as it has to be for `EksCall` and `EksRunJob`.
   *
   * @default true
   */
  readonly endpointPublicAccess?: boolean;

  /**
   * Whether the Kubernetes API is reachable from within the VPC.
   *
   * @default false
   */
  readonly endpointPrivateAccess?: boolean;

  /**
   * Up to 40 blocks of addresses that reach the Kubernetes API from the internet, such as `203.0.113.0/24`.
   *
   * @default - any address
   */
  readonly publicAccessCidrs?: string[];

  /**
   * The way of the control plane's own traffic to the internet.
   *
   * @default EksControlPlaneEgressMode.AWS_MANAGED
   */
  readonly controlPlaneEgressMode?: EksControlPlaneEgressMode;
}

/**
 * The way of the control plane's own traffic to the internet, such as to webhooks.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigRequest.html
 */
export enum EksControlPlaneEgressMode {
  /**
   * Amazon EKS provides it.
   */
  AWS_MANAGED = 'AWS_MANAGED',

  /**
   * There is none.
   */
  CUSTOMER_ISOLATED = 'CUSTOMER_ISOLATED',

  /**
   * It goes through the subnets, and you provide their routes. A cluster does not go back from this.
   */
  CUSTOMER_ROUTED = 'CUSTOMER_ROUTED',
}

/**
 * The network as the API spells it.
 *
 * @internal
 */
export function renderClusterVpc(vpc: EksClusterVpc): unknown {
  return renderStruct(vpc, (known) => ({
    SubnetIds: known.subnetIds,
    SecurityGroupIds: known.securityGroupIds,
    EndpointPublicAccess: known.endpointPublicAccess,
    EndpointPrivateAccess: known.endpointPrivateAccess,
    PublicAccessCidrs: known.publicAccessCidrs,
    ControlPlaneEgressMode: known.controlPlaneEgressMode,
  }));
}

/**
 * Refuse a network that EKS does not take.
 *
 * @param onOutpost whether the control plane runs on an Outpost
 * @internal
 */
export function requireClusterVpc(scope: IConstruct, vpc: EksClusterVpc, onOutpost: boolean): void {
  const { subnetIds, securityGroupIds, endpointPublicAccess, endpointPrivateAccess, publicAccessCidrs } = vpc;
  const subnets = ifKnown(subnetIds);
  if (subnets && subnets.length < (onOutpost ? 1 : 2)) {
    refuse(scope, {
      prop: 'vpc.subnetIds',
      value: subnets,
      because: 'a control plane needs subnets in at least two Availability Zones, and on an Outpost one',
      remedy: 'Give more subnets, such as vpc.selectSubnets().subnetIds of a VPC with two Availability Zones',
    });
  }
  requireLength(scope, 'vpc.securityGroupIds', securityGroupIds, { min: 0, max: 5 });
  requireLength(scope, 'vpc.publicAccessCidrs', publicAccessCidrs, { min: 0, max: 40 });
  if (endpointPublicAccess === false && !endpointPrivateAccess) {
    refuse(scope, {
      prop: 'vpc.endpointPublicAccess',
      value: endpointPublicAccess,
      because: 'without private access nobody reaches the Kubernetes API',
      remedy: 'Add endpointPrivateAccess: true',
    });
  }
}
