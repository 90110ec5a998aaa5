import {
  allow,
  allowManagedRule,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { clusterArn } from './cluster-arn';

interface EmrTerminateClusterOptions {
  /**
   * The id of the cluster, such as `j-2AXXXXXXGAPLF`.
   */
  readonly clusterId: string;
}

/**
 * Properties of EmrTerminateCluster in JSONPath.
 */
export interface EmrTerminateClusterJsonPathProps extends TaskStateJsonPathBaseProps, EmrTerminateClusterOptions {}

/**
 * Properties of EmrTerminateCluster in JSONata.
 */
export interface EmrTerminateClusterJsonataProps extends TaskStateJsonataBaseProps, EmrTerminateClusterOptions {}

/**
 * Properties of EmrTerminateCluster.
 */
export interface EmrTerminateClusterProps extends TaskStateBaseProps, EmrTerminateClusterOptions {}

/**
 * Terminate a cluster, and wait until it is gone unless told otherwise.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export class EmrTerminateCluster extends TaskStateBase {
  /**
   * Terminate a cluster, and wait until it is gone unless told otherwise, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrTerminateClusterJsonPathProps): EmrTerminateCluster {
    return new EmrTerminateCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Terminate a cluster, and wait until it is gone unless told otherwise, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrTerminateClusterJsonataProps): EmrTerminateCluster {
    return new EmrTerminateCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrTerminateClusterProps,
  ) {
    super(scope, id, props, {
      service: 'elasticmapreduce',
      action: 'terminateCluster',
      patterns: [sfn.IntegrationPattern.RUN_JOB, sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'clusterId', props.clusterId, { min: 1, max: 256 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ClusterId: this.props.clusterId };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const cluster = clusterArn(this, this.props.clusterId);
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return [allow(['elasticmapreduce:TerminateJobFlows'], [cluster])];
    return [
      allow(['elasticmapreduce:TerminateJobFlows', 'elasticmapreduce:DescribeCluster'], [cluster]),
      allowManagedRule(this, 'StepFunctionsGetEventForEMRTerminateJobFlowsRule'),
    ];
  }
}
