import { readable } from '@sfn-tasks-dev/test-kit';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter, Stack } from 'aws-cdk-lib/core';
import { asText, Jsonata, JsonPath, joinTexts, numberAsText } from '../src';

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

const { bucketName } = new Bucket(stack, 'Bucket');
const join = (texts: string[]) => readable(stack.resolve(sfn.FieldUtils.renderObject({ uri: joinTexts(stack, 'uri', texts) })));

describe('joinTexts', () => {
  it.each<[string, string[], object]>([
    ['texts', ['s3://', 'out', '/'], { uri: 's3://out/' }],
    ['what CloudFormation fills in', ['s3://', bucketName, '/'], { uri: 's3://${Bucket83908E77}/' }],
    ['one path, as it is', [JsonPath.stringAt('$.uri')], { 'uri.$': '$.uri' }],
    ['one expression, as it is', ['{% $x ? "a" : "b" %}'], { uri: '{% $x ? "a" : "b" %}' }],
    ['a path', ['s3://', JsonPath.stringAt('$.b'), '/'], { 'uri.$': "States.Format('s3://{}/', $.b)" }],
    [
      'paths and intrinsic functions',
      [JsonPath.stringAt('$.b'), '/', JsonPath.format('{}', JsonPath.stringAt('$.k'))],
      { 'uri.$': "States.Format('{}/{}', $.b, States.Format('{}', $.k))" },
    ],
    [
      'a path beside what CloudFormation fills in',
      ['s3://', bucketName, '/', JsonPath.stringAt('$.k')],
      { 'uri.$': "States.Format('s3://${Bucket83908E77}/{}', $.k)" },
    ],
    [
      'a path beside what has to be escaped',
      ["it's {a}\\b ", JsonPath.stringAt('$.k')],
      { 'uri.$': "States.Format('it\\'s \\{a\\}\\\\b {}', $.k)" },
    ],
    ['JSONata', ['s3://', '{% $b %}', '/', '{% $x ? "a" : "b" %}'], { uri: '{% "s3://" & $b & "/" & ($x ? "a" : "b") %}' }],
    ['a number', ['rate(', numberAsText(5), ')'], { uri: 'rate(5)' }],
    ['a number that CloudFormation fills in', ['rate(', numberAsText(parameter.valueAsNumber), ')'], { uri: 'rate(${Parameter})' }],
    ['the path of a number', ['rate(', numberAsText(JsonPath.numberAt('$.n')), ')'], { 'uri.$': "States.Format('rate({})', $.n)" }],
    ['JSONata for a number', ['rate(', numberAsText(Jsonata.number('{% $n %}')), ')'], { uri: '{% "rate(" & $n & ")" %}' }],
    ['JSONata beside a quote', ['"', Jsonata.string('{% $b.c %}')], { uri: '{% "\\"" & $b.c %}' }],
    [
      'JSONata beside what CloudFormation fills in',
      ['s3://', bucketName, '/', '{% $k %}'],
      { uri: '{% "s3://${Bucket83908E77}/" & $k %}' },
    ],
  ])('%s', (_, texts, expected) => {
    expect(join(texts)).toEqual(expected);
  });

  it.each<[string, string[], string]>([
    [
      'both languages',
      [JsonPath.stringAt('$.a'), '{% $b %}'],
      "uri is '{% $b %}': it stands beside a path, and a state has one query language",
    ],
    ['a path inside a text', ['a', `b-${JsonPath.stringAt('$.c')}`], "uri is '$.c': it stands inside a longer text"],
  ])('refuses %s', (_, texts, message) => {
    expect(() => joinTexts(stack, 'uri', texts)).toThrow(message);
  });
});
