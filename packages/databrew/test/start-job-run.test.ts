import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter } from 'aws-cdk-lib/core';
import { GlueDataBrewStartJobRun, type GlueDataBrewStartJobRunProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const JOBS = 'arn:${AWS::Partition}:databrew:${AWS::Region}:${AWS::AccountId}:job';

function synthStart(props: Partial<GlueDataBrewStartJobRunProps> = {}, machine: MachineOptions = {}) {
  return synth((stack) => new GlueDataBrewStartJobRun(stack, 'Clean', { name: 'clean-orders', ...props }), machine);
}

it('starts the job, and may do nothing else', () => {
  const { state, statements } = synthStart();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::databrew:startJobRun',
    Parameters: { Name: 'clean-orders' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'databrew:startJobRun', Resource: `${JOBS}/clean-orders` }]);
});

it('waits for the end of the job, and may watch and stop it', () => {
  const { state, statements } = synthStart({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::databrew:startJobRun.sync');
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: ['databrew:startJobRun', 'databrew:listJobRuns', 'databrew:stopJobRun'],
      Resource: `${JOBS}/clean-orders`,
    },
  ]);
});

it.each<[string, Partial<GlueDataBrewStartJobRunProps>, object]>([
  ['a path', { name: JsonPath.stringAt('$.job') }, { 'Name.$': '$.job' }],
  ['an intrinsic function', { name: JsonPath.format('{}', JsonPath.stringAt('$.job')) }, { 'Name.$': "States.Format('{}', $.job)" }],
  ['JSONata', { name: '{% $job %}', queryLanguage: JSONATA }, { Name: '{% $job %}' }],
  ['a token of JSONata', { name: Jsonata.string('{% $job %}'), queryLanguage: JSONATA }, { Name: '{% $job %}' }],
])('#19108: takes a name by %s, and may start any job', (_, props, expected) => {
  const { state, statements } = synthStart(props);
  expect(state.Parameters ?? state.Arguments).toEqual(expected);
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'databrew:startJobRun', Resource: `${JOBS}/*` }]);
});

it('takes a name that CloudFormation knows', () => {
  const { state, statements } = synth((stack) => {
    const name = new CfnParameter(stack, 'Job').valueAsString;
    return new GlueDataBrewStartJobRun(stack, 'Clean', { name });
  });
  expect(state.Parameters).toEqual({ Name: '${Job}' });
  expect(statements[0].Resource).toBe(`${JOBS}/\${Job}`);
});

describe('refusals', () => {
  it.each<[string, Partial<GlueDataBrewStartJobRunProps>, string]>([
    [
      'a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': databrew:startJobRun supports REQUEST_RESPONSE, RUN_JOB. Choose IntegrationPattern.REQUEST_RESPONSE or IntegrationPattern.RUN_JOB.",
    ],
    ['an empty name', { name: '' }, "name is '': it has 0 characters, and the service takes 1 to 240. Give 1 to 240 characters."],
    ['a long name', { name: 'x'.repeat(241) }, 'it has 241 characters, and the service takes 1 to 240'],
  ])('%s', (_, props, message) => {
    expect(() => synthStart(props)).toThrow(message);
    expect(() => synthStart(props)).toThrow('[Stack/Clean] ');
  });

  it('waiting in an Express machine', () => {
    expect(() => synthStart({ integrationPattern: RUN_JOB }, { stateMachineType: sfn.StateMachineType.EXPRESS })).toThrow(
      "[Stack/Clean] integrationPattern is 'RUN_JOB': an Express state machine waits neither for a job nor for a callback.",
    );
  });
});
