import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import { Alias, type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Stack } from 'aws-cdk-lib/core';
import { LambdaInvocationType, LambdaInvoke, type LambdaInvokeProps, LambdaPermissionScope } from '../src';
import { functionOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const { ALL_VERSIONS, EXACT } = LambdaPermissionScope;

type Props = Partial<LambdaInvokeProps>;

function synthInvoke(props: Props = {}, lambdaFunction: (stack: Stack) => IFunction = functionOf, machine: MachineOptions = {}) {
  return synth((stack) => new LambdaInvoke(stack, 'Invoke', { lambdaFunction: lambdaFunction(stack), ...props }), machine);
}

function byArn(arn: string) {
  return (stack: Stack) => LambdaFunction.fromFunctionArn(stack, 'Imported', arn);
}

it('invokes the function with the input of the state', () => {
  const { state, statements } = synthInvoke();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::lambda:invoke',
    Parameters: { FunctionName: '${Function76856677.Arn}', 'Payload.$': '$' },
    Retry: [
      {
        ErrorEquals: [
          'Lambda.ClientExecutionTimeoutException',
          'Lambda.ServiceException',
          'Lambda.AWSLambdaException',
          'Lambda.SdkClientException',
        ],
        IntervalSeconds: 2,
        MaxAttempts: 6,
        BackoffRate: 2,
      },
    ],
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: ['${Function76856677.Arn}', '${Function76856677.Arn}:*'] },
  ]);
});

it('sends every field', () => {
  const { state } = synthInvoke({
    payload: TaskInput.fromObject({ order: JsonPath.stringAt('$.order') }),
    invocationType: LambdaInvocationType.EVENT,
    clientContext: 'e30=',
    qualifier: JsonPath.stringAt('$.version'),
  });
  expect(state.Parameters).toEqual({
    FunctionName: '${Function76856677.Arn}',
    Payload: { 'order.$': '$.order' },
    InvocationType: 'Event',
    ClientContext: 'e30=',
    'Qualifier.$': '$.version',
  });
});

it('takes a function whose ARN is only known at run time', () => {
  expect(synthInvoke({}, byArn(JsonPath.stringAt('$.arn'))).state.Parameters).toEqual({ 'FunctionName.$': '$.arn', 'Payload.$': '$' });
  expect(synthInvoke({ queryLanguage: JSONATA }, byArn(Jsonata.string('{% $states.input.arn %}'))).state.Arguments).toEqual({
    FunctionName: '{% $states.input.arn %}',
    Payload: '{% $states.input %}',
  });
});

describe('#12935, #29473: payloadResponseOnly', () => {
  const direct = (props: Props, machine: MachineOptions = {}) =>
    synthInvoke({ payloadResponseOnly: true, ...props }, functionOf, machine).state;

  it.each<[string, Props, object]>([
    ['no payload', {}, {}],
    ['an object', { payload: TaskInput.fromObject({ a: JsonPath.stringAt('$.a') }) }, { Parameters: { 'a.$': '$.a' } }],
    ['a path', { payload: TaskInput.fromJsonPathAt('$.a') }, { InputPath: '$.a' }],
    ['a path of aws-cdk-lib', { payload: sfn.TaskInput.fromJsonPathAt('$.a') }, { InputPath: '$.a' }],
    ['a path behind an inputPath', { payload: TaskInput.fromJsonPathAt('$.a'), inputPath: '$.order' }, { InputPath: '$.order.a' }],
    ['the whole input behind an inputPath', { payload: TaskInput.fromJsonPathAt('$'), inputPath: '$.order' }, { InputPath: '$.order' }],
    [
      'the context behind an inputPath',
      { payload: TaskInput.fromJsonPathAt('$$.Execution'), inputPath: '$.order' },
      { InputPath: '$$.Execution' },
    ],
    ['a variable behind an inputPath', { payload: TaskInput.fromJsonPathAt('$order.a'), inputPath: '$.order' }, { InputPath: '$order.a' }],
    [
      'an expression',
      { queryLanguage: JSONATA, payload: TaskInput.fromJsonata('{% $states.input.a %}') },
      { Arguments: '{% $states.input.a %}', QueryLanguage: 'JSONata' },
    ],
    ['no payload in JSONata', { queryLanguage: JSONATA }, { QueryLanguage: 'JSONata' }],
  ])('sends %s', (_, props, expected) => {
    const { Retry, ...state } = direct(props);
    expect(state).toEqual({ Type: 'Task', Resource: '${Function76856677.Arn}', End: true, ...expected });
  });

  it.each<[string, Props, string]>([
    ['a text', { payload: TaskInput.fromText('a') }, "the request is 'a': a state written in JSONPath sends an object. Give an object"],
    [
      'an intrinsic function',
      { payload: TaskInput.fromJsonPathAt('States.UUID()') },
      "the request is 'States.UUID()': a resource that takes its input as it is can be given a path, but no intrinsic function",
    ],
    [
      'a path from no input',
      { payload: TaskInput.fromJsonPathAt('$.a'), inputPath: JsonPath.DISCARD },
      "with it there is no input for '$.a' to select from",
    ],
    ['a path in JSONata', { payload: TaskInput.fromJsonPathAt('$.a'), queryLanguage: JSONATA }, "the request is '$.a': that is JSONPath"],
    [
      'integrationPattern',
      { integrationPattern: REQUEST_RESPONSE },
      "integrationPattern is 'REQUEST_RESPONSE': with payloadResponseOnly the state names the function itself, and there is no field for it. Leave out integrationPattern or payloadResponseOnly.",
    ],
    ['invocationType', { invocationType: LambdaInvocationType.EVENT }, "invocationType is 'Event': with payloadResponseOnly"],
    ['clientContext', { clientContext: 'e30=' }, "clientContext is 'e30=': with payloadResponseOnly"],
    ['qualifier', { qualifier: '1' }, "qualifier is '1': with payloadResponseOnly"],
    [
      'additionalParameters to a path',
      { payload: TaskInput.fromJsonPathAt('$.a'), additionalParameters: { b: 1 } },
      'additionalParameters is {"b":1}: the request is not an object that fields could be added to',
    ],
  ])('refuses %s', (_, props, message) => {
    expect(() => direct(props)).toThrow(`[Stack/Invoke] ${message}`.replace('[Stack/Invoke] with it', 'with it'));
  });

  it('refuses a function that is only known at run time', () => {
    expect(() => synthInvoke({ payloadResponseOnly: true }, byArn(JsonPath.stringAt('$.arn')))).toThrow(
      "[Stack/Invoke] lambdaFunction is '$.arn': with payloadResponseOnly the state names the function itself, and Step Functions takes no expression there.",
    );
  });

  it('can be false beside other props', () => {
    expect(() => direct({ payloadResponseOnly: false, integrationPattern: REQUEST_RESPONSE, qualifier: '1' })).not.toThrow();
  });
});

describe('permissionScope', () => {
  const arn = 'arn:aws:lambda:eu-west-1:111111111111:function:stock';
  const version = (stack: Stack) => functionOf(stack).currentVersion;
  const alias = (stack: Stack) => new Alias(stack, 'Alias', { aliasName: 'live', version: version(stack) });
  const resources = (permissionScope: LambdaPermissionScope | undefined, of: (stack: Stack) => IFunction, qualifier?: string) => {
    const [statement] = synthInvoke({ permissionScope, qualifier }, of).statements;
    return [statement.Resource].flat().map((resource: string) => resource.replace(/(CurrentVersion)[0-9A-F]{8}[0-9a-f]{32}/, '$1'));
  };

  it.each<[string, LambdaPermissionScope | undefined, (stack: Stack) => IFunction, string[]]>([
    ['a function', undefined, functionOf, ['${Function76856677.Arn}', '${Function76856677.Arn}:*']],
    ['#17515: a version', undefined, version, ['${Function76856677.Arn}', '${Function76856677.Arn}:*']],
    ['an alias', undefined, alias, ['${Alias325C5727}']],
    ['a function by ARN', undefined, byArn(arn), [arn, `${arn}:*`]],
    ['a version by ARN', undefined, byArn(`${arn}:3`), [arn, `${arn}:*`]],
    ['an alias by ARN', undefined, byArn(`${arn}:live`), [`${arn}:live`]],
    [
      'a function known at run time',
      undefined,
      byArn(JsonPath.stringAt('$.arn')),
      ['arn:${AWS::Partition}:lambda:*:*:function:*', 'arn:${AWS::Partition}:lambda:*:*:function:*:*'],
    ],
    ['a function, said so', ALL_VERSIONS, functionOf, ['${Function76856677.Arn}', '${Function76856677.Arn}:*']],
    ['#20177: a function exactly', EXACT, functionOf, ['${Function76856677.Arn}']],
    ['a version exactly', EXACT, version, ['${FunctionCurrentVersion}']],
    ['an alias exactly', EXACT, alias, ['${Alias325C5727}']],
    ['a version by ARN exactly', EXACT, byArn(`${arn}:3`), [`${arn}:3`]],
  ])('of %s', (_, scope, of, expected) => {
    expect(resources(scope, of)).toEqual(expected);
  });

  it('counts the qualifier in', () => {
    expect(resources(EXACT, functionOf, 'live')).toEqual(['${Function76856677.Arn}:live']);
    expect(resources(EXACT, functionOf, JsonPath.stringAt('$.v'))).toEqual(['${Function76856677.Arn}:*']);
  });
});

describe('retries', () => {
  const errors = (props: Props) => synthInvoke(props).state.Retry?.flatMap((retry: any) => retry.ErrorEquals);

  it.each<[Props, unknown]>([
    [{}, expect.not.arrayContaining(['Lambda.TooManyRequestsException'])],
    [{ retryOnTooManyRequests: true }, expect.arrayContaining(['Lambda.ServiceException', 'Lambda.TooManyRequestsException'])],
    [{ retryOnServiceExceptions: false, retryOnTooManyRequests: true }, ['Lambda.TooManyRequestsException']],
    [{ retryOnServiceExceptions: false }, undefined],
  ])('of %j', (props, expected) => {
    expect(errors(props)).toEqual(expected);
  });
});

describe('#24048: metrics', () => {
  const stack = new Stack();
  const lambdaFunction = functionOf(stack);

  it('are those of the service integration', () => {
    const metric = new LambdaInvoke(stack, 'Invoke', { lambdaFunction }).metricSucceeded();
    expect(stack.resolve(metric)).toMatchObject({
      metricName: 'ServiceIntegrationsSucceeded',
      dimensions: { ServiceIntegrationResourceArn: expect.anything() },
    });
  });

  it('are those of the function with payloadResponseOnly', () => {
    const metric = new LambdaInvoke(stack, 'Direct', { lambdaFunction, payloadResponseOnly: true }).metricSucceeded();
    expect(stack.resolve(metric)).toMatchObject({
      metricName: 'LambdaFunctionsSucceeded',
      dimensions: { LambdaFunctionArn: { 'Fn::GetAtt': ['Function76856677', 'Arn'] } },
    });
  });
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    [
      'a pattern Lambda does not have',
      { integrationPattern: RUN_JOB },
      "integrationPattern is 'RUN_JOB': lambda:invoke supports REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN",
    ],
    ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'payload is without the task token'],
    ['a long client context', { clientContext: 'x'.repeat(3584) }, 'it has 3584 characters, and the service takes 1 to 3583'],
    ['an empty qualifier', { qualifier: '' }, "qualifier is '': it has 0 characters, and the service takes 1 to 128"],
    [
      'an expression for a flag',
      { payloadResponseOnly: Jsonata.any('{% $a %}') },
      "payloadResponseOnly is '{% $a %}': it decides how the task is rendered",
    ],
    ['an expression for another flag', { retryOnServiceExceptions: Jsonata.any('{% $a %}') }, "retryOnServiceExceptions is '{% $a %}'"],
  ])('%s', (_, props, message) => {
    expect(() => synthInvoke(props)).toThrow(message);
    expect(() => synthInvoke(props)).toThrow('[Stack/Invoke] ');
  });
});
