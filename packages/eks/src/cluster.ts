import type { aws_iam, aws_kms } from 'aws-cdk-lib/interfaces';
import type { EksApiServer } from './api-server';
import type { EksAuthenticationMode } from './authentication-mode';
import type { EksAutoMode } from './auto-mode';
import type { EksClusterVpc } from './cluster-vpc';
import type { EksControlPlaneTier } from './control-plane-tier';
import type { EksControllerManager } from './controllers';
import type { EksIpFamily } from './ip-family';
import type { EksLogType } from './log-type';
import type { EksOutpost } from './outpost';
import type { EksRemoteNetwork } from './remote-network';
import type { EksScheduler } from './scheduler';
import type { EksSupportType } from './support-type';

/**
 * A cluster of Kubernetes.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
 */
export interface EksClusterSettings {
  /**
   * A name that no other cluster of the account has in the region: 1 to 100 letters, digits, hyphens and underscores.
   */
  readonly clusterName: string;

  /**
   * The role that the control plane works with. It has to trust `eks.amazonaws.com`.
   *
   * @see https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html
   */
  readonly role: aws_iam.IRoleRef;

  /**
   * The network that the control plane is connected to, and who reaches its API.
   */
  readonly vpc: EksClusterVpc;

  /**
   * The version of Kubernetes, such as `1.34`.
   *
   * @default - as EKS decides, not always the latest
   */
  readonly version?: string;

  /**
   * The block of addresses that services have, such as `10.100.0.0/16`: private, of /24 to /12, and no block of the VPC. Not with IPv6.
   *
   * @default - `10.100.0.0/16` or `172.20.0.0/16`
   */
  readonly serviceIpv4Cidr?: string;

  /**
   * The kind of addresses that pods and services have.
   *
   * @default EksIpFamily.IPV4
   */
  readonly ipFamily?: EksIpFamily;

  /**
   * The logs of the control plane that are sent to Amazon CloudWatch Logs.
   *
   * @default - none
   */
  readonly logTypes?: EksLogType[];

  /**
   * The key that encrypts the objects of Kubernetes: a symmetric one, of the region of the cluster.
   *
   * @default - a key of AWS
   */
  readonly encryptionKey?: aws_kms.IKeyRef;

  /**
   * Where the cluster looks up who may use it.
   *
   * @default EksAuthenticationMode.CONFIG_MAP
   */
  readonly authenticationMode?: EksAuthenticationMode;

  /**
   * Whether who creates the cluster, which is the role of the state machine, becomes its administrator, as `EksCall` and `EksRunJob` need it.
   *
   * @default true
   */
  readonly bootstrapClusterCreatorAdminPermissions?: boolean;

  /**
   * Whether the add-ons `vpc-cni`, `coredns` and `kube-proxy` are installed. EKS Auto Mode does without them.
   *
   * @default true
   */
  readonly bootstrapSelfManagedAddons?: boolean;

  /**
   * Whether EKS keeps the nodes, the volumes and the load balancers of the cluster.
   *
   * @default - it does not
   */
  readonly autoMode?: EksAutoMode;

  /**
   * What happens when the standard support of the version ends.
   *
   * @default EksSupportType.EXTENDED
   */
  readonly supportType?: EksSupportType;

  /**
   * Whether traffic is kept away from an Availability Zone that is impaired.
   *
   * @default false
   */
  readonly zonalShift?: boolean;

  /**
   * The network of nodes outside AWS.
   *
   * @default - none
   */
  readonly remoteNetwork?: EksRemoteNetwork;

  /**
   * The Outpost that the control plane runs on.
   *
   * @default - it runs in the AWS cloud
   */
  readonly outpost?: EksOutpost;

  /**
   * Whether the cluster cannot be deleted, until this is turned off.
   *
   * @default false
   */
  readonly deletionProtection?: boolean;

  /**
   * How much the control plane can do at any time.
   *
   * @default EksControlPlaneTier.STANDARD
   */
  readonly controlPlaneTier?: EksControlPlaneTier;

  /**
   * Settings of the API server.
   *
   * @default - as the version of Kubernetes has them
   */
  readonly apiServer?: EksApiServer;

  /**
   * Settings of the scheduler.
   *
   * @default - as the version of Kubernetes has them
   */
  readonly scheduler?: EksScheduler;

  /**
   * Settings of the controller manager.
   *
   * @default - as the version of Kubernetes has them
   */
  readonly controllerManager?: EksControllerManager;

  /**
   * Up to 50 tags of the cluster. They are not those of its nodes.
   *
   * @default - none
   */
  readonly tags?: { [name: string]: string };
}
