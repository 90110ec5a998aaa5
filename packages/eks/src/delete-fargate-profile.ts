import {
  allow,
  requireNotEmpty,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { requireClusterName } from './cluster-name';
import { fargateProfileArn } from './resource-arn';

interface EksDeleteFargateProfileOptions {
  /**
   * The name of the cluster, such as `cluster.clusterName`.
   */
  readonly clusterName: string;

  /**
   * The name of the Fargate profile.
   */
  readonly fargateProfileName: string;
}

/**
 * Properties of EksDeleteFargateProfile in JSONPath.
 */
export interface EksDeleteFargateProfileJsonPathProps extends TaskStateJsonPathBaseProps, EksDeleteFargateProfileOptions {}

/**
 * Properties of EksDeleteFargateProfile in JSONata.
 */
export interface EksDeleteFargateProfileJsonataProps extends TaskStateJsonataBaseProps, EksDeleteFargateProfileOptions {}

/**
 * Properties of EksDeleteFargateProfile.
 */
export interface EksDeleteFargateProfileProps extends TaskStateBaseProps, EksDeleteFargateProfileOptions {}

/**
 * Delete a Fargate profile of a cluster; with `IntegrationPattern.RUN_JOB` wait until it is gone, with its pods.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export class EksDeleteFargateProfile extends TaskStateBase {
  /**
   * Delete a Fargate profile of a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EksDeleteFargateProfileJsonPathProps): EksDeleteFargateProfile {
    return new EksDeleteFargateProfile(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete a Fargate profile of a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EksDeleteFargateProfileJsonataProps): EksDeleteFargateProfile {
    return new EksDeleteFargateProfile(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksDeleteFargateProfileProps,
  ) {
    super(scope, id, props, {
      service: 'eks',
      action: 'deleteFargateProfile',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireClusterName(this, props.clusterName);
    requireNotEmpty(this, { fargateProfileName: props.fargateProfileName });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ClusterName: this.props.clusterName, FargateProfileName: this.props.fargateProfileName };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const watch = this.integrationPattern === sfn.IntegrationPattern.RUN_JOB ? ['eks:DescribeFargateProfile'] : [];
    return [
      allow(['eks:DeleteFargateProfile', ...watch], [fargateProfileArn(this, this.props.clusterName, this.props.fargateProfileName)]),
    ];
  }
}
