import { readable } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter, Stack } from 'aws-cdk-lib/core';
import { asText, Jsonata, JsonPath } from '../src';

const stack = new Stack(undefined, 'Stack');
const parameter = new CfnParameter(stack, 'Parameter', { type: 'Number' });

it.each<[string, unknown, object]>([
  ['a number', 7, { text: '7' }],
  ['a boolean', false, { text: 'false' }],
  ['a number that CloudFormation fills in', parameter.valueAsNumber, { text: '${Parameter}' }],
  ['a path', JsonPath.numberAt('$.n'), { 'text.$': "States.Format('{}', $.n)" }],
  ['an expression', Jsonata.number('{% $n %}'), { text: '{% $string($n) %}' }],
])('asText makes a text of %s', (_, value, expected) => {
  expect(readable(stack.resolve(sfn.FieldUtils.renderObject({ text: asText(value) })))).toEqual(expected);
});
