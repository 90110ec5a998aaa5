import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { DynamoAttributeValue, DynamoProjectionExpression, DynamoQuery, type DynamoQueryProps, DynamoSelect } from '../src';
import { tableOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;

const id = DynamoAttributeValue.fromString(JsonPath.stringAt('$.id'));
const attributes = [new DynamoProjectionExpression().withAttribute('total')];

function synthQuery(props: Partial<DynamoQueryProps> = {}) {
  return synth((stack) => {
    const key = { keyConditionExpression: 'id = :id', expressionAttributeValues: { ':id': id } };
    return new DynamoQuery(stack, 'Query', { table: tableOf(stack), ...key, ...props });
  });
}

it('#17367: gets items of a partition key, and may do nothing else', () => {
  const { state, statements } = synthQuery({ limit: 10, scanIndexForward: false });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:dynamodb:query',
    Parameters: {
      TableName: '${TableCD117FA1}',
      KeyConditionExpression: 'id = :id',
      ExpressionAttributeValues: { ':id': { 'S.$': '$.id' } },
      Limit: 10,
      ScanIndexForward: false,
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'dynamodb:Query',
      Resource: 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}',
    },
  ]);
});

describe('may read one index, and not the table', () => {
  const table = 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableCD117FA1}';

  it.each<[string, Partial<DynamoQueryProps>, string]>([
    ['by its name', { indexName: 'by-shop' }, `${table}/index/by-shop`],
    ['by a path, which may be any', { indexName: JsonPath.stringAt('$.index') }, `${table}/index/*`],
    [
      'by JSONata, which may be any',
      { queryLanguage: JSONATA, indexName: '{% $index %}', expressionAttributeValues: Jsonata.any('{% $values %}') },
      `${table}/index/*`,
    ],
  ])('%s', (_, props, resource) => {
    expect(synthQuery(props).statements).toEqual([{ Effect: 'Allow', Action: 'dynamodb:Query', Resource: resource }]);
  });
});

it('goes on where a page has ended', () => {
  const LastEvaluatedKey: any = JsonPath.objectAt('$.page.LastEvaluatedKey');
  expect(synthQuery({ exclusiveStartKey: LastEvaluatedKey }).state.Parameters).toMatchObject({
    'ExclusiveStartKey.$': '$.page.LastEvaluatedKey',
  });
});

it('runs in an Express machine', () => {
  const key = { keyConditionExpression: 'id = :id', expressionAttributeValues: { ':id': id } };
  const machine = { stateMachineType: sfn.StateMachineType.EXPRESS };
  expect(() => synth((stack) => new DynamoQuery(stack, 'Query', { table: tableOf(stack), ...key }), machine)).not.toThrow();
});

describe('refusals', () => {
  it.each<[string, Partial<DynamoQueryProps>, string]>([
    ['a limit of none', { limit: 0 }, 'limit is 0: the service takes 1 to 2147483647'],
    ['a short index', { indexName: 'ix' }, "indexName is 'ix': it has 2 characters, and the service takes 3 to 255"],
    ['an empty condition', { keyConditionExpression: '' }, "keyConditionExpression is '': it has 0 characters"],
    [
      'to select attributes, and not which',
      { select: DynamoSelect.SPECIFIC_ATTRIBUTES },
      "select is 'SPECIFIC_ATTRIBUTES': there is no projectionExpression to say which. Give one.",
    ],
    [
      'to select two things',
      { select: DynamoSelect.COUNT, projectionExpression: attributes },
      "select is 'COUNT': a projectionExpression says what to return. Leave one of them out.",
    ],
    [
      'what only an index has',
      { select: DynamoSelect.ALL_PROJECTED_ATTRIBUTES },
      "select is 'ALL_PROJECTED_ATTRIBUTES': only an index has projected attributes. Give indexName, or ALL_ATTRIBUTES.",
    ],
    [
      'a callback',
      { integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': aws-sdk:dynamodb:query supports REQUEST_RESPONSE",
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthQuery(props)).toThrow(`[Stack/Query] ${message}`);
  });
});
