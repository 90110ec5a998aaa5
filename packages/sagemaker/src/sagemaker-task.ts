import { type ServiceIntegration, TaskStateBase, type TaskStateBaseProps } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { executionRole, granteeOf } from './execution-role';
import { JobNetwork, type VpcConfig } from './job-network';

/**
 * A task whose work in SageMaker is done with a role: images, locations and containers give that role the permissions they need.
 */
export interface ISageMakerTask extends iam.IGrantable {}

interface SageMakerTaskProps extends TaskStateBaseProps {
  /** Made for the task if none is given. */
  readonly role?: iam.IRole;
}

/** What is called, and where the work is done. */
interface SageMakerIntegration extends Pick<ServiceIntegration, 'action' | 'patterns'> {
  readonly vpcConfig: VpcConfig | undefined;
  /** The id of the security group that is made for a VPC. */
  readonly securityGroupId: string;
}

/**
 * A state whose work SageMaker does with a role, in a VPC if one is given.
 *
 * @internal
 */
export abstract class SageMakerTask extends TaskStateBase implements iam.IGrantable, ec2.IConnectable {
  /**
   * The security groups that the work is done in, if that is in a VPC.
   */
  public readonly connections: ec2.Connections;

  /**
   * The role that the work is done with.
   */
  public readonly role: iam.IRole;

  /**
   * The role that the work is done with, as one that is given permissions.
   */
  public readonly grantPrincipal: iam.IPrincipal;

  private readonly network: JobNetwork;

  constructor(scope: Construct, id: string, props: SageMakerTaskProps, integration: SageMakerIntegration) {
    const { action, patterns, vpcConfig, securityGroupId } = integration;
    super(scope, id, props, { service: 'sagemaker', action, patterns });
    this.network = new JobNetwork(this, securityGroupId, vpcConfig);
    this.connections = this.network.connections;
    const policyName = action.replace('create', 'Create');
    this.role = executionRole(this, props.role, { policyName, inVpc: this.network.isUsed });
    this.grantPrincipal = granteeOf(this, this.role);
  }

  /**
   * Add a security group to those that the work is done in.
   *
   * @throws if that is in no VPC
   */
  public addSecurityGroup(securityGroup: ec2.ISecurityGroup): void {
    this.network.addSecurityGroup(securityGroup);
  }

  /**
   * The connection to the VPC as the API spells it.
   *
   * @internal
   */
  protected _vpcConfig(): unknown {
    return this.network.render();
  }
}
