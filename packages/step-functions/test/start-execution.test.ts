import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter, type Stack } from 'aws-cdk-lib/core';
import { StepFunctionsStartExecution, type StepFunctionsStartExecutionProps } from '../src';
import { childOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<StepFunctionsStartExecutionProps>;

function synthStart(props: Props = {}, machine: MachineOptions = {}, child: (stack: Stack) => sfn.IStateMachine = childOf) {
  return synth((stack) => new StepFunctionsStartExecution(stack, 'Start', { stateMachine: child(stack), ...props }), machine);
}

function byArn(arn: string) {
  return (stack: Stack) => sfn.StateMachine.fromStateMachineArn(stack, 'Imported', arn);
}

it('starts the state machine, and may do nothing else', () => {
  const { state, statements } = synthStart({ name: 'shipping' });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::states:startExecution',
    Parameters: { StateMachineArn: '${ChildDAB30558}', 'Input.$': '$', Name: 'shipping' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'states:StartExecution', Resource: '${ChildDAB30558}' }]);
});

it('waits for the end by the second version of .sync', () => {
  expect(synthStart({ integrationPattern: RUN_JOB }).state.Resource).toBe('arn:${AWS::Partition}:states:::states:startExecution.sync:2');
});

it('starts with the input of the state by default', () => {
  expect(synthStart({}).state.Parameters).toMatchObject({ 'Input.$': '$' });
  expect(synthStart({ queryLanguage: JSONATA }).state.Arguments).toMatchObject({ Input: '{% $states.input %}' });
});

describe('may watch and stop executions', () => {
  const here = 'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution';
  const there = 'arn:${AWS::Partition}:states:eu-west-1:222222222222:execution';
  const arn = 'arn:aws:states:eu-west-1:222222222222:stateMachine:child';

  it.each<[string, (stack: Stack) => sfn.IStateMachine, string, string]>([
    ['of a machine of the app', childOf, '${ChildDAB30558}', `${here}:\${\${ChildDAB30558} split at ':' #6}:*`],
    [
      'of a machine by name',
      (stack) => sfn.StateMachine.fromStateMachineName(stack, 'I', 'child'),
      'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:child',
      `${here}:child:*`,
    ],
    ['of a machine in another account and region', byArn(arn), arn, `${there}:child:*`],
    ['of an alias', byArn(`${arn}:prod`), `${arn}:prod`, `${there}:child:*`],
    ['of a version', byArn(`${arn}:7`), `${arn}:7`, `${there}:child:*`],
    [
      'of a machine known at run time',
      byArn(JsonPath.stringAt('$.arn')),
      'arn:${AWS::Partition}:states:*:*:stateMachine:*',
      'arn:${AWS::Partition}:states:*:*:execution:*',
    ],
    [
      'of a machine known to CloudFormation',
      (stack) => byArn(new CfnParameter(stack, 'Arn').valueAsString)(stack),
      '${Arn}',
      "arn:${AWS::Partition}:states:${${Arn} split at ':' #3}:${${Arn} split at ':' #4}:execution:${${Arn} split at ':' #6}:*",
    ],
  ])('%s', (_, child, startable, executions) => {
    expect(synthStart({ integrationPattern: RUN_JOB }, {}, child).statements).toEqual([
      { Effect: 'Allow', Action: 'states:StartExecution', Resource: startable },
      { Effect: 'Allow', Action: ['states:DescribeExecution', 'states:StopExecution'], Resource: executions },
      {
        Effect: 'Allow',
        Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
        Resource: 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule',
      },
    ]);
  });

  it('not without RUN_JOB', () => {
    const input = TaskInput.fromObject({ token: JsonPath.taskToken });
    expect(synthStart({ integrationPattern: WAIT_FOR_TASK_TOKEN, input }).statements).toHaveLength(1);
  });
});

it('takes a state machine ARN from the input', () => {
  expect(synthStart({}, {}, byArn(JsonPath.stringAt('$.arn'))).state.Parameters).toMatchObject({ 'StateMachineArn.$': '$.arn' });
  const { Arguments } = synthStart({ queryLanguage: JSONATA }, {}, byArn(Jsonata.string('{% $states.input.arn %}'))).state;
  expect(Arguments).toMatchObject({ StateMachineArn: '{% $states.input.arn %}' });
});

describe('associateWithParent', () => {
  const id = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID';

  it.each<[string, Props, object]>([
    ['an object', { input: TaskInput.fromObject({ a: 1 }) }, { Input: { a: 1, [`${id}.$`]: '$$.Execution.Id' } }],
    ['no input', {}, { Input: { [`${id}.$`]: '$$.Execution.Id' } }],
    [
      '#33850: an object in JSONata',
      { queryLanguage: JSONATA, input: TaskInput.fromObject({ a: 1 }) },
      { Input: { a: 1, [id]: '{% $states.context.Execution.Id %}' } },
    ],
    ['no input in JSONata', { queryLanguage: JSONATA }, { Input: { [id]: '{% $states.context.Execution.Id %}' } }],
    [
      'an expression',
      { queryLanguage: JSONATA, input: TaskInput.fromJsonata('{% $states.input.a %}') },
      { Input: `{% $merge([$states.input.a, {"${id}": $states.context.Execution.Id}]) %}` },
    ],
  ])('adds to %s', (_, props, expected) => {
    const { Parameters, Arguments } = synthStart({ ...props, associateWithParent: true }).state;
    expect(Parameters ?? Arguments).toMatchObject(expected);
  });

  it('works in a JSONata machine that the task takes its language from', () => {
    const { state } = synthStart({ associateWithParent: true }, { queryLanguage: JSONATA });
    expect(state.Arguments.Input).toEqual({ [id]: '{% $states.context.Execution.Id %}' });
  });
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'input is without the task token'],
    [
      'a path to associate',
      { associateWithParent: true, input: TaskInput.fromJsonPathAt('$.a') },
      "input is '$.a': associateWithParent adds a field to it, which a path does not take. Give TaskInput.fromObject(…)",
    ],
    [
      'a text to associate',
      { associateWithParent: true, input: TaskInput.fromText('a') },
      "input is 'a': associateWithParent adds a field to it, which a text does not take",
    ],
    [
      'an expression for a flag',
      { associateWithParent: Jsonata.any('{% $a %}') },
      "associateWithParent is '{% $a %}': it decides how the task is rendered",
    ],
    ['an empty name', { name: '' }, "name is '': it has 0 characters, and the service takes 1 to 80"],
  ])('%s', (_, props, message) => {
    expect(() => synthStart(props)).toThrow(`[Stack/Start] ${message}`);
  });

  it.each([RUN_JOB, WAIT_FOR_TASK_TOKEN])('%s in an Express parent', (integrationPattern) => {
    const props = { integrationPattern, input: TaskInput.fromObject({ token: JsonPath.taskToken }) };
    expect(() => synthStart(props, { stateMachineType: sfn.StateMachineType.EXPRESS })).toThrow(
      `[Stack/Start] integrationPattern is '${integrationPattern}': an Express state machine waits neither for a job nor for a callback`,
    );
  });
});
