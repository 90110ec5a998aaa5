import { JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { StepFunctionsInvokeActivityProps, StepFunctionsStartExecutionProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

export function childOf(scope: Construct): sfn.StateMachine {
  return new sfn.StateMachine(scope, 'Child', { definitionBody: sfn.DefinitionBody.fromChainable(new sfn.Succeed(scope, 'Done')) });
}

const startExecution: Samples<StepFunctionsStartExecutionProps> = {
  least: (scope) => ({ stateMachine: childOf(scope) }),
  fullest: (scope) => ({
    stateMachine: childOf(scope),
    input: TaskInput.fromObject({ order: JsonPath.stringAt('$.order') }),
    name: 'shipping',
    associateWithParent: true,
    integrationPattern: RUN_JOB,
    stateName: 'Ship the order',
    comment: 'by the child',
    taskTimeout: sfn.Timeout.duration(Duration.hours(1)),
    heartbeatTimeout: sfn.Timeout.at('$.heartbeat'),
    inputPath: '$.in',
    outputPath: '$.Output',
    resultSelector: { 'Output.$': '$.Output' },
    resultPath: '$.shipped',
    assign: { shipped: JsonPath.stringAt('$.Output') },
  }),
  runJob: (scope) => ({ stateMachine: childOf(scope), integrationPattern: RUN_JOB }),
  runJobElsewhere: (scope) => ({
    stateMachine: sfn.StateMachine.fromStateMachineArn(scope, 'Child', 'arn:aws:states:eu-west-1:222222222222:stateMachine:child'),
    integrationPattern: RUN_JOB,
  }),
  runJobOfAlias: (scope) => ({
    stateMachine: sfn.StateMachine.fromStateMachineArn(scope, 'Child', 'arn:aws:states:eu-west-1:222222222222:stateMachine:child:prod'),
    integrationPattern: RUN_JOB,
  }),
  waitForTaskToken: (scope) => ({
    stateMachine: childOf(scope),
    input: TaskInput.fromObject({ token: JsonPath.taskToken }),
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  jsonPath: (scope) => ({
    stateMachine: childOf(scope),
    input: TaskInput.fromJsonPathAt('$.order'),
    name: JsonPath.executionName,
  }),
  jsonPathArn: (scope) => ({
    stateMachine: sfn.StateMachine.fromStateMachineArn(scope, 'Child', JsonPath.stringAt('$.arn')),
    integrationPattern: RUN_JOB,
  }),
  associatedWithNothing: (scope) => ({ stateMachine: childOf(scope), associateWithParent: true }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    stateMachine: childOf(scope),
    input: TaskInput.fromObject({ order: '{% $states.input.order %}' }),
    name: '{% $states.context.Execution.Name %}',
    associateWithParent: true,
    outputs: '{% $states.result %}',
  }),
  jsonataLeast: (scope) => ({ queryLanguage: JSONATA, stateMachine: childOf(scope) }),
  jsonataInput: (scope) => ({
    queryLanguage: JSONATA,
    stateMachine: childOf(scope),
    input: TaskInput.fromText('{% $states.input.order %}'),
    associateWithParent: true,
  }),
  waitForTaskTokenInJsonata: (scope) => ({
    queryLanguage: JSONATA,
    stateMachine: childOf(scope),
    input: TaskInput.fromText('{% {"token": $states.context.Task.Token} %}'),
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
};

const invokeActivity: Samples<StepFunctionsInvokeActivityProps> = {
  least: (scope) => ({ activity: new sfn.Activity(scope, 'Activity') }),
  fullest: (scope) => ({
    activity: new sfn.Activity(scope, 'Activity'),
    parameters: { comment: 'a text', size: JsonPath.stringAt('$.size'), count: 3 },
    stateName: 'Pack the order',
    comment: 'by hand',
    taskTimeout: sfn.Timeout.duration(Duration.hours(1)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.minutes(1)),
    inputPath: '$.in',
    outputPath: '$.out',
    resultSelector: { 'out.$': '$.out' },
    resultPath: '$.packed',
    assign: { packed: true },
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    activity: new sfn.Activity(scope, 'Activity'),
    arguments: { size: '{% $states.input.size %}' },
    outputs: '{% $states.result %}',
  }),
};

export const samples = { StepFunctionsStartExecution: startExecution, StepFunctionsInvokeActivity: invokeActivity };
