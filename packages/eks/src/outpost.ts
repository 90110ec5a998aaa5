import { renderStruct } from '@sfn-tasks/core';

/**
 * The Outpost that the control plane of a local cluster runs on.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-local-cluster-overview.html
 */
export interface EksOutpost {
  /**
   * The ARN of the Outpost.
   */
  readonly outpostArn: string;

  /**
   * The type of the instances that the control plane runs on, such as `m5.large`.
   */
  readonly controlPlaneInstanceType: string;

  /**
   * The name of the placement group of these instances.
   *
   * @default - none
   */
  readonly controlPlanePlacementGroup?: string;

  /**
   * What these instances are spread over.
   *
   * @default - they are not spread
   */
  readonly controlPlaneSpread?: EksSpreadLevel;

  /**
   * The type of the instances that etcd runs on.
   *
   * @default - etcd runs on the instances of the control plane
   */
  readonly etcdInstanceType?: string;

  /**
   * What the instances of etcd are spread over.
   *
   * @default - they are not spread
   */
  readonly etcdSpread?: EksSpreadLevel;
}

/**
 * What the instances of a local cluster are spread over.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-capacity-considerations.html
 */
export enum EksSpreadLevel {
  /**
   * Hosts.
   */
  HOST = 'host',

  /**
   * Racks.
   */
  RACK = 'rack',
}

/**
 * The Outpost as the API spells it, which takes a list of one item.
 *
 * @internal
 */
export function renderOutpost(outpost: EksOutpost | undefined): unknown {
  return renderStruct(outpost, (known) => ({
    OutpostArns: [known.outpostArn],
    ControlPlaneInstanceType: known.controlPlaneInstanceType,
    ControlPlanePlacement: renderPlacement(known.controlPlaneSpread, known.controlPlanePlacementGroup),
    EtcdInstanceType: known.etcdInstanceType,
    EtcdPlacement: renderPlacement(known.etcdSpread),
  }));
}

function renderPlacement(spread: EksSpreadLevel | undefined, group?: string): unknown {
  return spread === undefined && group === undefined ? undefined : { GroupName: group, SpreadLevel: spread };
}
