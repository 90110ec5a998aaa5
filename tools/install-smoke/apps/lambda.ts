// What a user writes who needs AWS Lambda and nothing else; compiled and run as CommonJS and as an ES module.
import { JsonPath, TaskInput } from '@sfn-tasks/core';
import { LambdaInvoke, type LambdaInvokeProps } from '@sfn-tasks/lambda';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, Stack } from 'aws-cdk-lib/core';

const app = new App();
const stack = new Stack(app, 'Orders');
const props: LambdaInvokeProps = {
  lambdaFunction: LambdaFunction.fromFunctionArn(stack, 'Stock', 'arn:aws:lambda:us-east-1:123456789012:function:stock'),
  payload: TaskInput.fromObject({ sku: JsonPath.stringAt('$.sku') }),
};
const checkStock = new LambdaInvoke(stack, 'Check the stock', props);
new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(checkStock) });

const { Resources } = app.synth().getStackByName('Orders').template;
console.log(JSON.stringify(Object.values<{ Type: string }>(Resources).map(({ Type }) => Type)));
