import { JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Alias, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { LambdaInvocationType, type LambdaInvokeProps, LambdaPermissionScope } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

export function functionOf(scope: Construct): LambdaFunction {
  return new LambdaFunction(scope, 'Function', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => {}'),
  });
}

const invoke: Samples<LambdaInvokeProps> = {
  least: (scope) => ({ lambdaFunction: functionOf(scope) }),
  fullest: (scope) => ({
    lambdaFunction: functionOf(scope),
    payload: TaskInput.fromObject({ order: JsonPath.stringAt('$.order'), count: 3 }),
    invocationType: LambdaInvocationType.REQUEST_RESPONSE,
    clientContext: 'eyJhcHAiOiJzaG9wIn0=',
    qualifier: 'live',
    retryOnServiceExceptions: true,
    retryOnTooManyRequests: true,
    permissionScope: LambdaPermissionScope.EXACT,
    integrationPattern: sfn.IntegrationPattern.REQUEST_RESPONSE,
    stateName: 'Check the stock',
    comment: 'in the warehouse',
    taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
    heartbeatTimeout: sfn.Timeout.at('$.heartbeat'),
    inputPath: '$.in',
    outputPath: '$.Payload',
    resultSelector: { 'Payload.$': '$.Payload' },
    resultPath: '$.checked',
    assign: { stock: JsonPath.numberAt('$.Payload.stock') },
  }),
  event: (scope) => ({ lambdaFunction: functionOf(scope), invocationType: LambdaInvocationType.EVENT }),
  dryRun: (scope) => ({ lambdaFunction: functionOf(scope), invocationType: LambdaInvocationType.DRY_RUN }),
  withoutRetry: (scope) => ({ lambdaFunction: functionOf(scope), retryOnServiceExceptions: false }),
  version: (scope) => ({ lambdaFunction: functionOf(scope).currentVersion }),
  alias: (scope) => ({ lambdaFunction: new Alias(scope, 'Alias', { aliasName: 'live', version: functionOf(scope).currentVersion }) }),
  importedByName: (scope) => ({ lambdaFunction: LambdaFunction.fromFunctionName(scope, 'Function', 'stock') }),
  importedVersion: (scope) => ({
    lambdaFunction: LambdaFunction.fromFunctionArn(scope, 'Function', 'arn:aws:lambda:eu-west-1:111111111111:function:stock:3'),
  }),
  jsonPath: (scope) => ({
    lambdaFunction: functionOf(scope),
    payload: TaskInput.fromJsonPathAt('$.order'),
    clientContext: JsonPath.stringAt('$.context'),
    qualifier: JsonPath.stringAt('$.version'),
  }),
  jsonPathArn: (scope) => ({ lambdaFunction: LambdaFunction.fromFunctionArn(scope, 'Function', JsonPath.stringAt('$.arn')) }),
  payloadResponseOnly: (scope) => ({ lambdaFunction: functionOf(scope), payloadResponseOnly: true }),
  payloadResponseOnlyWithObject: (scope) => ({
    lambdaFunction: functionOf(scope),
    payloadResponseOnly: true,
    payload: TaskInput.fromObject({ order: JsonPath.stringAt('$.order') }),
  }),
  payloadResponseOnlyWithPath: (scope) => ({
    lambdaFunction: functionOf(scope),
    payloadResponseOnly: true,
    payload: TaskInput.fromJsonPathAt('$.order'),
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    lambdaFunction: functionOf(scope),
    payload: TaskInput.fromText('{% $states.input.order %}'),
    outputs: '{% $states.result.Payload %}',
    assign: { stock: '{% $states.result.Payload.stock %}' },
  }),
  jsonataLeast: (scope) => ({ queryLanguage: JSONATA, lambdaFunction: functionOf(scope) }),
  jsonataPayloadResponseOnly: (scope) => ({
    queryLanguage: JSONATA,
    lambdaFunction: functionOf(scope),
    payloadResponseOnly: true,
    payload: TaskInput.fromText('{% $states.input.order %}'),
  }),
  waitForTaskToken: (scope) => ({
    lambdaFunction: functionOf(scope),
    payload: TaskInput.fromObject({ token: JsonPath.taskToken }),
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  waitForTaskTokenInJsonata: (scope) => ({
    queryLanguage: JSONATA,
    lambdaFunction: functionOf(scope),
    payload: TaskInput.fromObject({ token: '{% $states.context.Task.Token %}' }),
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
};

export const samples = { LambdaInvoke: invoke };
