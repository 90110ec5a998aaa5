import { ifKnown, refuse } from '@sfn-tasks/core';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Lazy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * The VPC that a job or a model is connected to.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html
 */
export interface VpcConfig {
  /**
   * The VPC.
   */
  readonly vpc: ec2.IVpc;

  /**
   * Which of its subnets, up to 16.
   *
   * @default - the private ones
   */
  readonly subnets?: ec2.SubnetSelection;
}

/**
 * The connection of a task to a VPC, by a security group of its own and any others.
 *
 * @internal
 */
export class JobNetwork {
  /** Has no security group if the task is in no VPC. */
  public readonly connections = new ec2.Connections();

  /** Whether there is a VPC. */
  public readonly isUsed: boolean;

  /**
   * @param securityGroupId the id of the construct, in the task
   */
  constructor(
    private readonly task: Construct,
    securityGroupId: string,
    private readonly config: VpcConfig | undefined,
  ) {
    this.isUsed = config !== undefined;
    const vpc = ifKnown(config)?.vpc;
    if (vpc) this.connections.addSecurityGroup(new ec2.SecurityGroup(task, securityGroupId, { vpc }));
  }

  public addSecurityGroup(securityGroup: ec2.ISecurityGroup): void {
    if (!ifKnown(this.config)) {
      refuse(this.task, {
        prop: 'securityGroup of addSecurityGroup()',
        value: securityGroup,
        because: 'the task is connected to no VPC that a security group could be of',
        remedy: 'Give the task a VPC',
      });
    }
    this.connections.addSecurityGroup(securityGroup);
  }

  /** As the API spells it. */
  public render(): unknown {
    const known = ifKnown(this.config);
    if (!known) return this.config;
    const { vpc, subnets } = known;
    return {
      // Security groups may still be added once the state is rendered.
      SecurityGroupIds: Lazy.list({ produce: () => this.connections.securityGroups.map((group) => group.securityGroupId) }),
      Subnets: vpc.selectSubnets(subnets).subnetIds,
    };
  }
}
