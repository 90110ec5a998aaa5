// Runs where the packages were installed from their tarballs, knowing nothing of this repository.
const fs = require('node:fs');
const { App, Stack } = require('aws-cdk-lib/core');
const lambda = require('aws-cdk-lib/aws-lambda');
const sfn = require('aws-cdk-lib/aws-stepfunctions');
const { EvaluateExpression } = require('@sfn-tasks/evaluate-expression');
const { LambdaInvoke } = require('@sfn-tasks/lambda');

const app = new App();
const stack = new Stack(app, 'Smoke');
const lambdaFunction = lambda.Function.fromFunctionArn(stack, 'Function', 'arn:aws:lambda:us-east-1:123456789012:function:smoke');
const invoke = new LambdaInvoke(stack, 'Invoke', { lambdaFunction });
const evaluate = new EvaluateExpression(stack, 'Evaluate', { expression: '$.a + $.b' });
new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(invoke.next(evaluate)) });

const assembly = app.synth();
const template = assembly.getStackByName('Smoke').template;
const [machine] = Object.values(template.Resources).filter((resource) => resource.Type === 'AWS::StepFunctions::StateMachine');
const definition = machine.Properties.DefinitionString;
const text =
  typeof definition === 'string' ? definition : definition['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'aws')).join('');
const folders = fs.readdirSync(assembly.directory).filter((name) => name.startsWith('asset.'));
const assets = folders.flatMap((name) => fs.readdirSync(`${assembly.directory}/${name}`));
process.stdout.write(JSON.stringify({ states: JSON.parse(text).States, assets }));
