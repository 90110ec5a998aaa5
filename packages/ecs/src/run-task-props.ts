import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as ecs from 'aws-cdk-lib/aws-ecs';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Size } from 'aws-cdk-lib/core';
import type { ContainerOverride } from './container-override';
import type { IEcsLaunchTarget } from './launch-target';

interface EcsRunTaskOptions {
  /**
   * The cluster to run the task on.
   */
  readonly cluster: ecs.ICluster;

  /**
   * The task definition to run, of this app or imported.
   *
   * Of one of this app the latest active revision is run; of an imported one the revision in its ARN, or the latest if there is none.
   */
  readonly taskDefinition: ecs.ITaskDefinition;

  /**
   * The revision of the task definition to run.
   *
   * @default - the latest active one; for an imported task definition the one in its ARN
   */
  readonly revisionNumber?: number;

  /**
   * What the task runs on.
   *
   * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html
   */
  readonly launchTarget: IEcsLaunchTarget;

  /**
   * What to change in the containers of the task definition. All overrides together have up to 8192 characters, as JSON.
   *
   * @default - nothing
   */
  readonly containerOverrides?: ContainerOverride[];

  /**
   * The CPU of the task in place of that in the task definition: in units, such as `1024`, or in vCPUs, such as `1 vCPU`.
   *
   * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html
   * @default - as the task definition says
   */
  readonly cpu?: string;

  /**
   * The memory of the task in place of that in the task definition: in MiB, such as `2048`, or in GB, such as `2 GB`.
   *
   * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html
   * @default - as the task definition says
   */
  readonly memoryMiB?: string;

  /**
   * The ephemeral storage of the task on Fargate, from 20 to 200 GiB, in place of that in the task definition.
   *
   * @default - as the task definition says
   */
  readonly ephemeralStorage?: Size;

  /**
   * The role that the containers work with, in place of that in the task definition.
   *
   * @default - as the task definition says
   */
  readonly taskRole?: iam.IRole;

  /**
   * The role that ECS pulls images, writes logs and reads secrets with, in place of that in the task definition.
   *
   * @default - as the task definition says
   */
  readonly executionRole?: iam.IRole;

  /**
   * The subnets to run the task in, if it has a network interface of its own (`NetworkMode.AWS_VPC`).
   *
   * @default - the public subnets of the cluster's VPC with `assignPublicIp`, otherwise its private ones
   */
  readonly subnets?: ec2.SubnetSelection;

  /**
   * The security groups of the task, up to 5, if it has a network interface of its own.
   *
   * @default - a new one, in `connections`
   */
  readonly securityGroups?: ec2.ISecurityGroup[];

  /**
   * Whether the task gets a public IP address, if it has a network interface of its own.
   *
   * @default false
   */
  readonly assignPublicIp?: boolean;

  /**
   * Tags of the task, up to 50, each with a name of up to 128 and a value of up to 256 characters; values may be expressions.
   *
   * @default - none but the propagated ones
   */
  readonly tags?: { [name: string]: string };

  /**
   * Whether the task gets the tags of its task definition. `PropagatedTagSource.SERVICE` is not for a task that no service runs.
   *
   * @default - no tags are propagated
   */
  readonly propagatedTagSource?: ecs.PropagatedTagSource;

  /**
   * Whether ECS tags the task with the name of its cluster.
   *
   * @default false
   */
  readonly enableEcsManagedTags?: boolean;

  /**
   * Whether ECS Exec may open a shell in the containers, for which the task's role needs the actions of `ssmmessages`.
   *
   * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
   * @default false
   */
  readonly enableExecuteCommand?: boolean;

  /**
   * The group of the task, by which placement constraints tell it from others.
   *
   * @default - the family of the task definition
   */
  readonly group?: string;

  /**
   * Who has started the task, of up to 128 characters, by which tasks are found again.
   *
   * @default - Step Functions says that it has
   */
  readonly startedBy?: string;
}

/**
 * Properties of EcsRunTask in JSONPath.
 */
export interface EcsRunTaskJsonPathProps extends TaskStateJsonPathBaseProps, EcsRunTaskOptions {}

/**
 * Properties of EcsRunTask in JSONata.
 */
export interface EcsRunTaskJsonataProps extends TaskStateJsonataBaseProps, EcsRunTaskOptions {}

/**
 * Properties of EcsRunTask.
 */
export interface EcsRunTaskProps extends TaskStateBaseProps, EcsRunTaskOptions {}
