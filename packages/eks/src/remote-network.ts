import { refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The network of nodes outside AWS, for EKS Hybrid Nodes.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-networking.html
 */
export interface EksRemoteNetwork {
  /**
   * The blocks of addresses that nodes have, such as `10.2.0.0/16`.
   *
   * @default - none; there have to be blocks of nodes or of pods
   */
  readonly nodeCidrs?: string[];

  /**
   * The blocks of addresses that pods with webhooks have.
   *
   * @default - none
   */
  readonly podCidrs?: string[];
}

/**
 * The network as the API spells it, which takes lists of one item.
 *
 * @internal
 */
export function renderRemoteNetwork(network: EksRemoteNetwork | undefined): unknown {
  return renderStruct(network, ({ nodeCidrs, podCidrs }) => ({
    RemoteNodeNetworks: nodeCidrs && [{ Cidrs: nodeCidrs }],
    RemotePodNetworks: podCidrs && [{ Cidrs: podCidrs }],
  }));
}

/**
 * Refuse a network without addresses.
 *
 * @internal
 */
export function requireRemoteNetwork(scope: IConstruct, network: EksRemoteNetwork | undefined): void {
  if (network === undefined || Object.values(network).some((cidrs) => cidrs !== undefined)) return;
  refuse(scope, {
    prop: 'remoteNetwork',
    given: 'empty',
    because: 'a network has blocks of addresses',
    remedy: 'Give nodeCidrs or podCidrs',
  });
}
