import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import {
  AthenaGetQueryExecution,
  AthenaGetQueryResults,
  type AthenaGetQueryResultsProps,
  AthenaStopQueryExecution,
  EncryptionOption,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;
const WORKGROUPS = 'arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup';
const KEY = 'arn:aws:kms:eu-west-1:111111111111:key/abc';

it('AthenaStopQueryExecution stops the query, and may do nothing else', () => {
  const { state, statements } = synth((stack) => new AthenaStopQueryExecution(stack, 'Stop', { queryExecutionId: 'id' }));
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::athena:stopQueryExecution',
    Parameters: { QueryExecutionId: 'id' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'athena:stopQueryExecution', Resource: `${WORKGROUPS}/*` }]);
});

it('AthenaGetQueryExecution asks about the query, and may do nothing else', () => {
  const { state, statements } = synth((stack) => new AthenaGetQueryExecution(stack, 'Ask', { queryExecutionId: 'id' }));
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::athena:getQueryExecution',
    Parameters: { QueryExecutionId: 'id' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'athena:getQueryExecution', Resource: `${WORKGROUPS}/*` }]);
});

it('AthenaGetQueryResults gets the results, and may do nothing else', () => {
  const { state, statements } = synth(
    (stack) => new AthenaGetQueryResults(stack, 'Get', { queryExecutionId: 'id', nextToken: 'next', maxResults: 10 }),
  );
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::athena:getQueryResults',
    Parameters: { QueryExecutionId: 'id', NextToken: 'next', MaxResults: 10 },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'athena:getQueryResults', Resource: `${WORKGROUPS}/*` },
    { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  ]);
});

describe.each([
  [AthenaStopQueryExecution, 'athena:stopQueryExecution'],
  [AthenaGetQueryExecution, 'athena:getQueryExecution'],
  [AthenaGetQueryResults, 'athena:getQueryResults'],
])('%p', (Task, action) => {
  const synthTask = (props: Partial<AthenaGetQueryResultsProps>) =>
    synth((stack) => new Task(stack, 'Task', { queryExecutionId: 'id', ...props }));

  describe('measured: limits the permission to a workgroup', () => {
    it.each<[string, Partial<AthenaGetQueryResultsProps>, string]>([
      ['by name', { workGroup: 'analysts' }, 'analysts'],
      ['by path', { workGroup: JsonPath.stringAt('$.w') }, '*'],
      ['by JSONata', { workGroup: '{% $w %}', queryLanguage: JSONATA }, '*'],
    ])('%s, which is not sent', (_, props, expected) => {
      const { state, statements } = synthTask(props);
      expect(statements[0]).toEqual({ Effect: 'Allow', Action: action, Resource: `${WORKGROUPS}/${expected}` });
      expect(state.Parameters ?? state.Arguments).toEqual({ QueryExecutionId: 'id' });
    });
  });

  it.each<[string, Partial<AthenaGetQueryResultsProps>, object]>([
    ['a path', { queryExecutionId: JsonPath.stringAt('$.id') }, { 'QueryExecutionId.$': '$.id' }],
    ['JSONata', { queryExecutionId: '{% $id %}', queryLanguage: JSONATA }, { QueryExecutionId: '{% $id %}' }],
  ])('takes an id by %s', (_, props, expected) => {
    const { state } = synthTask(props);
    expect(state.Parameters ?? state.Arguments).toEqual(expected);
  });

  it.each<[string, Partial<AthenaGetQueryResultsProps>, string]>([
    [
      'waiting, which AWS does not offer',
      { integrationPattern: RUN_JOB },
      `integrationPattern is 'RUN_JOB': ${action} supports REQUEST_RESPONSE. Choose IntegrationPattern.REQUEST_RESPONSE.`,
    ],
    ['an empty id', { queryExecutionId: '' }, "queryExecutionId is '': it has 0 characters, and the service takes 1 to 128"],
    ['an empty workgroup', { workGroup: '' }, "workGroup is '': it has 0 characters, and the service takes 1 to 128"],
  ])('refuses %s', (_, props, message) => {
    expect(() => synthTask(props)).toThrow(`[Stack/Task] ${message}`);
  });
});

describe('measured: limits what it may read to the results', () => {
  const outputLocation = { bucketName: 'results', objectKey: 'daily' };

  it('where they are kept', () => {
    const { statements } = synth(
      (stack) => new AthenaGetQueryResults(stack, 'Get', { queryExecutionId: 'id', resultConfiguration: { outputLocation } }),
    );
    expect(statements[1]).toEqual({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:${AWS::Partition}:s3:::results/daily/*' });
  });

  it('with the key that encrypts them', () => {
    const { statements } = synth((stack) => {
      const encryptionConfiguration = { encryptionOption: EncryptionOption.KMS, encryptionKey: Key.fromKeyArn(stack, 'Key', KEY) };
      return new AthenaGetQueryResults(stack, 'Get', { queryExecutionId: 'id', resultConfiguration: { encryptionConfiguration } });
    });
    expect(statements[2]).toEqual({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: KEY });
  });
});

it.each<[string, Partial<AthenaGetQueryResultsProps>, string]>([
  ['no rows', { maxResults: 0 }, 'maxResults is 0: the service takes 1 to 1000'],
  ['too many rows', { maxResults: 1001 }, 'maxResults is 1001: the service takes 1 to 1000'],
  ['an empty token', { nextToken: '' }, "nextToken is '': it has 0 characters, and the service takes 1 to 1024"],
])('AthenaGetQueryResults refuses %s', (_, props, message) => {
  expect(() => synth((stack) => new AthenaGetQueryResults(stack, 'Get', { queryExecutionId: 'id', ...props }))).toThrow(
    `[Stack/Get] ${message}`,
  );
});
