import {
  allow,
  allowPassRole,
  arnOrAny,
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
import type { EksClusterSettings } from './cluster';
import { renderCluster, requireCluster } from './cluster-request';
import { clusterArn } from './resource-arn';
import { allowServiceLinkedRole, CLUSTERS, serviceLinkedRoleArn } from './service-linked-role';

interface EksCreateClusterOptions extends EksClusterSettings {
  /**
   * A token by which EKS tells a repeated request from a new one.
   *
   * @default - one that is made up for each request
   */
  readonly clientRequestToken?: string;
}

/**
 * Properties of EksCreateCluster in JSONPath.
 */
export interface EksCreateClusterJsonPathProps extends TaskStateJsonPathBaseProps, EksCreateClusterOptions {}

/**
 * Properties of EksCreateCluster in JSONata.
 */
export interface EksCreateClusterJsonataProps extends TaskStateJsonataBaseProps, EksCreateClusterOptions {}

/**
 * Properties of EksCreateCluster.
 */
export interface EksCreateClusterProps extends TaskStateBaseProps, EksCreateClusterOptions {}

/**
 * Create a cluster; with `IntegrationPattern.RUN_JOB` wait until it is active.
 *
 * The result has its `Endpoint` and `CertificateAuthority`, for `EksCall` and `EksRunJob`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export class EksCreateCluster extends TaskStateBase {
  /**
   * Create a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EksCreateClusterJsonPathProps): EksCreateCluster {
    return new EksCreateCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Create a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EksCreateClusterJsonataProps): EksCreateCluster {
    return new EksCreateCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksCreateClusterProps,
  ) {
    super(scope, id, props, {
      service: 'eks',
      action: 'createCluster',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireCluster(this, props);
    requireNotEmpty(this, { clientRequestToken: props.clientRequestToken });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ...renderCluster(this, this.props), ClientRequestToken: this.props.clientRequestToken };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const cluster = clusterArn(this, this.props.clusterName);
    const role = roleArnOrAny(this, this.props.role.roleRef.roleArn);
    const create = [
      // IAM knows no resource for a cluster that does not exist yet.
      allow(['eks:CreateCluster'], ['*']),
      ...(this.props.tags ? [allow(['eks:TagResource'], [cluster])] : []),
      allowPassRole([role], 'eks.amazonaws.com'),
      // EKS looks at these roles in the name of who calls it: https://github.com/aws/aws-cdk/issues/8574
      allow(['iam:GetRole', 'iam:ListAttachedRolePolicies'], [role, serviceLinkedRoleArn(this, CLUSTERS)]),
      allowServiceLinkedRole(this, CLUSTERS),
      ...this.allowNodes(cluster),
      ...this.allowKey(),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [...create, allow(['eks:DescribeCluster', 'eks:DeleteCluster'], [cluster])];
  }

  /** Nodes of EKS Auto Mode join by an access entry for their role. */
  private allowNodes(cluster: string): iam.PolicyStatement[] {
    const { nodeRole } = this.props.autoMode ?? {};
    if (!nodeRole) return [];
    const role = roleArnOrAny(this, nodeRole.roleRef.roleArn);
    return [
      allow(['eks:CreateAccessEntry'], [cluster]),
      allowPassRole([role], 'ec2.amazonaws.com'),
      allowPassRole([role], 'eks.amazonaws.com'),
    ];
  }

  private allowKey(): iam.PolicyStatement[] {
    const { encryptionKey } = this.props;
    if (!encryptionKey) return [];
    const key = arnOrAny(this, encryptionKey.keyRef.keyArn, { service: 'kms', resource: 'key' });
    return [allow(['kms:DescribeKey', 'kms:CreateGrant'], [key])];
  }
}
