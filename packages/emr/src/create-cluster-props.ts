import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Duration, Size } from 'aws-cdk-lib/core';
import type { InstancesConfigProperty } from './instances/instances-config';
import type { EmrClusterScaleDownBehavior } from './scaling/emr-cluster-scale-down-behavior';
import type { ManagedScalingPolicyProperty } from './scaling/managed-scaling-policy';
import type { ApplicationConfigProperty } from './software/application-config';
import type { BootstrapActionConfigProperty } from './software/bootstrap-action-config';
import type { ConfigurationProperty } from './software/configuration';
import type { KerberosAttributesProperty } from './software/kerberos-attributes';

interface EmrCreateClusterOptions {
  /**
   * The nodes of the cluster.
   */
  readonly instances: InstancesConfigProperty;

  /**
   * The role that the cluster's EC2 instances run under, from an instance profile that is made for it.
   *
   * A name or an ARN that is only known at run time has to be that of an instance profile.
   *
   * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-role-for-ec2.html
   * @default - the role in `instanceProfile`, or one without permissions, which `clusterRole` of the task gives
   */
  readonly clusterRole?: iam.IRole;

  /**
   * An instance profile of yours, by which the cluster's EC2 instances run under the role in it. One that is imported by its name
   * alone does not tell its role: give that as `clusterRole`.
   *
   * @default - one with `clusterRole` in it
   */
  readonly instanceProfile?: iam.IInstanceProfile;

  /**
   * The name of the cluster, of up to 256 characters.
   */
  readonly name: string;

  /**
   * The role by which EMR works with the cluster. It gets the permission to pass on the other roles.
   *
   * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-role.html
   * @default - a role with EMR's managed policy
   */
  readonly serviceRole?: iam.IRole;

  /**
   * A string of JSON that selects features.
   *
   * @default - none
   */
  readonly additionalInfo?: string;

  /**
   * The applications to install.
   *
   * @default - what EMR chooses
   */
  readonly applications?: ApplicationConfigProperty[];

  /**
   * The role by which instance groups are scaled by rules of yours. Not for instance fleets.
   *
   * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-automatic-scaling.html
   * @default - a role with the managed policy for it; none with instance fleets
   */
  readonly autoScalingRole?: iam.IRole;

  /**
   * What runs on every instance before the applications start.
   *
   * @default - none
   */
  readonly bootstrapActions?: BootstrapActionConfigProperty[];

  /**
   * Settings of the applications.
   *
   * @default - none
   */
  readonly configurations?: ConfigurationProperty[];

  /**
   * The id of an AMI of yours, for all instances.
   *
   * @default - EMR's own
   */
  readonly customAmiId?: string;

  /**
   * The size of the root volume of each instance, from 15 to 100 GiB.
   *
   * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-custom-ami-root-volume-size.html
   * @default - what EMR chooses
   */
  readonly ebsRootVolumeSize?: Size;

  /**
   * How many I/O operations a second the root volume supports, from 3000 to 16000, in releases from 6.15.0.
   *
   * @default - what EMR chooses
   */
  readonly ebsRootVolumeIops?: number;

  /**
   * How many MiB a second the root volume carries, from 125 to 1000, in releases from 6.15.0.
   *
   * @default - what EMR chooses
   */
  readonly ebsRootVolumeThroughput?: number;

  /**
   * How the cluster authenticates by Kerberos, if the security configuration says that it does.
   *
   * @default - none
   */
  readonly kerberosAttributes?: KerberosAttributesProperty;

  /**
   * Where logs are written to, in Amazon S3.
   *
   * @default - nowhere
   */
  readonly logUri?: string;

  /**
   * Within what EMR scales the cluster by itself.
   *
   * @default - it does not
   */
  readonly managedScalingPolicy?: ManagedScalingPolicyProperty;

  /**
   * The EMR release, as `emr-x.y.z`.
   *
   * @see https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-release-components.html
   * @default - what EMR chooses
   */
  readonly releaseLabel?: string;

  /**
   * When the instances that the cluster shrinks by are terminated.
   *
   * @default - what EMR chooses
   */
  readonly scaleDownBehavior?: EmrClusterScaleDownBehavior;

  /**
   * The name of a security configuration.
   *
   * @default - none
   */
  readonly securityConfiguration?: string;

  /**
   * How many steps run at a time, from 1 to 256, in releases from 5.28.0.
   *
   * @default 1
   */
  readonly stepConcurrencyLevel?: number;

  /**
   * The tags of the cluster and its instances.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };

  /**
   * Whether every principal of the account may work with the cluster whose policies allow it.
   *
   * @default true
   */
  readonly visibleToAllUsers?: boolean;

  /**
   * After how long without work the cluster is terminated, from a minute to 7 days, counted in seconds.
   *
   * @default - never
   */
  readonly autoTerminationPolicyIdleTimeout?: Duration;
}

/**
 * Properties of EmrCreateCluster in JSONPath.
 */
export interface EmrCreateClusterJsonPathProps extends TaskStateJsonPathBaseProps, EmrCreateClusterOptions {}

/**
 * Properties of EmrCreateCluster in JSONata.
 */
export interface EmrCreateClusterJsonataProps extends TaskStateJsonataBaseProps, EmrCreateClusterOptions {}

/**
 * Properties of EmrCreateCluster.
 */
export interface EmrCreateClusterProps extends TaskStateBaseProps, EmrCreateClusterOptions {}
