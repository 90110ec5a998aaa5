import { callsOf, machinesOf } from '@sfn-tasks-dev/test-kit';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { OrderFulfilmentStack } from './order-fulfilment-stack';

const stack = new OrderFulfilmentStack(new App(), 'OrderFulfilment');
const [inJsonPath, inJsonata] = machinesOf(Template.fromStack(stack).toJSON(), ['InJsonPath', 'InJsonata']);

describe.each([inJsonPath, inJsonata])('$name', (machine) => {
  it('goes through the services', () => {
    expect(callsOf(machine)).toEqual([
      ['Check the stock', 'lambda:invoke', 'request response'],
      ['Say sorry', 'sns:publish', 'request response'],
      ['Wait for an approval', 'sqs:sendMessage', 'wait for a callback'],
      ['Ship', 'states:startExecution', 'run a job'],
      ['Tell the customer', 'sns:publish', 'request response'],
    ]);
  });

  it('may do what these calls need', () => {
    expect(machine.statements.flatMap(({ Action }) => Action)).toEqual([
      'lambda:InvokeFunction',
      'sns:Publish',
      'sqs:SendMessage',
      'kms:Decrypt',
      'kms:GenerateDataKey*',
      'states:StartExecution',
      'states:DescribeExecution',
      'states:StopExecution',
      'events:PutTargets',
      'events:PutRule',
      'events:DescribeRule',
    ]);
  });
});

it('is written in one language each', () => {
  expect(JSON.stringify(inJsonPath.definition)).not.toContain('{%');
  expect(JSON.stringify(inJsonata.definition)).not.toMatch(/"Parameters"|\.\$"|"ResultPath"/);
  expect(inJsonata.definition.QueryLanguage).toBe('JSONata');
});

it('has nothing to warn of', () => {
  expect(Annotations.fromStack(stack).findWarning('*', Match.anyValue())).toEqual([]);
});
