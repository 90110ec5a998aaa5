import {
  allow,
  requireBetween,
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

interface EmrModifyInstanceFleetByNameOptions {
  /**
   * The id of the cluster, such as `j-2AXXXXXXGAPLF`.
   */
  readonly clusterId: string;

  /**
   * The name of the instance fleet, of 1 to 256 characters.
   */
  readonly instanceFleetName: string;

  /**
   * How many units of On-Demand capacity the fleet is to have, from 0.
   */
  readonly targetOnDemandCapacity: number;

  /**
   * How many units of Spot capacity the fleet is to have, from 0.
   */
  readonly targetSpotCapacity: number;
}

/**
 * Properties of EmrModifyInstanceFleetByName in JSONPath.
 */
export interface EmrModifyInstanceFleetByNameJsonPathProps extends TaskStateJsonPathBaseProps, EmrModifyInstanceFleetByNameOptions {}

/**
 * Properties of EmrModifyInstanceFleetByName in JSONata.
 */
export interface EmrModifyInstanceFleetByNameJsonataProps extends TaskStateJsonataBaseProps, EmrModifyInstanceFleetByNameOptions {}

/**
 * Properties of EmrModifyInstanceFleetByName.
 */
export interface EmrModifyInstanceFleetByNameProps extends TaskStateBaseProps, EmrModifyInstanceFleetByNameOptions {}

/**
 * Change how many units a named instance fleet of a cluster is to have.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export class EmrModifyInstanceFleetByName extends TaskStateBase {
  /**
   * Change how many units a named instance fleet of a cluster is to have, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrModifyInstanceFleetByNameJsonPathProps): EmrModifyInstanceFleetByName {
    return new EmrModifyInstanceFleetByName(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Change how many units a named instance fleet of a cluster is to have, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrModifyInstanceFleetByNameJsonataProps): EmrModifyInstanceFleetByName {
    return new EmrModifyInstanceFleetByName(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrModifyInstanceFleetByNameProps,
  ) {
    super(scope, id, props, {
      service: 'elasticmapreduce',
      action: 'modifyInstanceFleetByName',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'clusterId', props.clusterId, { min: 1, max: 256 });
    requireLength(this, 'instanceFleetName', props.instanceFleetName, { min: 1, max: 256 });
    requireBetween(this, 'targetOnDemandCapacity', props.targetOnDemandCapacity, { min: 0 });
    requireBetween(this, 'targetSpotCapacity', props.targetSpotCapacity, { min: 0 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      ClusterId: this.props.clusterId,
      InstanceFleetName: this.props.instanceFleetName,
      InstanceFleet: {
        TargetOnDemandCapacity: this.props.targetOnDemandCapacity,
        TargetSpotCapacity: this.props.targetSpotCapacity,
      },
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const actions = ['elasticmapreduce:ModifyInstanceFleet', 'elasticmapreduce:ListInstanceFleets'];
    return [allow(actions, [clusterArn(this, this.props.clusterId)])];
  }
}
