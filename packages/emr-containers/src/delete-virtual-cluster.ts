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
import { requireText } from './text-input';
import { virtualClusterArn } from './virtual-cluster-input';

interface EmrContainersDeleteVirtualClusterOptions {
  /**
   * The id of the virtual cluster, of 1 to 64 characters.
   */
  readonly virtualClusterId: sfn.TaskInput;
}

/**
 * Properties of EmrContainersDeleteVirtualCluster in JSONPath.
 */
export interface EmrContainersDeleteVirtualClusterJsonPathProps
  extends TaskStateJsonPathBaseProps,
    EmrContainersDeleteVirtualClusterOptions {}

/**
 * Properties of EmrContainersDeleteVirtualCluster in JSONata.
 */
export interface EmrContainersDeleteVirtualClusterJsonataProps
  extends TaskStateJsonataBaseProps,
    EmrContainersDeleteVirtualClusterOptions {}

/**
 * Properties of EmrContainersDeleteVirtualCluster.
 */
export interface EmrContainersDeleteVirtualClusterProps extends TaskStateBaseProps, EmrContainersDeleteVirtualClusterOptions {}

/**
 * Delete a virtual cluster; with `IntegrationPattern.RUN_JOB` wait until it is gone.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html
 */
export class EmrContainersDeleteVirtualCluster extends TaskStateBase {
  /**
   * Delete a virtual cluster, with the props in JSONPath.
   */
  public static jsonPath(
    scope: Construct,
    id: string,
    props: EmrContainersDeleteVirtualClusterJsonPathProps,
  ): EmrContainersDeleteVirtualCluster {
    return new EmrContainersDeleteVirtualCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete a virtual cluster, with the props in JSONata.
   */
  public static jsonata(
    scope: Construct,
    id: string,
    props: EmrContainersDeleteVirtualClusterJsonataProps,
  ): EmrContainersDeleteVirtualCluster {
    return new EmrContainersDeleteVirtualCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrContainersDeleteVirtualClusterProps,
  ) {
    super(scope, id, props, {
      service: 'emr-containers',
      action: 'deleteVirtualCluster',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireText(this, 'virtualClusterId', props.virtualClusterId.value, { min: 1, max: 64 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Id: this.props.virtualClusterId.value };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const waits = this.integrationPattern === sfn.IntegrationPattern.RUN_JOB;
    const actions = ['emr-containers:DeleteVirtualCluster', ...(waits ? ['emr-containers:DescribeVirtualCluster'] : [])];
    return [allow(actions, [virtualClusterArn(this, this.props.virtualClusterId.value)])];
  }
}
