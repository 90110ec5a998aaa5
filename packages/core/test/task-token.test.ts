import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Stack } from 'aws-cdk-lib/core';
import { Jsonata, JsonPath, TaskInput } from '../src';
import { PlaceOrder, type PlaceOrderProps } from './place-order';

const integrationPattern = sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN;

/** A value of a class of its own, such as an attribute of an item; it leads to itself. */
class Line {
  public readonly self = this;
  constructor(public readonly value: unknown) {}
}

const waitFor = (props: PlaceOrderProps) => new PlaceOrder(new Stack(undefined, 'Stack'), 'Order', { ...props, integrationPattern });

it.each<[string, PlaceOrderProps]>([
  ['JsonPath.taskToken', { order: { token: JsonPath.taskToken } }],
  ['deep in lists', { order: [{ a: [sfn.JsonPath.taskToken] }] }],
  ['in an intrinsic function', { note: JsonPath.format('{}', JsonPath.taskToken) }],
  ['the whole context', { order: JsonPath.entireContext }],
  ['the part of the context', { order: JsonPath.objectAt('$$.Task') }],
  ['in a TaskInput', { order: TaskInput.fromObject({ token: JsonPath.taskToken }) }],
  ['in an instance of a class', { order: { lines: [new Line({ S: JsonPath.taskToken })] } }],
  ['in an instance in another one', { order: new Line(new Line('{% $states.context.Task.Token %}')) }],
  ['in a key for a path', { order: { 'token.$': '$$.Task.Token' } }],
  ['in additional parameters', { additionalParameters: { Token: JsonPath.taskToken } }],
  ['JSONata', { order: { token: '{% $states.context.Task.Token %}' } }],
  ['#34189: in a JSONata function', { order: '{% $merge([$states.input, {"token": $states.context.Task.Token}]) %}' }],
  ['a JSONata token', { order: Jsonata.any('{% {"t": $states.context.Task.Token} %}') }],
  ['the whole context in JSONata', { order: '{% $states.context %}' }],
])('takes %s', (_, props) => {
  expect(() => waitFor(props)).not.toThrow();
});

it.each<[string, PlaceOrderProps]>([
  ['no request', {}],
  ['the text of the path', { order: '$$.Task.Token' }],
  ['an instance of a class', { order: new Line(new Line({ S: JsonPath.executionId })) }],
  ['another part of the context', { order: JsonPath.executionId }],
  ['another part of the context in JSONata', { order: '{% $states.context.Execution.Id %}' }],
  ['the input in JSONata', { order: '{% $states.input.Token %}' }],
  ['the token in outputs only', { outputs: '{% $states.context.Task.Token %}' }],
  ['the token in assign only', { assign: { token: JsonPath.taskToken } }],
])('refuses %s', (_, props) => {
  expect(() => waitFor(props)).toThrow(
    '[Stack/Order] order is without the task token: a task that waits for a callback has to hand out its token, or nothing can end it. ' +
      "Put JsonPath.taskToken in it, or '{% $states.context.Task.Token %}' in JSONata.",
  );
});

it('#15124: looks into no construct', () => {
  const bucket = new Bucket(new Stack(), 'Bucket');
  Object.defineProperty(bucket, 'trap', {
    enumerable: true,
    get: () => {
      throw new Error('walked into a construct');
    },
  });
  expect(() => waitFor({ note: bucket })).toThrow('without the task token');
});
