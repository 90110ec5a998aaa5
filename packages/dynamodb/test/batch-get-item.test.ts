import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import { DynamoAttributeValue, DynamoBatchGetItem, type DynamoBatchGetRequest } from '../src';
import { tableOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;

const key = { id: DynamoAttributeValue.fromString(JsonPath.stringAt('$.id')) };

function synthGet(requests: (stack: Stack) => DynamoBatchGetRequest[], queryLanguage?: sfn.QueryLanguage) {
  return synth((stack) => new DynamoBatchGetItem(stack, 'Get', { requests: requests(stack), queryLanguage }));
}

it('gets items of tables, and may do nothing else', () => {
  const { state, statements } = synthGet((stack) => [
    { table: tableOf(stack), keys: [key], consistentRead: true },
    { table: Table.fromTableName(stack, 'Shops', 'shops'), keys: [{ id: DynamoAttributeValue.fromNumber(7) }] },
  ]);
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:dynamodb:batchGetItem',
    Parameters: {
      RequestItems: {
        '${TableCD117FA1}': { Keys: [{ id: { 'S.$': '$.id' } }], ConsistentRead: true },
        shops: { Keys: [{ id: { N: '7' } }] },
      },
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'dynamodb:BatchGetItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
    {
      Effect: 'Allow',
      Action: 'dynamodb:BatchGetItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/shops',
    },
  ]);
});

describe('takes keys at run time', () => {
  it.each<[string, sfn.QueryLanguage | undefined, any, object]>([
    ['a path', undefined, JsonPath.objectAt('$.keys'), { 'Keys.$': '$.keys' }],
    ['JSONata', JSONATA, Jsonata.any('{% $keys %}'), { Keys: '{% $keys %}' }],
    ['JSONata for one of them', JSONATA, [Jsonata.any('{% $key %}')], { Keys: ['{% $key %}'] }],
  ])('%s', (_, queryLanguage, keys, expected) => {
    const { Parameters, Arguments } = synthGet((stack) => [{ table: tableOf(stack), keys }], queryLanguage).state;
    expect((Parameters ?? Arguments).RequestItems['${TableCD117FA1}']).toEqual(expected);
  });
});

describe('refusals', () => {
  const many = Array.from({ length: 60 }, () => key);

  it.each<[string, (stack: Stack) => any, string]>([
    ['no request', () => [], 'requests is []: it has 0 items, and the service takes 1 to 100'],
    ['requests at run time', () => JsonPath.objectAt('$.requests'), "requests is '$.requests': it decides how the task is rendered"],
    ['no keys', (stack) => [{ table: tableOf(stack), keys: [] }], 'requests[0].keys is []: it has 0 items, and the service takes 1 to 100'],
    [
      'more keys than a batch has',
      (stack) => [
        { table: tableOf(stack), keys: many },
        { table: Table.fromTableName(stack, 'Shops', 'shops'), keys: many },
      ],
      'it has 120 items, and the service takes 0 to 100',
    ],
    ['an empty key', (stack) => [{ table: tableOf(stack), keys: [key, {}] }], 'requests[0].keys[1] is empty: the primary key of a table'],
    [
      'a table twice',
      (stack) => [
        { table: Table.fromTableName(stack, 'Shops', 'shops'), keys: [key] },
        { table: Table.fromTableName(stack, 'Again', 'shops'), keys: [key] },
      ],
      'requests[1].table is the table Stack/Again: there are other requests for it, and DynamoDB takes each table once. Put all for a table into one request.',
    ],
    [
      'a table at run time',
      (stack) => [{ table: Table.fromTableName(stack, 'Shops', JsonPath.stringAt('$.table')), keys: [key] }],
      "requests[0].table is '$.table': it names a field of the request, and that is no value that an expression could give.",
    ],
    [
      'a name that nothing needs',
      (stack) => [{ table: tableOf(stack), keys: [key], expressionAttributeNames: { '#a': 'a' } }],
      "requests[0].expressionAttributeNames is with '#a' in it: that stands in no expression",
    ],
    [
      'an empty projection',
      (stack) => [{ table: tableOf(stack), keys: [key], projectionExpression: [] }],
      'requests[0].projectionExpression is empty',
    ],
  ])('%s', (_, requests, message) => {
    expect(() => synthGet(requests)).toThrow(message);
    expect(() => synthGet(requests)).toThrow('[Stack/Get] ');
  });
});
