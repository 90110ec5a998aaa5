import { callsOf, machinesOf } from '@sfn-tasks-dev/test-kit';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { ChurnModelStack } from './churn-model-stack';

const stack = new ChurnModelStack(new App(), 'ChurnModel');
const [machine] = machinesOf(Template.fromStack(stack).toJSON(), ['ChurnModel']);

it('goes through the services', () => {
  expect(callsOf(machine)).toEqual([
    ['Prepare the data', 'sagemaker:createProcessingJob', 'run a job'],
    ['Train the model', 'sagemaker:createTrainingJob', 'run a job'],
    ['Make the model', 'sagemaker:createModel', 'request response'],
    ['Configure the endpoint', 'sagemaker:createEndpointConfig', 'request response'],
    ['Update the endpoint', 'sagemaker:updateEndpoint', 'request response'],
  ]);
});

it('may do what these calls need', () => {
  expect(machine.statements.flatMap(({ Action }) => Action)).toEqual([
    'sagemaker:CreateProcessingJob',
    'sagemaker:ListTags',
    'sagemaker:AddTags',
    'iam:PassRole',
    'sagemaker:DescribeProcessingJob',
    'sagemaker:StopProcessingJob',
    'events:PutTargets',
    'events:PutRule',
    'events:DescribeRule',
    'sagemaker:CreateTrainingJob',
    'sagemaker:ListTags',
    'sagemaker:AddTags',
    'iam:PassRole',
    'sagemaker:DescribeTrainingJob',
    'sagemaker:StopTrainingJob',
    'events:PutTargets',
    'events:PutRule',
    'events:DescribeRule',
    'sagemaker:CreateModel',
    'sagemaker:ListTags',
    'sagemaker:AddTags',
    'iam:PassRole',
    'sagemaker:CreateEndpointConfig',
    'sagemaker:ListTags',
    'sagemaker:updateEndpoint',
  ]);
});

it('has nothing to warn of', () => {
  expect(Annotations.fromStack(stack).findWarning('*', Match.anyValue())).toEqual([]);
});
