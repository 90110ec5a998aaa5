import type { Size } from 'aws-cdk-lib/core';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { EksAmiType } from './ami-type';
import type { EksCapacityType } from './capacity-type';
import type { EksLaunchTemplate } from './launch-template';
import type { EksNodeRepair } from './node-repair';
import type { EksNodegroupScaling } from './nodegroup-scaling';
import type { EksNodegroupUpdate } from './nodegroup-update';
import type { EksRemoteAccess } from './remote-access';
import type { EksTaint } from './taint';
import type { EksWarmPool } from './warm-pool';

/**
 * A managed node group: instances of EC2 that are nodes of a cluster.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
 */
export interface EksNodegroupSettings {
  /**
   * The name of the cluster, such as `cluster.clusterName`.
   */
  readonly clusterName: string;

  /**
   * A name that no other node group of the cluster has, of 1 to 63 characters.
   */
  readonly nodegroupName: string;

  /**
   * The ids of the subnets that nodes are in, such as `vpc.selectSubnets().subnetIds`.
   */
  readonly subnetIds: string[];

  /**
   * The role that nodes work with. It has to trust `ec2.amazonaws.com`.
   *
   * @see https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
   */
  readonly nodeRole: aws_iam.IRoleRef;

  /**
   * How many nodes there are.
   *
   * @default - as EKS decides
   */
  readonly scaling?: EksNodegroupScaling;

  /**
   * The disk of a node, counted in gibibytes. Not with `launchTemplate`.
   *
   * @default - 20 GiB, and with Windows 50 GiB
   */
  readonly diskSize?: Size;

  /**
   * Up to 20 types of instances, such as `m7g.large`, if the launch template does not say one.
   *
   * @default - `t3.medium`
   */
  readonly instanceTypes?: string[];

  /**
   * The image that nodes start from. Not with a launch template that has one.
   *
   * @default - as EKS decides, by the types of instances
   */
  readonly amiType?: EksAmiType;

  /**
   * How instances are bought.
   *
   * @default EksCapacityType.ON_DEMAND
   */
  readonly capacityType?: EksCapacityType;

  /**
   * Who may sign in to nodes. Not with `launchTemplate`.
   *
   * @default - nobody
   */
  readonly remoteAccess?: EksRemoteAccess;

  /**
   * Labels of the nodes in Kubernetes; names and values have 1 to 63 characters.
   *
   * @default - none
   */
  readonly labels?: { [name: string]: string };

  /**
   * Up to 50 taints of the nodes in Kubernetes.
   *
   * @default - none
   */
  readonly taints?: EksTaint[];

  /**
   * The launch template that nodes are made from. The role of the state machine needs `ec2:RunInstances` for all that the template names, which
   * this task does not know: add it with `stateMachine.addToRolePolicy(…)`.
   *
   * @default - one that EKS makes
   */
  readonly launchTemplate?: EksLaunchTemplate;

  /**
   * How nodes are replaced when the node group is updated.
   *
   * @default - one after another, each new node first
   */
  readonly update?: EksNodegroupUpdate;

  /**
   * Whether and how nodes that are not healthy are repaired.
   *
   * @default - they are not
   */
  readonly nodeRepair?: EksNodeRepair;

  /**
   * Instances that are prepared to become nodes.
   *
   * @default - none
   */
  readonly warmPool?: EksWarmPool;

  /**
   * The version of Kubernetes, which has to be that of the cluster. Not with a launch template that has an image.
   *
   * @default - the one of the cluster
   */
  readonly version?: string;

  /**
   * The version of the image, such as `1.34.1-20251112`. Not with a launch template that has an image.
   *
   * @default - the latest for the version of Kubernetes
   */
  readonly releaseVersion?: string;

  /**
   * Up to 50 tags of the node group. They are not those of its instances.
   *
   * @default - none
   */
  readonly tags?: { [name: string]: string };
}
