import {
  allow,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { requireClusterName } from './cluster-name';
import { clusterArn } from './resource-arn';

interface EksDeleteClusterOptions {
  /**
   * The name of the cluster. Its node groups and Fargate profiles have to be deleted before.
   */
  readonly clusterName: string;
}

/**
 * Properties of EksDeleteCluster in JSONPath.
 */
export interface EksDeleteClusterJsonPathProps extends TaskStateJsonPathBaseProps, EksDeleteClusterOptions {}

/**
 * Properties of EksDeleteCluster in JSONata.
 */
export interface EksDeleteClusterJsonataProps extends TaskStateJsonataBaseProps, EksDeleteClusterOptions {}

/**
 * Properties of EksDeleteCluster.
 */
export interface EksDeleteClusterProps extends TaskStateBaseProps, EksDeleteClusterOptions {}

/**
 * Delete a cluster; with `IntegrationPattern.RUN_JOB` wait until it is gone.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export class EksDeleteCluster extends TaskStateBase {
  /**
   * Delete a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EksDeleteClusterJsonPathProps): EksDeleteCluster {
    return new EksDeleteCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EksDeleteClusterJsonataProps): EksDeleteCluster {
    return new EksDeleteCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksDeleteClusterProps,
  ) {
    super(scope, id, props, {
      service: 'eks',
      action: 'deleteCluster',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireClusterName(this, props.clusterName);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Name: this.props.clusterName };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const watch = this.integrationPattern === sfn.IntegrationPattern.RUN_JOB ? ['eks:DescribeCluster'] : [];
    return [allow(['eks:DeleteCluster', ...watch], [clusterArn(this, this.props.clusterName)])];
  }
}
