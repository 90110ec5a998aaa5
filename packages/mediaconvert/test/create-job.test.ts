import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { MediaConvertCreateJob, type MediaConvertCreateJobProps } from '../src';
import { ROLE } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const HERE = '${AWS::Region}:${AWS::AccountId}';
const OURS = `arn:\${AWS::Partition}:mediaconvert:${HERE}`;

function synthJob(createJobRequest: MediaConvertCreateJobProps['createJobRequest'], props: Partial<MediaConvertCreateJobProps> = {}) {
  return synth((stack) => new MediaConvertCreateJob(stack, 'Create', { createJobRequest, ...props }));
}

it('creates a job, and may do nothing else', () => {
  const { state, statements } = synthJob({ Role: ROLE, Settings: { Inputs: [{ FileInput: JsonPath.stringAt('$.file') }] } });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::mediaconvert:createJob',
    Parameters: { Role: ROLE, Settings: { Inputs: [{ 'FileInput.$': '$.file' }] } },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: ROLE,
      Condition: { StringEquals: { 'iam:PassedToService': 'mediaconvert.amazonaws.com' } },
    },
    { Effect: 'Allow', Action: 'mediaconvert:CreateJob', Resource: [`${OURS}:queues/*`, `${OURS}:jobTemplates/*`, `${OURS}:presets/*`] },
  ]);
});

it('measured: looks at and cancels only the jobs that Step Functions tagged', () => {
  const { state, statements } = synthJob({ Role: ROLE, Settings: {} }, { integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::mediaconvert:createJob.sync');
  expect(statements.slice(2)).toEqual([
    {
      Effect: 'Allow',
      Action: ['mediaconvert:GetJob', 'mediaconvert:CancelJob'],
      Resource: `${OURS}:jobs/*`,
      Condition: { StringEquals: { 'aws:ResourceTag/ManagedByService': 'AWSStepFunctions' } },
    },
    {
      Effect: 'Allow',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: `arn:\${AWS::Partition}:events:${HERE}:rule/StepFunctionsGetEventsForMediaConvertJobRule`,
    },
  ]);
});

describe('passes the role to MediaConvert alone', () => {
  const any = 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*';

  it.each<[string, any, Partial<MediaConvertCreateJobProps>, string]>([
    ['by its ARN', { Role: ROLE, Settings: {} }, {}, ROLE],
    ['by a path', { Role: JsonPath.stringAt('$.role'), Settings: {} }, {}, any],
    ['by a path in the key', { 'Role.$': '$.role', Settings: {} }, {}, any],
    ['by JSONata', { Role: '{% $states.input.role %}', Settings: {} }, { queryLanguage: JSONATA }, any],
    ['by a path to the whole request', JsonPath.objectAt('$.job'), {}, any],
    ['by JSONata for the whole request', '{% $states.input.job %}', { queryLanguage: JSONATA }, any],
  ])('%s', (_, request, props, resource) => {
    expect(synthJob(request, props).statements[0]).toEqual({
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: resource,
      Condition: { StringEquals: { 'iam:PassedToService': 'mediaconvert.amazonaws.com' } },
    });
  });
});

it.each<[string, any]>([
  ['known', { Tags: { project: 'archive' } }],
  ['selected by a path', { Tags: JsonPath.objectAt('$.tags') }],
  ['selected by a path in the key', { 'Tags.$': '$.tags' }],
])('may tag the jobs of a request with Tags %s', (_, tags) => {
  expect(synthJob({ Role: ROLE, Settings: {}, ...tags }).statements[2]).toEqual({
    Effect: 'Allow',
    Action: 'mediaconvert:TagResource',
    Resource: `${OURS}:jobs/*`,
  });
});

describe('takes expressions', () => {
  it.each<[string, any, object]>([
    ['for fields', { Role: JsonPath.stringAt('$.r'), Settings: JsonPath.objectAt('$.s') }, { 'Role.$': '$.r', 'Settings.$': '$.s' }],
    ['in keys', { 'Role.$': '$.r', 'Settings.$': '$.s' }, { 'Role.$': '$.r', 'Settings.$': '$.s' }],
  ])('%s', (_, request, expected) => {
    expect(synthJob(request).state.Parameters).toEqual(expected);
  });

  it('for the whole request', () => {
    const { state } = synthJob(JsonPath.objectAt('$.job') as any);
    expect(state.InputPath).toBe('$.job');
    expect(state).not.toHaveProperty('Parameters');
  });

  it.each<[string, any, unknown]>([
    ['fields', { Role: '{% $r %}', Settings: Jsonata.any('{% $s %}') }, { Role: '{% $r %}', Settings: '{% $s %}' }],
    ['the whole request', Jsonata.any('{% $job %}'), '{% $job %}'],
    ['the whole request as text', '{% $job %}', '{% $job %}'],
  ])('in JSONata for %s', (_, request, expected) => {
    expect(synthJob(request, { queryLanguage: JSONATA }).state.Arguments).toEqual(expected);
  });
});

describe('refusals', () => {
  it.each<[string, any, Partial<MediaConvertCreateJobProps>, string]>([
    [
      'a callback',
      { Role: ROLE, Settings: {} },
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': mediaconvert:createJob supports REQUEST_RESPONSE, RUN_JOB",
    ],
    [
      'no role',
      { Settings: {} },
      {},
      "createJobRequest.Role is missing: MediaConvert reads and writes with a role of yours. Give the role's ARN.",
    ],
    ['a key in another spelling', { role: ROLE, Settings: {} }, {}, 'createJobRequest.Role is missing'],
    ['no settings', { Role: ROLE }, {}, 'createJobRequest.Settings is missing: they say what to do with which inputs. Give them'],
  ])('%s', (_, request, props, message) => {
    expect(() => synthJob(request, props)).toThrow(`[Stack/Create] ${message}`);
  });
});
