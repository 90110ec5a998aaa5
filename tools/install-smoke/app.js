// Runs where the packages were installed from their tarballs, knowing nothing of this repository.
const { App, Stack } = require('aws-cdk-lib/core');
const lambda = require('aws-cdk-lib/aws-lambda');
const sfn = require('aws-cdk-lib/aws-stepfunctions');
const { LambdaInvoke } = require('@sfn-tasks/lambda');

const app = new App();
const stack = new Stack(app, 'Smoke');
const lambdaFunction = lambda.Function.fromFunctionArn(stack, 'Function', 'arn:aws:lambda:us-east-1:123456789012:function:smoke');
const invoke = new LambdaInvoke(stack, 'Invoke', { lambdaFunction });
new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(invoke) });

const template = app.synth().getStackByName('Smoke').template;
const [machine] = Object.values(template.Resources).filter((resource) => resource.Type === 'AWS::StepFunctions::StateMachine');
const definition = machine.Properties.DefinitionString;
const text =
  typeof definition === 'string' ? definition : definition['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'aws')).join('');
process.stdout.write(JSON.stringify(JSON.parse(text).States));
