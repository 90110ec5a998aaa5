import { dynamoDbTable, simulate } from '../../src';
import { machine } from '../machine';
import { run, SDK, task } from './call';

describe('dynamoDbTable', () => {
  const one = { id: { S: '1' }, at: { N: '1.0' }, sum: { N: '3' } };
  const key = { id: { S: '1' }, at: { N: '1' } };
  const table = () => dynamoDbTable({ partitionKey: 'id', sortKey: 'at', items: [one, { id: { S: '1' }, at: { N: '2' } }] });
  const put = { TableName: 'T', Item: { ...key, sum: { N: '4' } } };

  test.each<[string, object, object, number]>([
    ['getItem', { TableName: 'T', Key: key, ConsistentRead: true, ReturnConsumedCapacity: 'NONE' }, { Item: one }, 2],
    ['getItem', { TableName: 'T', Key: { ...key, id: { S: '2' } } }, {}, 2],
    ['putItem', put, {}, 2],
    ['putItem', { ...put, ReturnValues: 'ALL_OLD' }, { Attributes: one }, 2],
    ['putItem', { TableName: 'T', Item: { ...key, id: { S: '2' } }, ReturnValues: 'ALL_OLD' }, {}, 3],
    ['deleteItem', { TableName: 'T', Key: key }, {}, 1],
    ['deleteItem', { TableName: 'T', Key: key, ReturnValues: 'ALL_OLD' }, { Attributes: one }, 1],
    ['deleteItem', { TableName: 'T', Key: { ...key, id: { S: '2' } } }, {}, 2],
  ])('%s %j', async (action, request, result, left) => {
    const mock = table();
    expect((await run(`dynamodb:${action}`, request, mock)).output).toEqual({ ...result, ...SDK });
    expect(mock.items).toHaveLength(left);
  });

  test('what was put is there, in its place', async () => {
    const mock = table();
    await run('dynamodb:putItem', put, mock);
    expect(mock.items[0]).toEqual(put.Item);
    expect((await run('dynamodb:getItem', { TableName: 'T', Key: key }, mock)).output).toMatchObject({ Item: put.Item });
  });

  test.each<[string, object, string]>([
    ['getItem', { TableName: 'T', Key: { id: { S: '1' } } }, 'does not match the schema'],
    ['getItem', { TableName: 'T', Key: { ...key, more: { S: '1' } } }, 'does not match the schema'],
    ['putItem', { TableName: 'T', Item: { id: { S: '1' } } }, 'Missing the key at in the item'],
  ])('%s %j fails as on AWS', async (action, request, cause) => {
    const execution = await run(`dynamodb:${action}`, request, table());
    expect(execution).toMatchObject({ error: 'DynamoDB.AmazonDynamoDBException', cause: expect.stringContaining(cause) });
  });

  test.each<[string, object, string]>([
    ['putItem', { ...put, ConditionExpression: 'attribute_not_exists(id)' }, 'does not know what ConditionExpression does'],
    ['getItem', { TableName: 'T', Key: key, ProjectionExpression: 'id' }, 'does not know what ProjectionExpression does'],
    ['deleteItem', { TableName: 'T', Key: key, ReturnValues: 'UPDATED_NEW' }, 'does not know ReturnValues UPDATED_NEW'],
    ['updateItem', { TableName: 'T', Key: key, UpdateExpression: 'SET a = :a' }, "the task 'S' calls arn:aws:states:::dynamodb:updateItem"],
  ])('%s %j is refused, never answered wrongly', async (action, request, reason) => {
    await expect(run(`dynamodb:${action}`, request, table())).rejects.toThrow(reason);
  });

  test('is one table', async () => {
    const states = {
      A: task('dynamodb:deleteItem', { TableName: 'T', Key: key }),
      B: task('dynamodb:deleteItem', { TableName: 'U', Key: key }),
    };
    await expect(simulate(machine(states), { tasks: { '*': table() } })).rejects.toThrow("is one table, 'T', and not 'U'; the task 'B'");
  });
});
