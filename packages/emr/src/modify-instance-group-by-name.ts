import {
  allow,
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
import type * as resizing from './resizing';
import {
  checkInstanceGroupModifyConfig,
  type InstanceGroupModifyConfigProperty,
  renderInstanceGroupModifyConfig,
} from './resizing/instance-group-modify-config';

interface EmrModifyInstanceGroupByNameOptions {
  /**
   * The id of the cluster, such as `j-2AXXXXXXGAPLF`.
   */
  readonly clusterId: string;

  /**
   * The name of the instance group, of 1 to 256 characters.
   */
  readonly instanceGroupName: string;

  /**
   * What to change.
   */
  readonly instanceGroup: InstanceGroupModifyConfigProperty;
}

/**
 * Properties of EmrModifyInstanceGroupByName in JSONPath.
 */
export interface EmrModifyInstanceGroupByNameJsonPathProps extends TaskStateJsonPathBaseProps, EmrModifyInstanceGroupByNameOptions {}

/**
 * Properties of EmrModifyInstanceGroupByName in JSONata.
 */
export interface EmrModifyInstanceGroupByNameJsonataProps extends TaskStateJsonataBaseProps, EmrModifyInstanceGroupByNameOptions {}

/**
 * Properties of EmrModifyInstanceGroupByName.
 */
export interface EmrModifyInstanceGroupByNameProps extends TaskStateBaseProps, EmrModifyInstanceGroupByNameOptions {}

/**
 * Change the size or the configuration of a named instance group of a cluster.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export class EmrModifyInstanceGroupByName extends TaskStateBase {
  /**
   * Change the size or the configuration of a named instance group of a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrModifyInstanceGroupByNameJsonPathProps): EmrModifyInstanceGroupByName {
    return new EmrModifyInstanceGroupByName(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Change the size or the configuration of a named instance group of a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrModifyInstanceGroupByNameJsonataProps): EmrModifyInstanceGroupByName {
    return new EmrModifyInstanceGroupByName(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrModifyInstanceGroupByNameProps,
  ) {
    super(scope, id, props, {
      service: 'elasticmapreduce',
      action: 'modifyInstanceGroupByName',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'clusterId', props.clusterId, { min: 1, max: 256 });
    requireLength(this, 'instanceGroupName', props.instanceGroupName, { min: 1, max: 256 });
    checkInstanceGroupModifyConfig(this, props.instanceGroup);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      ClusterId: this.props.clusterId,
      InstanceGroupName: this.props.instanceGroupName,
      InstanceGroup: renderInstanceGroupModifyConfig(this, this.props.instanceGroup),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const actions = ['elasticmapreduce:ModifyInstanceGroups', 'elasticmapreduce:ListInstanceGroups'];
    return [allow(actions, [clusterArn(this, this.props.clusterId)])];
  }
}

/** The names that these types have in aws-cdk-lib. */
export namespace EmrModifyInstanceGroupByName {
  export type InstanceGroupModifyConfigProperty = resizing.InstanceGroupModifyConfigProperty;
  export type InstanceResizePolicyProperty = resizing.InstanceResizePolicyProperty;
  export type ShrinkPolicyProperty = resizing.ShrinkPolicyProperty;
}
