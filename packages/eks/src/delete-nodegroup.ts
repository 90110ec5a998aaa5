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
import { requireNodegroupName } from './nodegroup-request';
import { nodegroupArn } from './resource-arn';

interface EksDeleteNodegroupOptions {
  /**
   * The name of the cluster, such as `cluster.clusterName`.
   */
  readonly clusterName: string;

  /**
   * The name of the node group, of 1 to 63 characters.
   */
  readonly nodegroupName: string;
}

/**
 * Properties of EksDeleteNodegroup in JSONPath.
 */
export interface EksDeleteNodegroupJsonPathProps extends TaskStateJsonPathBaseProps, EksDeleteNodegroupOptions {}

/**
 * Properties of EksDeleteNodegroup in JSONata.
 */
export interface EksDeleteNodegroupJsonataProps extends TaskStateJsonataBaseProps, EksDeleteNodegroupOptions {}

/**
 * Properties of EksDeleteNodegroup.
 */
export interface EksDeleteNodegroupProps extends TaskStateBaseProps, EksDeleteNodegroupOptions {}

/**
 * Delete a managed node group of a cluster; with `IntegrationPattern.RUN_JOB` wait until it is gone, with its nodes.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export class EksDeleteNodegroup extends TaskStateBase {
  /**
   * Delete a managed node group of a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EksDeleteNodegroupJsonPathProps): EksDeleteNodegroup {
    return new EksDeleteNodegroup(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete a managed node group of a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EksDeleteNodegroupJsonataProps): EksDeleteNodegroup {
    return new EksDeleteNodegroup(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksDeleteNodegroupProps,
  ) {
    super(scope, id, props, {
      service: 'eks',
      action: 'deleteNodegroup',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireClusterName(this, props.clusterName);
    requireNodegroupName(this, props.nodegroupName);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ClusterName: this.props.clusterName, NodegroupName: this.props.nodegroupName };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const watch = this.integrationPattern === sfn.IntegrationPattern.RUN_JOB ? ['eks:DescribeNodegroup'] : [];
    return [allow(['eks:DeleteNodegroup', ...watch], [nodegroupArn(this, this.props.clusterName, this.props.nodegroupName)])];
  }
}
