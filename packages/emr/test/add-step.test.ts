import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { ActionOnFailure, EmrAddStep, type EmrAddStepProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { REQUEST_RESPONSE } = sfn.IntegrationPattern;
const cluster = 'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/j-1';

function synthStep(props: Partial<EmrAddStepProps> = {}) {
  return synth((stack) => new EmrAddStep(stack, 'Step', { clusterId: 'j-1', name: 'step', jar: 'command-runner.jar', ...props }));
}

it('adds the step and waits for its end, and may do nothing else', () => {
  const { state, statements } = synthStep({
    actionOnFailure: ActionOnFailure.CANCEL_AND_WAIT,
    mainClass: 'Main',
    args: ['a', 'b'],
    properties: { c: 'd' },
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::elasticmapreduce:addStep.sync',
    Parameters: {
      ClusterId: 'j-1',
      Step: {
        Name: 'step',
        ActionOnFailure: 'CANCEL_AND_WAIT',
        HadoopJarStep: { Jar: 'command-runner.jar', MainClass: 'Main', Args: ['a', 'b'], Properties: [{ Key: 'c', Value: 'd' }] },
      },
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'elasticmapreduce:AddJobFlowSteps', Resource: cluster },
    { Effect: 'Allow', Action: ['elasticmapreduce:DescribeStep', 'elasticmapreduce:CancelSteps'], Resource: cluster },
    {
      Effect: 'Allow',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventForEMRAddJobFlowStepsRule',
    },
  ]);
});

it('may neither watch nor stop what it does not wait for', () => {
  const { state, statements } = synthStep({ integrationPattern: REQUEST_RESPONSE });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::elasticmapreduce:addStep');
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'elasticmapreduce:AddJobFlowSteps', Resource: cluster }]);
});

describe('executionRoleArn', () => {
  it('may add steps under the one role', () => {
    const { state, statements } = synth(
      (stack) =>
        new EmrAddStep(stack, 'Step', {
          clusterId: 'j-1',
          name: 'step',
          jar: 'j',
          executionRoleArn: new Role(stack, 'Role', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') }).roleArn,
        }),
    );
    expect(state.Parameters.ExecutionRoleArn).toBe('${Role1ABCC5F0.Arn}');
    expect(statements[0]).toEqual({
      Effect: 'Allow',
      Action: 'elasticmapreduce:AddJobFlowSteps',
      Resource: cluster,
      Condition: { StringEquals: { 'elasticmapreduce:ExecutionRoleArn': '${Role1ABCC5F0.Arn}' } },
    });
  });

  it.each<[string, Partial<EmrAddStepProps>]>([
    ['a path', { executionRoleArn: JsonPath.stringAt('$.role') }],
    ['JSONata', { queryLanguage: JSONATA, executionRoleArn: '{% $states.input.role %}' }],
  ])('may add steps under any role that %s selects', (_, props) => {
    expect(synthStep(props).statements[0]).not.toHaveProperty('Condition');
  });
});

it.each<[string, Partial<EmrAddStepProps>, object]>([
  ['for the arguments', { args: JsonPath.listAt('$.args') }, { 'Args.$': '$.args' }],
  ['among the arguments', { args: ['--day', JsonPath.stringAt('$.day')] }, { 'Args.$': "States.Array('--day', $.day)" }],
  ['for a property', { properties: { a: JsonPath.stringAt('$.a') } }, { Properties: [{ Key: 'a', 'Value.$': '$.a' }] }],
  ['for all properties', { properties: JsonPath.objectAt('$.properties') as any }, { 'Properties.$': '$.properties' }],
  ['for the arguments in JSONata', { queryLanguage: JSONATA, args: Jsonata.list('{% $args %}') }, { Args: '{% $args %}' }],
  ['among the arguments in JSONata', { queryLanguage: JSONATA, args: ['--day', '{% $day %}'] }, { Args: ['--day', '{% $day %}'] }],
  ['for all properties in JSONata', { queryLanguage: JSONATA, properties: '{% $p %}' as any }, { Properties: '{% $p %}' }],
])('takes an expression %s', (_, props, expected) => {
  const { Parameters, Arguments } = synthStep(props).state;
  expect((Parameters ?? Arguments).Step.HadoopJarStep).toEqual({ Jar: 'command-runner.jar', ...expected });
});

it('refuses an ARN that is none', () => {
  expect(() => synthStep({ executionRoleArn: '' })).toThrow(
    "[Stack/Step] executionRoleArn is '': it has 0 characters, and the service takes 20 to 2048",
  );
});

it('refuses a long name', () => {
  expect(() => synthStep({ name: 'x'.repeat(257) })).toThrow('it has 257 characters, and the service takes 0 to 256');
});
