import {
  allow,
  allowManagedRule,
  requireKnown,
  requireLength,
  stateInput,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_stepfunctions } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { associated, requireAssociable } from './parent-execution';
import { executionsArn, startableArn } from './state-machine-arn';

interface StepFunctionsStartExecutionOptions {
  /**
   * The state machine to run. A version or an alias can be given by its ARN.
   */
  readonly stateMachine: aws_stepfunctions.IStateMachineRef;

  /**
   * What the execution starts with.
   *
   * @default - the input of the state; with `associateWithParent`, nothing but the id of the parent
   */
  readonly input?: sfn.TaskInput;

  /**
   * The name of the execution, of 1 to 80 characters. The state machine must not have run under it for 90 days.
   *
   * @default - a name that Step Functions makes up
   */
  readonly name?: string;

  /**
   * Whether the execution's input names this execution, so that the console links the two.
   *
   * The `input` has to be an object, a JSONata expression for one, or left out.
   *
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-nested-workflows.html#nested-execution-startid
   * @default false
   */
  readonly associateWithParent?: boolean;
}

/**
 * Properties of StepFunctionsStartExecution in JSONPath.
 */
export interface StepFunctionsStartExecutionJsonPathProps extends TaskStateJsonPathBaseProps, StepFunctionsStartExecutionOptions {}

/**
 * Properties of StepFunctionsStartExecution in JSONata.
 */
export interface StepFunctionsStartExecutionJsonataProps extends TaskStateJsonataBaseProps, StepFunctionsStartExecutionOptions {}

/**
 * Properties of StepFunctionsStartExecution.
 */
export interface StepFunctionsStartExecutionProps extends TaskStateBaseProps, StepFunctionsStartExecutionOptions {}

/**
 * Start an execution of another state machine, and wait for its end with `IntegrationPattern.RUN_JOB`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html
 */
export class StepFunctionsStartExecution extends TaskStateBase {
  /**
   * Start an execution of another state machine, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: StepFunctionsStartExecutionJsonPathProps): StepFunctionsStartExecution {
    return new StepFunctionsStartExecution(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Start an execution of another state machine, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: StepFunctionsStartExecutionJsonataProps): StepFunctionsStartExecution {
    return new StepFunctionsStartExecution(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: StepFunctionsStartExecutionProps,
  ) {
    super(scope, id, props, {
      service: 'states',
      action: 'startExecution',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      // The first version hands on the child's output as a string of JSON.
      syncVersion: 2,
      tokenIn: 'input',
    });
    requireLength(this, 'name', props.name, { min: 1, max: 80 });
    if (requireKnown(this, 'associateWithParent', props.associateWithParent)) requireAssociable(this, props.input);
  }

  /** @internal */
  protected _parameters(language: sfn.QueryLanguage): { [name: string]: any } {
    const { input, associateWithParent } = this.props;
    return {
      Input: associateWithParent ? associated(input?.value, language) : (input?.value ?? stateInput(language)),
      StateMachineArn: this.props.stateMachine.stateMachineRef.stateMachineArn,
      Name: this.props.name,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { stateMachine } = this.props;
    const start = allow(['states:StartExecution'], [startableArn(this, stateMachine)]);
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return [start];
    return [
      start,
      allow(['states:DescribeExecution', 'states:StopExecution'], [executionsArn(this, stateMachine)]),
      allowManagedRule(this, 'StepFunctionsGetEventsForStepFunctionsExecutionRule'),
    ];
  }
}
