import {
  allow,
  allowManagedRule,
  expressionOf,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { ActionOnFailure } from './action-on-failure';
import { clusterArn } from './cluster-arn';
import { renderKeyValues } from './key-value';

interface EmrAddStepOptions {
  /**
   * The id of the cluster, such as `j-2AXXXXXXGAPLF`.
   */
  readonly clusterId: string;

  /**
   * The name of the step, of up to 256 characters.
   */
  readonly name: string;

  /**
   * What becomes of the cluster and its other steps when the step fails.
   *
   * @default ActionOnFailure.CONTINUE
   */
  readonly actionOnFailure?: ActionOnFailure;

  /**
   * The JAR file to run, in Amazon S3 or on the cluster, such as `command-runner.jar`.
   */
  readonly jar: string;

  /**
   * The class of the JAR file whose main function runs.
   *
   * @default - the one that the manifest of the file names
   */
  readonly mainClass?: string;

  /**
   * The arguments of the main function.
   *
   * @default - none
   */
  readonly args?: string[];

  /**
   * Java properties that are set while the step runs, by name.
   *
   * @default - none
   */
  readonly properties?: { [key: string]: string };

  /**
   * The ARN of the role that the step runs under, on a cluster whose security configuration allows such roles.
   *
   * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-steps-runtime-roles.html
   * @default - the role of the cluster's EC2 instances
   */
  readonly executionRoleArn?: string;
}

/**
 * Properties of EmrAddStep in JSONPath.
 */
export interface EmrAddStepJsonPathProps extends TaskStateJsonPathBaseProps, EmrAddStepOptions {}

/**
 * Properties of EmrAddStep in JSONata.
 */
export interface EmrAddStepJsonataProps extends TaskStateJsonataBaseProps, EmrAddStepOptions {}

/**
 * Properties of EmrAddStep.
 */
export interface EmrAddStepProps extends TaskStateBaseProps, EmrAddStepOptions {}

/**
 * Add a step to a running cluster, and wait until it is done unless told otherwise.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export class EmrAddStep extends TaskStateBase {
  /**
   * Add a step to a running cluster, and wait until it is done unless told otherwise, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrAddStepJsonPathProps): EmrAddStep {
    return new EmrAddStep(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Add a step to a running cluster, and wait until it is done unless told otherwise, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrAddStepJsonataProps): EmrAddStep {
    return new EmrAddStep(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrAddStepProps,
  ) {
    super(scope, id, props, {
      service: 'elasticmapreduce',
      action: 'addStep',
      patterns: [sfn.IntegrationPattern.RUN_JOB, sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'clusterId', props.clusterId, { min: 1, max: 256 });
    requireLength(this, 'name', props.name, { min: 0, max: 256 });
    requireLength(this, 'executionRoleArn', props.executionRoleArn, { min: 20, max: 2048 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { clusterId, executionRoleArn, name, actionOnFailure, jar, mainClass, args, properties } = this.props;
    return {
      ClusterId: clusterId,
      ExecutionRoleArn: executionRoleArn,
      Step: {
        Name: name,
        ActionOnFailure: actionOnFailure ?? ActionOnFailure.CONTINUE,
        HadoopJarStep: { Jar: jar, MainClass: mainClass, Args: args, Properties: renderKeyValues(properties) },
      },
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const cluster = clusterArn(this, this.props.clusterId);
    const add = allow(['elasticmapreduce:AddJobFlowSteps'], [cluster], this.executionRoleCondition());
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return [add];
    return [
      add,
      allow(['elasticmapreduce:DescribeStep', 'elasticmapreduce:CancelSteps'], [cluster]),
      allowManagedRule(this, 'StepFunctionsGetEventForEMRAddJobFlowStepsRule'),
    ];
  }

  private executionRoleCondition(): iam.Conditions | undefined {
    const { executionRoleArn } = this.props;
    if (executionRoleArn === undefined || expressionOf(executionRoleArn)) return undefined;
    return { StringEquals: { 'elasticmapreduce:ExecutionRoleArn': executionRoleArn } };
  }
}
