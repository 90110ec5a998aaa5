import { allow, arn, refuse } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { makeAutoScalingRole } from './auto-scaling-role';
import { type InstanceRole, instanceRole } from './instance-role';
import { isOfRunTime, nameOf, passTo } from './role';
import { makeServiceRole } from './service-role';

interface GivenRoles {
  readonly serviceRole?: iam.IRole;
  readonly clusterRole?: iam.IRole;
  readonly instanceProfile?: iam.IInstanceProfile;
  readonly autoScalingRole?: iam.IRole;
}

/**
 * The roles of a task's clusters: those of the props, and one for each that they lack.
 *
 * @internal
 */
export class ClusterRoles {
  public readonly service: iam.IRole;
  public readonly autoScaling?: iam.IRole;
  private readonly instance: InstanceRole;

  constructor(
    private readonly task: Construct,
    given: GivenRoles,
    fleets: boolean,
  ) {
    if (fleets && given.autoScalingRole) {
      refuse(task, {
        prop: 'autoScalingRole',
        value: given.autoScalingRole,
        because: 'only instance groups are scaled by it, and the cluster is of instance fleets',
        remedy: 'Leave it out; managedScalingPolicy scales instance fleets',
      });
    }
    this.service = given.serviceRole ?? makeServiceRole(task);
    this.instance = instanceRole(task, given);
    if (!fleets) this.autoScaling = given.autoScalingRole ?? makeAutoScalingRole(task);
    if (isOfRunTime(this.service)) return;
    for (const statement of this.passedByEmr()) this.service.addToPrincipalPolicy(statement);
  }

  public get cluster(): iam.IRole {
    return this.instance.role;
  }

  public render(): { [field: string]: string | undefined } {
    return {
      JobFlowRole: this.instance.instanceProfile,
      ServiceRole: nameOf(this.service),
      AutoScalingRole: this.autoScaling && nameOf(this.autoScaling),
    };
  }

  /** What the state machine needs to give EMR these roles. */
  public policies(): iam.PolicyStatement[] {
    const cleanup = arn(this.task, {
      service: 'iam',
      region: '',
      resource: 'role',
      resourceName: 'aws-service-role/elasticmapreduce.amazonaws.com*/AWSServiceRoleForEMRCleanup*',
    });
    const services = ['elasticmapreduce.amazonaws.com', 'elasticmapreduce.amazonaws.com.cn'];
    return [
      passTo(this.task, 'elasticmapreduce.amazonaws.com', this.service),
      ...this.passedByEmr(),
      // EMR makes the role by which it cleans up with the first cluster of an account.
      allow(['iam:CreateServiceLinkedRole'], [cleanup], { StringEquals: { 'iam:AWSServiceName': services } }),
    ];
  }

  /** EMR hands these on, by its own role. */
  private passedByEmr(): iam.PolicyStatement[] {
    const toInstances = passTo(this.task, 'ec2.amazonaws.com', this.cluster);
    return this.autoScaling ? [toInstances, passTo(this.task, 'application-autoscaling.amazonaws.com', this.autoScaling)] : [toInstances];
  }
}
