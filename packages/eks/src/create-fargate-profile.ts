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
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { requireClusterName } from './cluster-name';
import { type EksPodSelector, renderPodSelectors, requirePodSelectors } from './pod-selector';
import { clusterArn, fargateProfileArn } from './resource-arn';
import { allowServiceLinkedRole, FARGATE, serviceLinkedRoleArn } from './service-linked-role';
import { requireTags } from './tags';

interface EksCreateFargateProfileOptions {
  /**
   * The name of the cluster, such as `cluster.clusterName`.
   */
  readonly clusterName: string;

  /**
   * A name that no other Fargate profile of the cluster has.
   */
  readonly fargateProfileName: string;

  /**
   * The role by which pods are started and their images are read. It has to trust `eks-fargate-pods.amazonaws.com`.
   *
   * @see https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html
   */
  readonly podExecutionRole: aws_iam.IRoleRef;

  /**
   * The pods that run on Fargate, by 1 to 5 selectors, of which one has to match.
   */
  readonly selectors: EksPodSelector[];

  /**
   * The ids of the private subnets that pods are in.
   *
   * @default - the private subnets of the cluster
   */
  readonly subnetIds?: string[];

  /**
   * Up to 50 tags of the profile. They are not those of its pods.
   *
   * @default - none
   */
  readonly tags?: { [name: string]: string };

  /**
   * A token by which EKS tells a repeated request from a new one.
   *
   * @default - one that is made up for each request
   */
  readonly clientRequestToken?: string;
}

/**
 * Properties of EksCreateFargateProfile in JSONPath.
 */
export interface EksCreateFargateProfileJsonPathProps extends TaskStateJsonPathBaseProps, EksCreateFargateProfileOptions {}

/**
 * Properties of EksCreateFargateProfile in JSONata.
 */
export interface EksCreateFargateProfileJsonataProps extends TaskStateJsonataBaseProps, EksCreateFargateProfileOptions {}

/**
 * Properties of EksCreateFargateProfile.
 */
export interface EksCreateFargateProfileProps extends TaskStateBaseProps, EksCreateFargateProfileOptions {}

/**
 * Create a Fargate profile of a cluster; with `IntegrationPattern.RUN_JOB` wait until it is active.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export class EksCreateFargateProfile extends TaskStateBase {
  /**
   * Create a Fargate profile of a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EksCreateFargateProfileJsonPathProps): EksCreateFargateProfile {
    return new EksCreateFargateProfile(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Create a Fargate profile of a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EksCreateFargateProfileJsonataProps): EksCreateFargateProfile {
    return new EksCreateFargateProfile(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksCreateFargateProfileProps,
  ) {
    super(scope, id, props, {
      service: 'eks',
      action: 'createFargateProfile',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireClusterName(this, props.clusterName);
    const { fargateProfileName, subnetIds, clientRequestToken } = props;
    requireNotEmpty(this, { fargateProfileName, subnetIds, clientRequestToken });
    requirePodSelectors(this, props.selectors);
    requireTags(this, props.tags);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      ClusterName: this.props.clusterName,
      FargateProfileName: this.props.fargateProfileName,
      PodExecutionRoleArn: this.props.podExecutionRole.roleRef.roleArn,
      Selectors: renderPodSelectors(this.props.selectors),
      Subnets: this.props.subnetIds,
      Tags: this.props.tags,
      ClientRequestToken: this.props.clientRequestToken,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { clusterName, fargateProfileName, podExecutionRole, subnetIds, tags } = this.props;
    const profile = fargateProfileArn(this, clusterName, fargateProfileName);
    const create = [
      allow(['eks:CreateFargateProfile'], [clusterArn(this, clusterName)]),
      ...(tags ? [allow(['eks:TagResource'], [profile])] : []),
      // EKS looks for private subnets in the name of who calls it (https://github.com/aws/aws-cdk/issues/7614); IAM knows no resource for that.
      allow(['ec2:DescribeSubnets', ...(subnetIds ? [] : ['ec2:DescribeRouteTables'])], ['*']),
      allowPassRole([roleArnOrAny(this, podExecutionRole.roleRef.roleArn)], 'eks.amazonaws.com'),
      allow(['iam:GetRole'], [serviceLinkedRoleArn(this, FARGATE)]),
      allowServiceLinkedRole(this, FARGATE),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [...create, allow(['eks:DescribeFargateProfile', 'eks:DeleteFargateProfile'], [profile])];
  }
}
