import {
  refuse,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';

interface StepFunctionsInvokeActivityOptions {
  /**
   * The activity whose workers do the task.
   */
  readonly activity: sfn.IActivity;
}

interface StepFunctionsInvokeActivityJsonPathOptions {
  /**
   * What the worker receives: an object, in which any value may be a JSONPath.
   *
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-inputpath-params.html#input-output-parameters
   * @default - the input of the state
   */
  readonly parameters?: { [name: string]: any };
}

/**
 * Properties of StepFunctionsInvokeActivity in JSONPath.
 */
export interface StepFunctionsInvokeActivityJsonPathProps
  extends TaskStateJsonPathBaseProps,
    StepFunctionsInvokeActivityOptions,
    StepFunctionsInvokeActivityJsonPathOptions {}

/**
 * Properties of StepFunctionsInvokeActivity in JSONata.
 */
export interface StepFunctionsInvokeActivityJsonataProps
  extends TaskStateJsonataBaseProps,
    StepFunctionsInvokeActivityOptions,
    sfn.JsonataStateOptions {}

/**
 * Properties of StepFunctionsInvokeActivity.
 */
export interface StepFunctionsInvokeActivityProps
  extends TaskStateBaseProps,
    StepFunctionsInvokeActivityOptions,
    StepFunctionsInvokeActivityJsonPathOptions,
    sfn.JsonataStateOptions {}

/**
 * Have a worker of an activity do a task, and wait until it reports.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html
 */
export class StepFunctionsInvokeActivity extends TaskStateBase {
  /**
   * Have a worker of an activity do a task, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: StepFunctionsInvokeActivityJsonPathProps): StepFunctionsInvokeActivity {
    return new StepFunctionsInvokeActivity(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Have a worker of an activity do a task, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: StepFunctionsInvokeActivityJsonataProps): StepFunctionsInvokeActivity {
    return new StepFunctionsInvokeActivity(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: StepFunctionsInvokeActivityProps,
  ) {
    super(scope, id, props, {
      service: 'states',
      action: 'activity',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
      resourceArn: props.activity.activityArn,
      standardOnly: true,
      metrics: {
        metricPrefixSingular: 'Activity',
        metricPrefixPlural: 'Activities',
        metricDimensions: { ActivityArn: props.activity.activityArn },
      },
    });
    if (props.parameters !== undefined && props.arguments !== undefined) {
      const because = 'arguments is set too, and both say what the worker receives';
      refuse(this, {
        prop: 'parameters',
        value: props.parameters,
        because,
        remedy: 'Keep one: parameters in JSONPath, arguments in JSONata',
      });
    }
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } | undefined {
    return this.props.arguments ?? this.props.parameters;
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    // A state machine needs no permission to hand out the tasks of an activity.
    return [];
  }
}
