import { callsOf, machinesOf } from '@sfn-tasks-dev/test-kit';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { SupportDeskStack } from './support-desk-stack';

const stack = new SupportDeskStack(new App(), 'SupportDesk');
const [machine] = machinesOf(Template.fromStack(stack).toJSON(), ['SupportDesk']);

it('goes through the services', () => {
  expect(callsOf(machine)).toEqual([
    ['Look up the customer', 'dynamodb:getItem', 'request response'],
    ['Judge the question', 'bedrock:invokeModel', 'request response'],
    ['Open a ticket', 'http:invoke', 'request response'],
    ['Note the ticket', 'dynamodb:updateItem', 'request response'],
    ['Tell the others', 'events:putEvents', 'request response'],
  ]);
});

it('may do what these calls need', () => {
  expect(machine.statements.flatMap(({ Action }) => Action)).toEqual([
    'dynamodb:GetItem',
    'kms:Decrypt',
    'kms:DescribeKey',
    'bedrock:InvokeModel',
    'events:RetrieveConnectionCredentials',
    'secretsmanager:GetSecretValue',
    'secretsmanager:DescribeSecret',
    'states:InvokeHTTPEndpoint',
    'dynamodb:UpdateItem',
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:ReEncrypt*',
    'kms:GenerateDataKey*',
    'events:PutEvents',
  ]);
});

it('has nothing to warn of', () => {
  expect(Annotations.fromStack(stack).findWarning('*', Match.anyValue())).toEqual([]);
});
