import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Stack } from 'aws-cdk-lib/core';
import { DynamoAttributeValue, DynamoProjectionExpression, type DynamoTransactGetItem, DynamoTransactGetItems } from '../src';
import { tableOf } from './samples';

const key = { id: DynamoAttributeValue.fromString(JsonPath.stringAt('$.id')) };

function synthGet(items: (stack: Stack) => DynamoTransactGetItem[]) {
  return synth((stack) => new DynamoTransactGetItems(stack, 'Get', { items: items(stack) }));
}

it('gets items of tables, and may do nothing else', () => {
  const { state, statements } = synthGet((stack) => [
    { table: tableOf(stack), key },
    {
      table: Table.fromTableName(stack, 'Shops', 'shops'),
      key: { id: DynamoAttributeValue.fromNumber(7) },
      projectionExpression: [new DynamoProjectionExpression().withAttribute('#name')],
      expressionAttributeNames: { '#name': 'name' },
    },
  ]);
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:dynamodb:transactGetItems',
    Parameters: {
      TransactItems: [
        { Get: { TableName: '${TableCD117FA1}', Key: { id: { 'S.$': '$.id' } } } },
        {
          Get: {
            TableName: 'shops',
            Key: { id: { N: '7' } },
            ProjectionExpression: '#name',
            ExpressionAttributeNames: { '#name': 'name' },
          },
        },
      ],
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'dynamodb:GetItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
    {
      Effect: 'Allow',
      Action: 'dynamodb:GetItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/shops',
    },
  ]);
});

describe('refusals', () => {
  it.each<[string, (stack: Stack) => any, string]>([
    ['no items', () => [], 'items is []: it has 0 items, and the service takes 1 to 100'],
    ['items at run time', () => JsonPath.objectAt('$.items'), "items is '$.items': it decides how the task is rendered"],
    ['an item at run time', () => [JsonPath.objectAt('$.item')], "items[0] is '$.item': it decides how the task is rendered"],
    ['an empty key', (stack) => [{ table: tableOf(stack), key: {} }], 'items[0].key is empty: the primary key of a table'],
    [
      'a name that nothing needs',
      (stack) => [{ table: tableOf(stack), key, expressionAttributeNames: { '#a': 'a' } }],
      "items[0].expressionAttributeNames is with '#a' in it: that stands in no expression",
    ],
  ])('%s', (_, items, message) => {
    expect(() => synthGet(items)).toThrow(`[Stack/Get] ${message}`);
  });
});
