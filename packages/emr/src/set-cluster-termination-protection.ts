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

interface EmrSetClusterTerminationProtectionOptions {
  /**
   * The id of the cluster, such as `j-2AXXXXXXGAPLF`.
   */
  readonly clusterId: string;

  /**
   * Whether neither a user, nor a call of the API, nor an error of a step may terminate the cluster; an expression will do.
   */
  readonly terminationProtected: boolean;
}

/**
 * Properties of EmrSetClusterTerminationProtection in JSONPath.
 */
export interface EmrSetClusterTerminationProtectionJsonPathProps
  extends TaskStateJsonPathBaseProps,
    EmrSetClusterTerminationProtectionOptions {}

/**
 * Properties of EmrSetClusterTerminationProtection in JSONata.
 */
export interface EmrSetClusterTerminationProtectionJsonataProps
  extends TaskStateJsonataBaseProps,
    EmrSetClusterTerminationProtectionOptions {}

/**
 * Properties of EmrSetClusterTerminationProtection.
 */
export interface EmrSetClusterTerminationProtectionProps extends TaskStateBaseProps, EmrSetClusterTerminationProtectionOptions {}

/**
 * Protect a cluster against being terminated, or lift the protection.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export class EmrSetClusterTerminationProtection extends TaskStateBase {
  /**
   * Protect a cluster against being terminated, or lift the protection, with the props in JSONPath.
   */
  public static jsonPath(
    scope: Construct,
    id: string,
    props: EmrSetClusterTerminationProtectionJsonPathProps,
  ): EmrSetClusterTerminationProtection {
    return new EmrSetClusterTerminationProtection(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Protect a cluster against being terminated, or lift the protection, with the props in JSONata.
   */
  public static jsonata(
    scope: Construct,
    id: string,
    props: EmrSetClusterTerminationProtectionJsonataProps,
  ): EmrSetClusterTerminationProtection {
    return new EmrSetClusterTerminationProtection(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrSetClusterTerminationProtectionProps,
  ) {
    super(scope, id, props, {
      service: 'elasticmapreduce',
      action: 'setClusterTerminationProtection',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'clusterId', props.clusterId, { min: 1, max: 256 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ClusterId: this.props.clusterId, TerminationProtected: this.props.terminationProtected };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['elasticmapreduce:SetTerminationProtection'], [clusterArn(this, this.props.clusterId)])];
  }
}
