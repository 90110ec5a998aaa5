import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { DynamoAttributeValue, DynamoGetItem, DynamoProjectionExpression } from '../src';
import { tableOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;

const key = { id: DynamoAttributeValue.fromString('7') };
const to = (attr: string) => new DynamoProjectionExpression().withAttribute(attr);

function synthGet(projectionExpression: any, queryLanguage?: sfn.QueryLanguage) {
  return synth((stack) => new DynamoGetItem(stack, 'Get', { table: tableOf(stack), key, projectionExpression, queryLanguage })).state;
}

describe('leads to attributes', () => {
  it.each<[string, DynamoProjectionExpression[], object]>([
    ['several', [to('a'), to('b')], { ProjectionExpression: 'a,b' }],
    [
      'inside maps and lists',
      [to('a').withAttribute('b').atIndex(0).atIndex(12).withAttribute('c')],
      { ProjectionExpression: 'a.b[0][12].c' },
    ],
    ['a path', [to(JsonPath.stringAt('$.a'))], { 'ProjectionExpression.$': '$.a' }],
    [
      'measured: a path among others',
      [to('a'), to(JsonPath.stringAt('$.b')).withAttribute('c')],
      { 'ProjectionExpression.$': "States.Format('a,{}.c', $.b)" },
    ],
    [
      'measured: a path to an index',
      [to('a').atIndex(JsonPath.numberAt('$.i'))],
      { 'ProjectionExpression.$': "States.Format('a[{}]', $.i)" },
    ],
  ])('%s', (_, projection, expected) => {
    expect(synthGet(projection).Parameters).toMatchObject(expected);
  });

  it.each<[string, any, string]>([
    ['JSONata', [to('{% $a %}')], '{% $a %}'],
    ['JSONata among others', [to('a').atIndex(Jsonata.number('{% $i %}')), to('b')], '{% "a[" & $i & "],b" %}'],
    ['JSONata for all', Jsonata.any('{% $projection %}'), '{% $projection %}'],
  ])('%s', (_, projection, expected) => {
    expect(synthGet(projection, JSONATA).Arguments.ProjectionExpression).toBe(expected);
  });

  it('as text', () => {
    expect(`${to('a').atIndex(1).withAttribute('b')}`).toBe('a[1].b');
  });
});

describe('refusals', () => {
  it.each<[string, () => unknown, string]>([
    ['an index first', () => new DynamoProjectionExpression().atIndex(0), 'Expression must start with an attribute'],
    ['an index below 0', () => to('a').atIndex(-1), 'The index -1 is none of a list: it has to be a whole number from 0 on.'],
    ['an index between two', () => to('a').atIndex(0.5), 'The index 0.5 is none of a list'],
    ['none', () => synthGet([]), '[Stack/Get] projectionExpression is empty: DynamoDB takes no projection of nothing.'],
    [
      'an empty one',
      () => synthGet([to('a'), new DynamoProjectionExpression()]),
      "[Stack/Get] projectionExpression is 'a,': DynamoDB takes no projection of nothing.",
    ],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
