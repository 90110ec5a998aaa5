import {
  allow,
  arn,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { requireTexts } from './texts';

interface GlueStartWorkflowRunOptions {
  /**
   * The workflow to start, by its name of 1 to 255 characters.
   *
   * With an expression the state machine's role may start any workflow of its account and region.
   */
  readonly workflowName: string;

  /**
   * What the jobs of the workflow may read of this run: an object of texts, or an expression for one. Glue may log them.
   *
   * @default - the run properties of the workflow
   */
  readonly runProperties?: sfn.TaskInput;
}

/**
 * Properties of GlueStartWorkflowRun in JSONPath.
 */
export interface GlueStartWorkflowRunJsonPathProps extends TaskStateJsonPathBaseProps, GlueStartWorkflowRunOptions {}

/**
 * Properties of GlueStartWorkflowRun in JSONata.
 */
export interface GlueStartWorkflowRunJsonataProps extends TaskStateJsonataBaseProps, GlueStartWorkflowRunOptions {}

/**
 * Properties of GlueStartWorkflowRun.
 */
export interface GlueStartWorkflowRunProps extends TaskStateBaseProps, GlueStartWorkflowRunOptions {}

/**
 * Start a workflow of AWS Glue, and go on, or wait until one of its jobs hands back the token that it read among the run properties.
 *
 * @see https://docs.aws.amazon.com/glue/latest/webapi/API_StartWorkflowRun.html
 */
export class GlueStartWorkflowRun extends TaskStateBase {
  /**
   * Start a workflow of AWS Glue, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: GlueStartWorkflowRunJsonPathProps): GlueStartWorkflowRun {
    return new GlueStartWorkflowRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Start a workflow of AWS Glue, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: GlueStartWorkflowRunJsonataProps): GlueStartWorkflowRun {
    return new GlueStartWorkflowRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: GlueStartWorkflowRunProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:glue',
      action: 'startWorkflowRun',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'runProperties',
    });
    requireLength(this, 'workflowName', props.workflowName, { min: 1, max: 255 });
    requireTexts(this, 'runProperties', props.runProperties?.value);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Name: this.props.workflowName, RunProperties: this.props.runProperties?.value };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [
      allow(['glue:StartWorkflowRun'], [arn(this, { service: 'glue', resource: 'workflow', resourceName: this.props.workflowName })]),
    ];
  }
}
