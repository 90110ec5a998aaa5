import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { DynamoAttributeValue, DynamoPutItem, type DynamoPutItemProps, DynamoReturnValues } from '../src';
import { tableOf } from './samples';

const id = DynamoAttributeValue.fromString(JsonPath.stringAt('$.id'));

function synthTask(props: Partial<DynamoPutItemProps> = {}) {
  return synth((stack) => new DynamoPutItem(stack, 'Write', { table: tableOf(stack), item: { id }, ...props }));
}

it('puts an item, and may do nothing else', () => {
  const { state, statements } = synthTask({
    conditionExpression: 'version = :version',
    expressionAttributeValues: { ':version': DynamoAttributeValue.fromNumber(JsonPath.numberAt('$.version')) },
    returnValues: DynamoReturnValues.ALL_OLD,
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::dynamodb:putItem',
    Parameters: {
      TableName: '${TableCD117FA1}',
      Item: { id: { 'S.$': '$.id' } },
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: { ':version': { 'N.$': "States.Format('{}', $.version)" } },
      ReturnValues: 'ALL_OLD',
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'dynamodb:PutItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
  ]);
});

describe('refusals', () => {
  it.each<[string, Partial<DynamoPutItemProps>, string]>([
    [
      'to return what is now',
      { returnValues: DynamoReturnValues.ALL_NEW },
      "returnValues is 'ALL_NEW': DynamoDB returns it for an update only. Choose DynamoReturnValues.ALL_OLD or NONE.",
    ],
    ['to return what was updated', { returnValues: DynamoReturnValues.UPDATED_OLD }, "returnValues is 'UPDATED_OLD'"],
    ['an empty item', { item: {} }, 'item is empty: an item has at least its primary key. Give the attributes of the item.'],
  ])('%s', (_, props, message) => {
    expect(() => synthTask(props)).toThrow(`[Stack/Write] ${message}`);
  });
});

it('returns what an expression says', () => {
  expect(synthTask({ returnValues: JsonPath.stringAt('$.returned') as DynamoReturnValues }).state.Parameters).toMatchObject({
    'ReturnValues.$': '$.returned',
  });
});
