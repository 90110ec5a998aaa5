import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import {
  DynamoAttributeValue,
  DynamoBatchWriteItem,
  type DynamoBatchWriteItemProps,
  type DynamoBatchWriteRequest,
  DynamoWriteRequest,
} from '../src';
import { tableOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const key = { id: DynamoAttributeValue.fromString(JsonPath.stringAt('$.id')) };

function synthWrite(requests: (stack: Stack) => DynamoBatchWriteRequest[], props: Partial<DynamoBatchWriteItemProps> = {}) {
  return synth((stack) => new DynamoBatchWriteItem(stack, 'Write', { requests: requests(stack), ...props }));
}

it('puts and deletes items of tables, and may do nothing else', () => {
  const { state, statements } = synthWrite((stack) => [
    {
      table: tableOf(stack),
      writes: [DynamoWriteRequest.put({ ...key, paid: DynamoAttributeValue.fromBoolean(true) }), DynamoWriteRequest.delete(key)],
    },
    { table: Table.fromTableName(stack, 'Shops', 'shops'), writes: [DynamoWriteRequest.delete(key)] },
  ]);
  const remove = { DeleteRequest: { Key: { id: { 'S.$': '$.id' } } } };
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:dynamodb:batchWriteItem',
    Parameters: {
      RequestItems: {
        '${TableCD117FA1}': [{ PutRequest: { Item: { id: { 'S.$': '$.id' }, paid: { Bool: true } } } }, remove],
        shops: [remove],
      },
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'dynamodb:BatchWriteItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
    {
      Effect: 'Allow',
      Action: 'dynamodb:BatchWriteItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/shops',
    },
  ]);
});

describe('takes writes at run time', () => {
  it.each<[string, sfn.QueryLanguage | undefined, any, object]>([
    ['a path', undefined, JsonPath.objectAt('$.writes'), { '${TableCD117FA1}.$': '$.writes' }],
    ['JSONata', JSONATA, Jsonata.any('{% $writes %}'), { '${TableCD117FA1}': '{% $writes %}' }],
    ['JSONata for one of them', JSONATA, [Jsonata.any('{% $write %}')], { '${TableCD117FA1}': ['{% $write %}'] }],
  ])('%s', (_, queryLanguage, writes, expected) => {
    const { Parameters, Arguments } = synthWrite((stack) => [{ table: tableOf(stack), writes }], { queryLanguage }).state;
    expect((Parameters ?? Arguments).RequestItems).toEqual(expected);
  });
});

it('waits for whoever reads the token in the table', () => {
  const item = { ...key, token: DynamoAttributeValue.fromString(JsonPath.taskToken) };
  const requests = (stack: Stack) => [{ table: tableOf(stack), writes: [DynamoWriteRequest.put(item)] }];
  const { Resource, Parameters } = synthWrite(requests, { integrationPattern: WAIT_FOR_TASK_TOKEN }).state;
  expect(Resource).toBe('arn:${AWS::Partition}:states:::aws-sdk:dynamodb:batchWriteItem.waitForTaskToken');
  expect(Parameters.RequestItems['${TableCD117FA1}'][0].PutRequest.Item.token).toEqual({ 'S.$': '$$.Task.Token' });
});

describe('refusals', () => {
  const put = DynamoWriteRequest.put(key);

  it.each<[string, any, string, Partial<DynamoBatchWriteItemProps>?]>([
    ['no writes', [], 'requests[0].writes is []: it has 0 items, and the service takes 1 to 25'],
    ['more writes than a batch has', Array.from({ length: 26 }, () => put), 'it has 26 items, and the service takes 0 to 25'],
    ['an empty item', [put, DynamoWriteRequest.put({})], 'requests[0].writes[1] is empty: an item has at least its primary key'],
    [
      'an empty key',
      [DynamoWriteRequest.delete({})],
      'requests[0].writes[0] is empty: the primary key of a table has one attribute or two',
    ],
    ['a callback without its token', [put], 'requests is without the task token', { integrationPattern: WAIT_FOR_TASK_TOKEN }],
  ])('%s', (_, writes, message, props = {}) => {
    expect(() => synthWrite((stack) => [{ table: tableOf(stack), writes }], props)).toThrow(message);
  });
});
