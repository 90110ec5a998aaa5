import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import {
  DynamoAttributeValue,
  DynamoProjectionExpression,
  DynamoQuery,
  type DynamoQueryProps,
  DynamoUpdateItem,
  type DynamoUpdateItemProps,
} from '../src';
import { tableOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;

const key = { id: DynamoAttributeValue.fromString('7') };
const one = DynamoAttributeValue.fromNumber(1);
const LONG = 'a'.repeat(4097);

function synthUpdate(props: Partial<DynamoUpdateItemProps>) {
  const { state } = synth((stack) => new DynamoUpdateItem(stack, 'Update', { table: tableOf(stack), key, ...props }));
  return state.Parameters ?? state.Arguments;
}

function synthQuery(props: Partial<DynamoQueryProps>) {
  return synth((stack) => new DynamoQuery(stack, 'Update', { table: tableOf(stack), keyConditionExpression: 'id = :id', ...props })).state;
}

describe('takes expressions and placeholders that fit together', () => {
  it.each<[string, Partial<DynamoUpdateItemProps>]>([
    ['no placeholder', { updateExpression: 'REMOVE draft', conditionExpression: 'attribute_exists(id)' }],
    [
      'in both expressions',
      { updateExpression: 'SET a = :one', conditionExpression: 'a < :one', expressionAttributeValues: { ':one': one } },
    ],
    [
      'in paths',
      {
        updateExpression: 'SET #a.#b[0].c=:one',
        expressionAttributeNames: { '#a': 'a', '#b': 'b' },
        expressionAttributeValues: { ':one': one },
      },
    ],
    [
      'in an expression that is only known later',
      { updateExpression: JsonPath.stringAt('$.update'), expressionAttributeValues: { ':one': one } },
    ],
    [
      'in an expression made of others',
      { updateExpression: JsonPath.format('SET {} = :one', JsonPath.stringAt('$.name')), expressionAttributeValues: { ':one': one } },
    ],
    [
      'values that are only known later',
      {
        queryLanguage: JSONATA,
        updateExpression: 'SET #a = :one',
        expressionAttributeNames: Jsonata.any('{% $names %}'),
        expressionAttributeValues: Jsonata.any('{% $values %}'),
      },
    ],
    ['further fields', { expressionAttributeValues: { ':one': one }, additionalParameters: { UpdateExpression: 'SET a = :one' } }],
  ])('%s', (_, props) => {
    expect(() => synthUpdate(props)).not.toThrow();
  });

  it('in a projection and a filter', () => {
    const projectionExpression = [new DynamoProjectionExpression().withAttribute('#a')];
    const expressionAttributeValues = { ':id': key.id, ':one': one };
    const props = {
      projectionExpression,
      expressionAttributeNames: { '#a': 'a' },
      filterExpression: 'n = :one',
      expressionAttributeValues,
    };
    expect(() => synthQuery(props)).not.toThrow();
  });
});

describe('refusals', () => {
  it.each<[string, Partial<DynamoUpdateItemProps>, string]>([
    ['an empty expression', { updateExpression: '' }, "updateExpression is '': it has 0 characters, and the service takes 1 to 4096"],
    [
      'a long expression',
      { conditionExpression: LONG },
      `conditionExpression is '${LONG}': it has 4097 characters, and the service takes 1 to 4096`,
    ],
    ['no names', { expressionAttributeNames: {} }, 'expressionAttributeNames is {}: DynamoDB takes no empty map. Leave it out.'],
    ['no values', { expressionAttributeValues: {} }, 'expressionAttributeValues is {}: DynamoDB takes no empty map. Leave it out.'],
    [
      'a name without its sign',
      { updateExpression: 'REMOVE #a', expressionAttributeNames: { a: 'a' } },
      "expressionAttributeNames is with 'a' in it: that is no placeholder. Begin it with #, and go on with letters, digits and underscores.",
    ],
    [
      'a misspelled value',
      { updateExpression: 'SET a = :one', expressionAttributeValues: { ':one-a': one } },
      "expressionAttributeValues is with ':one-a' in it: that is no placeholder",
    ],
    [
      'a value that nothing explains',
      { updateExpression: 'SET a = :one, b = :two', expressionAttributeValues: { ':one': one } },
      "expressionAttributeValues is without ':two': that stands in an expression. Say what it stands for.",
    ],
    [
      'a name that nothing explains',
      { updateExpression: 'REMOVE #a' },
      "expressionAttributeNames is without '#a': that stands in an expression",
    ],
    [
      'a value that nothing needs',
      { updateExpression: 'REMOVE a', expressionAttributeValues: { ':one': one } },
      "expressionAttributeValues is with ':one' in it: that stands in no expression, which DynamoDB does not take. Leave it out.",
    ],
    [
      'values without an expression',
      { expressionAttributeValues: { ':one': one } },
      "expressionAttributeValues is with ':one' in it: that stands in no expression",
    ],
    [
      'an empty key',
      { key: {} },
      'key is empty: the primary key of a table has one attribute or two. Give the partition key and, if the table has one, the sort key.',
    ],
    ['a long key', { key: { a: one, b: one, c: one } }, 'key is of a, b, c: the primary key of a table has one attribute or two'],
    [
      'a key that is none',
      { key: { id: DynamoAttributeValue.fromBoolean(true) } },
      'key.id is {"BOOL":true}: an attribute of a primary key is a string, a number or binary data. Give DynamoAttributeValue.fromString(…), fromNumber(…) or fromBinary(…).',
    ],
    [
      'a callback',
      { integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': dynamodb:updateItem supports REQUEST_RESPONSE",
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthUpdate(props)).toThrow(`[Stack/Update] ${message}`);
  });

  it('a name in a projection that nothing explains', () => {
    const projectionExpression = [new DynamoProjectionExpression().withAttribute('#a')];
    const expressionAttributeValues = { ':id': key.id };
    expect(() => synthQuery({ projectionExpression, expressionAttributeValues })).toThrow("expressionAttributeNames is without '#a'");
  });
});
