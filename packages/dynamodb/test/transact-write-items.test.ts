import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import {
  DynamoAttributeValue,
  DynamoReturnValues,
  DynamoTransactWriteItem,
  DynamoTransactWriteItems,
  type DynamoTransactWriteItemsProps,
} from '../src';
import { tableOf } from './samples';

const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const key = { id: DynamoAttributeValue.fromString(JsonPath.stringAt('$.id')) };
const one = DynamoAttributeValue.fromNumber(1);

function synthWrite(items: (stack: Stack) => DynamoTransactWriteItem[], props: Partial<DynamoTransactWriteItemsProps> = {}) {
  return synth((stack) => new DynamoTransactWriteItems(stack, 'Write', { items: items(stack), ...props }));
}

it('writes items of tables, and may do nothing else', () => {
  const { state, statements } = synthWrite(
    (stack) => {
      const table = tableOf(stack);
      const shops = Table.fromTableName(stack, 'Shops', 'shops');
      return [
        DynamoTransactWriteItem.put({ table, item: key, conditionExpression: 'attribute_not_exists(id)' }),
        DynamoTransactWriteItem.delete({ table, key: { id: DynamoAttributeValue.fromString('draft') } }),
        DynamoTransactWriteItem.update({
          table: shops,
          key,
          updateExpression: 'SET orders = orders + :one',
          expressionAttributeValues: { ':one': one },
          returnValuesOnConditionCheckFailure: DynamoReturnValues.ALL_OLD,
        }),
        DynamoTransactWriteItem.conditionCheck({
          table: shops,
          key: { id: DynamoAttributeValue.fromString('open') },
          conditionExpression: '#open = :one',
          expressionAttributeNames: { '#open': 'open' },
          expressionAttributeValues: { ':one': one },
        }),
      ];
    },
    { clientRequestToken: JsonPath.stringAt('$.id') },
  );
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:dynamodb:transactWriteItems',
    Parameters: {
      TransactItems: [
        { Put: { TableName: '${TableCD117FA1}', Item: { id: { 'S.$': '$.id' } }, ConditionExpression: 'attribute_not_exists(id)' } },
        { Delete: { TableName: '${TableCD117FA1}', Key: { id: { S: 'draft' } } } },
        {
          Update: {
            TableName: 'shops',
            Key: { id: { 'S.$': '$.id' } },
            UpdateExpression: 'SET orders = orders + :one',
            ExpressionAttributeValues: { ':one': { N: '1' } },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        {
          ConditionCheck: {
            TableName: 'shops',
            Key: { id: { S: 'open' } },
            ConditionExpression: '#open = :one',
            ExpressionAttributeNames: { '#open': 'open' },
            ExpressionAttributeValues: { ':one': { N: '1' } },
          },
        },
      ],
      'ClientRequestToken.$': '$.id',
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
    {
      Effect: 'Allow',
      Action: ['dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/shops',
    },
  ]);
});

it('waits for whoever reads the token in the table', () => {
  const item = { ...key, token: DynamoAttributeValue.fromString(JsonPath.taskToken) };
  const items = (stack: Stack) => [DynamoTransactWriteItem.put({ table: tableOf(stack), item })];
  const { Resource, Parameters } = synthWrite(items, { integrationPattern: WAIT_FOR_TASK_TOKEN }).state;
  expect(Resource).toBe('arn:${AWS::Partition}:states:::aws-sdk:dynamodb:transactWriteItems.waitForTaskToken');
  expect(Parameters.TransactItems[0].Put.Item.token).toEqual({ 'S.$': '$$.Task.Token' });
});

describe('refusals', () => {
  const { conditionCheck, put, update } = DynamoTransactWriteItem;

  it.each<[string, (stack: Stack) => any, string, Partial<DynamoTransactWriteItemsProps>?]>([
    ['no items', () => [], 'items is []: it has 0 items, and the service takes 1 to 100'],
    ['items at run time', () => JsonPath.objectAt('$.items'), "items is '$.items': it decides how the task is rendered"],
    ['an item at run time', () => [JsonPath.objectAt('$.item')], "items[0] is '$.item': it decides how the task is rendered"],
    ['an empty item', (stack) => [put({ table: tableOf(stack), item: {} })], 'items[0].item is empty'],
    ['an empty key', (stack) => [update({ table: tableOf(stack), key: {}, updateExpression: 'REMOVE a' })], 'items[0].key is empty'],
    [
      'an empty update',
      (stack) => [update({ table: tableOf(stack), key, updateExpression: '' })],
      "items[0].updateExpression is '': it has 0 characters, and the service takes 1 to 4096",
    ],
    [
      'a value that nothing explains',
      (stack) => [conditionCheck({ table: tableOf(stack), key, conditionExpression: 'a = :a' })],
      "items[0].expressionAttributeValues is without ':a': that stands in an expression",
    ],
    [
      'to return what is now',
      (stack) => [put({ table: tableOf(stack), item: key, returnValuesOnConditionCheckFailure: DynamoReturnValues.ALL_NEW })],
      "items[0].returnValuesOnConditionCheckFailure is 'ALL_NEW'",
    ],
    [
      'a long token',
      (stack) => [put({ table: tableOf(stack), item: key })],
      'it has 37 characters, and the service takes 1 to 36',
      { clientRequestToken: 'x'.repeat(37) },
    ],
    [
      'a callback without its token',
      (stack) => [put({ table: tableOf(stack), item: key })],
      'items is without the task token',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
    ],
  ])('%s', (_, items, message, props = {}) => {
    expect(() => synthWrite(items, props)).toThrow(message);
  });
});
