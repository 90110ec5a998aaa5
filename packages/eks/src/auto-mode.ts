import { refuse, requireKnown } from '@sfn-tasks/core';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { EksAuthenticationMode } from './authentication-mode';

/**
 * EKS Auto Mode: EKS itself keeps the nodes, the volumes and the load balancers of a cluster.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/automode.html
 */
export interface EksAutoMode {
  /**
   * Whether it does.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The pools of nodes that it starts with.
   *
   * @default - none; they are made later, as objects of Kubernetes
   */
  readonly nodePools?: EksNodePool[];

  /**
   * The role of the nodes in these pools. It has to trust `ec2.amazonaws.com`.
   *
   * @see https://docs.aws.amazon.com/eks/latest/userguide/auto-create-node-role.html
   * @default - none; `nodePools` need one
   */
  readonly nodeRole?: aws_iam.IRoleRef;

  /**
   * Whether EKS keeps the definitions of the Gateway API of Kubernetes in the cluster.
   *
   * @default - as EKS decides
   */
  readonly managedGatewayApiCrds?: boolean;
}

/**
 * A pool of nodes that EKS Auto Mode has.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/set-builtin-node-pools.html
 */
export enum EksNodePool {
  /**
   * For all pods.
   */
  GENERAL_PURPOSE = 'general-purpose',

  /**
   * For the add-ons of the cluster.
   */
  SYSTEM = 'system',
}

/**
 * The three parts of the request that EKS takes only together.
 *
 * @internal
 */
export function renderAutoMode(autoMode: EksAutoMode | undefined): {
  readonly compute?: unknown;
  readonly storage?: unknown;
  readonly loadBalancing?: unknown;
} {
  if (autoMode === undefined) return {};
  const { enabled = true, nodePools, nodeRole, managedGatewayApiCrds } = autoMode;
  return {
    compute: { Enabled: enabled, NodePools: nodePools, NodeRoleArn: nodeRole?.roleRef.roleArn },
    storage: { BlockStorage: { Enabled: enabled } },
    loadBalancing: {
      Enabled: enabled,
      GatewayApi: managedGatewayApiCrds === undefined ? undefined : { Crds: { Managed: managedGatewayApiCrds } },
    },
  };
}

/**
 * Refuse an Auto Mode that EKS does not take.
 *
 * @internal
 */
export function requireAutoMode(scope: IConstruct, autoMode: EksAutoMode | undefined, mode: EksAuthenticationMode | undefined): void {
  if (requireKnown(scope, 'autoMode', autoMode) === undefined) return;
  const { enabled = true, nodePools, nodeRole } = autoMode as EksAutoMode;
  if ((nodePools === undefined) !== (nodeRole === undefined)) {
    refuse(scope, {
      prop: nodePools ? 'autoMode.nodeRole' : 'autoMode.nodePools',
      because: 'node pools need a role for their nodes, and a role is for node pools',
      remedy: 'Give both, or neither',
    });
  }
  if (enabled === true && mode === EksAuthenticationMode.CONFIG_MAP) {
    refuse(scope, {
      prop: 'authenticationMode',
      value: mode,
      because: 'the nodes of EKS Auto Mode join by an access entry',
      remedy: 'Choose EksAuthenticationMode.API or API_AND_CONFIG_MAP',
    });
  }
}
