import { machineWith, readable } from '@sfn-tasks-dev/test-kit';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Stack } from 'aws-cdk-lib/core';
import { allow, allowManagedRule, allowPassRole, arn, Jsonata, JsonPath, roleArnOrAny } from '../src';
import { PlaceOrder } from './place-order';

const stack = new Stack(undefined, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
const resources = (...of: string[]) => readable(stack.resolve(allow(['a:B'], of).toStatementJson().Resource));
const job = (resourceName: string) => resources(arn(stack, { service: 'glue', resource: 'job', resourceName }));

describe('arn', () => {
  it.each([
    ['nightly', 'nightly'],
    [JsonPath.stringAt('$.job'), '*'],
    [JsonPath.format('{}-job', JsonPath.stringAt('$.job')), '*'],
    [Jsonata.string('{% $states.input.job %}'), '*'],
    ['{% $states.input.job %}', '*'],
    ['$.job', '*'],
    ["States.Format('{}', $.job)", '*'],
    [`a/${JsonPath.stringAt('$.job')}/b`, 'a/*/b'],
    ['{% $states.input.job %}/b', '*/b'],
    ['{% $states.input.job', '*'],
  ])('names %s', (name, expected) => {
    expect(job(name)).toBe(`arn:\${AWS::Partition}:glue:eu-west-1:111111111111:job/${expected}`);
  });
});

describe('allow', () => {
  it.each([
    [JsonPath.stringAt('$.arn'), '*'],
    [`${JsonPath.stringAt('$.arn')}:*`, '*'],
    [`arn:aws:s3:::${JsonPath.stringAt('$.bucket')}/x`, 'arn:aws:s3:::*/x'],
    ['arn:aws:s3:::{% $b %}/x/{% $c %}', 'arn:aws:s3:::*/x/*'],
    ['arn:aws:s3:::undefined-things/x', 'arn:aws:s3:::undefined-things/x'],
  ])('makes %s into %s', (resource, expected) => {
    expect(resources(resource)).toBe(expected);
  });

  it('keeps what CloudFormation fills in', () => {
    const bucket = new Bucket(stack, 'Bucket');
    expect(resources(bucket.arnForObjects(`${JsonPath.stringAt('$.k')}/x`))).toBe('${Bucket83908E77.Arn}/*/x');
  });

  it('says each resource once, and the conditions', () => {
    expect(allow(['a:B'], [JsonPath.stringAt('$.a'), JsonPath.stringAt('$.b')], { StringEquals: { c: 'd' } }).toStatementJson()).toEqual({
      Effect: 'Allow',
      Action: 'a:B',
      Resource: '*',
      Condition: { StringEquals: { c: 'd' } },
    });
  });
});

it.each([
  ['arn:aws:iam::222222222222:role/worker', 'arn:aws:iam::222222222222:role/worker'],
  [JsonPath.stringAt('$.role'), 'arn:${AWS::Partition}:iam::111111111111:role/*'],
  ['{% $states.input.role %}', 'arn:${AWS::Partition}:iam::111111111111:role/*'],
])('roleArnOrAny makes %s into %s', (roleArn, expected) => {
  expect(resources(roleArnOrAny(stack, roleArn))).toBe(expected);
});

it.each(['arn:aws:s3:::undefined/x', 'arn:aws:s3:::undefined', 'arn:aws:s3:::[object Object]', undefined as any])(
  'a task refuses to grant %s',
  (resource) => {
    class Broken extends PlaceOrder {
      protected _policies(): iam.PolicyStatement[] {
        return [allow(['shop:PlaceOrder'], [resource])];
      }
    }
    expect(() => machineWith((scope) => new Broken(scope, 'Order'))).toThrow(
      `[Stack/Order] the resource of shop:PlaceOrder is '${resource}': a part of the ARN has no value, or one that is no text.`,
    );
  },
);

it('allowPassRole says to which service', () => {
  expect(allowPassRole([JsonPath.stringAt('$.role')], 'glue.amazonaws.com').toStatementJson()).toEqual({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: '*',
    Condition: { StringEquals: { 'iam:PassedToService': 'glue.amazonaws.com' } },
  });
});

it('allowManagedRule names the rule', () => {
  expect(readable(stack.resolve(allowManagedRule(stack, 'StepFunctionsGetEventsForXRule').toStatementJson()))).toEqual({
    Effect: 'Allow',
    Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
    Resource: 'arn:${AWS::Partition}:events:eu-west-1:111111111111:rule/StepFunctionsGetEventsForXRule',
  });
});
