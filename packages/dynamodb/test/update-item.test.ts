import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { DynamoAttributeValue, DynamoReturnValues, DynamoUpdateItem, type DynamoUpdateItemProps } from '../src';
import { tableOf } from './samples';

const id = DynamoAttributeValue.fromString(JsonPath.stringAt('$.id'));

function synthTask(props: Partial<DynamoUpdateItemProps> = {}) {
  return synth(
    (stack) => new DynamoUpdateItem(stack, 'Write', { table: tableOf(stack), key: { id }, updateExpression: 'REMOVE draft', ...props }),
  );
}

it('updates an item, and may do nothing else', () => {
  const { state, statements } = synthTask({
    conditionExpression: 'version = :version',
    expressionAttributeValues: { ':version': DynamoAttributeValue.fromNumber(JsonPath.numberAt('$.version')) },
    returnValues: DynamoReturnValues.ALL_OLD,
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::dynamodb:updateItem',
    Parameters: {
      TableName: '${TableCD117FA1}',
      Key: { id: { 'S.$': '$.id' } },
      UpdateExpression: 'REMOVE draft',
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: { ':version': { 'N.$': "States.Format('{}', $.version)" } },
      ReturnValues: 'ALL_OLD',
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'dynamodb:UpdateItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
  ]);
});

it.each(Object.values(DynamoReturnValues))('returns %s', (returnValues) => {
  expect(synthTask({ returnValues }).state.Parameters.ReturnValues).toBe(returnValues);
});
