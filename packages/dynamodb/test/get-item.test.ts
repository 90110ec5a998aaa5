import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { DynamoAttributeValue, DynamoConsumedCapacity, DynamoGetItem, DynamoProjectionExpression } from '../src';
import { tableOf } from './samples';

it('gets an item, and may do nothing else', () => {
  const { state, statements } = synth(
    (stack) =>
      new DynamoGetItem(stack, 'Get', {
        table: tableOf(stack),
        key: { id: DynamoAttributeValue.fromString(JsonPath.stringAt('$.id')) },
        projectionExpression: [new DynamoProjectionExpression().withAttribute('#status')],
        expressionAttributeNames: { '#status': 'status' },
        consistentRead: true,
        returnConsumedCapacity: DynamoConsumedCapacity.TOTAL,
      }),
  );
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::dynamodb:getItem',
    Parameters: {
      TableName: '${TableCD117FA1}',
      Key: { id: { 'S.$': '$.id' } },
      ProjectionExpression: '#status',
      ExpressionAttributeNames: { '#status': 'status' },
      ConsistentRead: true,
      ReturnConsumedCapacity: 'TOTAL',
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'dynamodb:GetItem',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
  ]);
});

describe('takes a key at run time', () => {
  it.each<[string, sfn.QueryLanguage, any, object]>([
    ['a path', sfn.QueryLanguage.JSON_PATH, JsonPath.objectAt('$.key'), { 'Key.$': '$.key' }],
    ['JSONata', sfn.QueryLanguage.JSONATA, Jsonata.any('{% $key %}'), { Key: '{% $key %}' }],
  ])('%s', (_, queryLanguage, key, expected) => {
    const { Parameters, Arguments } = synth(
      (stack) => new DynamoGetItem(stack, 'Get', { table: tableOf(stack), key, queryLanguage }),
    ).state;
    expect(Parameters ?? Arguments).toMatchObject(expected);
  });
});
