import {
  allow,
  allowPassRole,
  requireNotEmpty,
  roleArnOrAny,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { EksNodegroupSettings } from './nodegroup';
import { renderNodegroup, requireNodegroup } from './nodegroup-request';
import { clusterArn, nodegroupArn } from './resource-arn';
import { allowServiceLinkedRole, NODEGROUPS, serviceLinkedRoleArn } from './service-linked-role';

interface EksCreateNodegroupOptions extends EksNodegroupSettings {
  /**
   * A token by which EKS tells a repeated request from a new one.
   *
   * @default - one that is made up for each request
   */
  readonly clientRequestToken?: string;
}

/**
 * Properties of EksCreateNodegroup in JSONPath.
 */
export interface EksCreateNodegroupJsonPathProps extends TaskStateJsonPathBaseProps, EksCreateNodegroupOptions {}

/**
 * Properties of EksCreateNodegroup in JSONata.
 */
export interface EksCreateNodegroupJsonataProps extends TaskStateJsonataBaseProps, EksCreateNodegroupOptions {}

/**
 * Properties of EksCreateNodegroup.
 */
export interface EksCreateNodegroupProps extends TaskStateBaseProps, EksCreateNodegroupOptions {}

/**
 * Create a managed node group of a cluster; with `IntegrationPattern.RUN_JOB` wait until its nodes are there.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export class EksCreateNodegroup extends TaskStateBase {
  /**
   * Create a managed node group of a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EksCreateNodegroupJsonPathProps): EksCreateNodegroup {
    return new EksCreateNodegroup(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Create a managed node group of a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EksCreateNodegroupJsonataProps): EksCreateNodegroup {
    return new EksCreateNodegroup(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksCreateNodegroupProps,
  ) {
    super(scope, id, props, {
      service: 'eks',
      action: 'createNodegroup',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireNodegroup(this, props);
    requireNotEmpty(this, { clientRequestToken: props.clientRequestToken });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ...renderNodegroup(this, this.props), ClientRequestToken: this.props.clientRequestToken };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { clusterName, nodegroupName, nodeRole, tags } = this.props;
    const nodegroup = nodegroupArn(this, clusterName, nodegroupName);
    const role = roleArnOrAny(this, nodeRole.roleRef.roleArn);
    const create = [
      allow(['eks:CreateNodegroup'], [clusterArn(this, clusterName)]),
      ...(tags ? [allow(['eks:TagResource'], [nodegroup])] : []),
      // IAM knows no resource for it.
      allow(['ec2:DescribeSubnets'], ['*']),
      allowPassRole([role], 'eks.amazonaws.com'),
      // EKS looks at these roles in the name of who calls it.
      allow(['iam:GetRole', 'iam:ListAttachedRolePolicies'], [role, serviceLinkedRoleArn(this, NODEGROUPS)]),
      allowServiceLinkedRole(this, NODEGROUPS),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [...create, allow(['eks:DescribeNodegroup', 'eks:DeleteNodegroup'], [nodegroup])];
  }
}
