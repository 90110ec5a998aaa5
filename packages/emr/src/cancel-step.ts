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

interface EmrCancelStepOptions {
  /**
   * The id of the cluster, such as `j-2AXXXXXXGAPLF`.
   */
  readonly clusterId: string;

  /**
   * The id of the step, such as `s-1234567890ABCDEFGHIJ`.
   */
  readonly stepId: string;
}

/**
 * Properties of EmrCancelStep in JSONPath.
 */
export interface EmrCancelStepJsonPathProps extends TaskStateJsonPathBaseProps, EmrCancelStepOptions {}

/**
 * Properties of EmrCancelStep in JSONata.
 */
export interface EmrCancelStepJsonataProps extends TaskStateJsonataBaseProps, EmrCancelStepOptions {}

/**
 * Properties of EmrCancelStep.
 */
export interface EmrCancelStepProps extends TaskStateBaseProps, EmrCancelStepOptions {}

/**
 * Cancel a pending or running step of a cluster.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export class EmrCancelStep extends TaskStateBase {
  /**
   * Cancel a pending or running step of a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrCancelStepJsonPathProps): EmrCancelStep {
    return new EmrCancelStep(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Cancel a pending or running step of a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrCancelStepJsonataProps): EmrCancelStep {
    return new EmrCancelStep(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrCancelStepProps,
  ) {
    super(scope, id, props, {
      service: 'elasticmapreduce',
      action: 'cancelStep',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'clusterId', props.clusterId, { min: 1, max: 256 });
    requireLength(this, 'stepId', props.stepId, { min: 1, max: 256 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ClusterId: this.props.clusterId, StepId: this.props.stepId };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['elasticmapreduce:CancelSteps'], [clusterArn(this, this.props.clusterId)])];
  }
}
