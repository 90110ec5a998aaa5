import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { type IRestApi, RestApi } from 'aws-cdk-lib/aws-apigateway';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, Aws, CfnParameter, PropertyInjectors, Stack } from 'aws-cdk-lib/core';
import { AuthType, CallApiGatewayRestApiEndpoint, type CallApiGatewayRestApiEndpointProps, HttpMethod } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const { IAM_ROLE, NO_AUTH, RESOURCE_POLICY } = AuthType;

type Props = Partial<CallApiGatewayRestApiEndpointProps>;

function synthCall(props: Props = {}, api?: (stack: Stack) => IRestApi) {
  const imported = (stack: Stack) => RestApi.fromRestApiId(stack, 'Api', 'abc123');
  return synth(
    (stack) =>
      new CallApiGatewayRestApiEndpoint(stack, 'Call', {
        api: (api ?? imported)(stack),
        stageName: 'prod',
        method: HttpMethod.GET,
        ...props,
      }),
  );
}

function requestOf(props: Props) {
  const { Parameters, Arguments } = synthCall(props).state;
  return Parameters ?? Arguments;
}

it('calls the path, and may call nothing else', () => {
  const { state, statements } = synthCall({
    method: HttpMethod.POST,
    apiPath: '/orders/7',
    authType: IAM_ROLE,
    headers: TaskInput.fromObject({ 'X-Shop': ['vienna', 'graz'] }),
    queryParameters: TaskInput.fromObject({ expand: JsonPath.listAt('$.expand') }),
    requestBody: TaskInput.fromObject({ note: JsonPath.stringAt('$.note') }),
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::apigateway:invoke',
    Parameters: {
      ApiEndpoint: 'abc123.execute-api.${AWS::Region}.${AWS::URLSuffix}',
      Method: 'POST',
      Stage: 'prod',
      Path: '/orders/7',
      Headers: { 'X-Shop': ['vienna', 'graz'] },
      QueryParameters: { 'expand.$': '$.expand' },
      RequestBody: { 'note.$': '$.note' },
      AuthType: 'IAM_ROLE',
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'execute-api:Invoke',
      Resource: 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:abc123/prod/POST/orders/7',
    },
  ]);
});

it.each<[string, AuthType | undefined, string[]]>([
  ['nothing by default', undefined, []],
  ['nothing without authorization', NO_AUTH, []],
  ['nothing with a resource policy, by which Step Functions itself calls', RESOURCE_POLICY, []],
  ['the call with its own signature', IAM_ROLE, ['execute-api:Invoke']],
])('grants the role what it signs and nothing else: %s', (_, authType, actions) => {
  const { state, statements } = synthCall({ authType });
  expect(state.Parameters.AuthType).toBe(authType ?? 'NO_AUTH');
  expect(statements.map(({ Action }) => Action)).toEqual(actions);
});

describe('the role', () => {
  const method = JsonPath.stringAt('$.method') as HttpMethod;

  it.each<[string, Props, string]>([
    ['a path', { apiPath: '/a/b' }, 'abc123/prod/GET/a/b'],
    ['a path without its slash', { apiPath: 'a/b' }, 'abc123/prod/GET/a/b'],
    ['the root of the stage', {}, 'abc123/prod/GET/'],
    ['the root, said so', { apiPath: '/' }, 'abc123/prod/GET/'],
    ['#14243: a path from the input', { apiPath: JsonPath.stringAt('$.path') }, 'abc123/prod/GET/*'],
    ['#15022, #20252: a path made of the input', { apiPath: JsonPath.format('/a/{}', JsonPath.stringAt('$.b')) }, 'abc123/prod/GET/*'],
    ['a path in JSONata', { queryLanguage: JSONATA, apiPath: '{% $states.input.path %}' }, 'abc123/prod/GET/*'],
    ['a method from the input', { method, apiPath: '/a' }, 'abc123/prod/*/a'],
    ['a stage from the input', { stageName: JsonPath.stringAt('$.stage'), apiPath: '/a' }, 'abc123/*/GET/a'],
    [
      'all of it in JSONata',
      { queryLanguage: JSONATA, stageName: '{% $s %}', method: '{% $m %}' as HttpMethod, apiPath: '{% $p %}' },
      'abc123/*/*/*',
    ],
  ])('permits the role to call exactly what the task calls: %s', (_, props, resource) => {
    const [{ Resource }] = synthCall({ authType: IAM_ROLE, ...props }).statements;
    expect(Resource).toBe(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
  });

  it.each<[string, (path: string) => string, string]>([
    ['is the whole path', (path) => path, '*'],
    ['is a part of the path', (path) => `/orders/${path}`, 'orders/${Path}'],
  ])('knows what CloudFormation fills in if it %s', (_, apiPath, expected) => {
    const { statements } = synth((stack) => {
      const { valueAsString } = new CfnParameter(stack, 'Path');
      const api = RestApi.fromRestApiId(stack, 'Api', 'abc123');
      const method = HttpMethod.GET;
      return new CallApiGatewayRestApiEndpoint(stack, 'Call', {
        api,
        stageName: 'prod',
        method,
        authType: IAM_ROLE,
        apiPath: apiPath(valueAsString),
      });
    });
    expect(statements[0].Resource).toMatch(/:abc123\/prod\/GET\/(.*)$/);
    expect(statements[0].Resource.split('/GET/')[1]).toBe(expected);
  });
});

describe('an API elsewhere', () => {
  const app = new App();
  const elsewhere = new Stack(app, 'Elsewhere', { env: { account: '222222222222', region: 'us-west-2' } });

  it('is called and permitted in the region and the account of its stack', () => {
    const { state, statements } = synthCall({ authType: IAM_ROLE }, () => RestApi.fromRestApiId(elsewhere, 'Api', 'abc123'));
    expect(state.Parameters.ApiEndpoint).toBe('abc123.execute-api.us-west-2.${AWS::URLSuffix}');
    expect(statements[0].Resource).toBe('arn:${AWS::Partition}:execute-api:us-west-2:222222222222:abc123/prod/GET/');
  });

  it('measured: with a region is called and permitted there', () => {
    const { state, statements } = synthCall({ authType: IAM_ROLE, region: 'eu-north-1' });
    expect(state.Parameters.ApiEndpoint).toBe('abc123.execute-api.eu-north-1.${AWS::URLSuffix}');
    expect(statements[0].Resource).toBe('arn:${AWS::Partition}:execute-api:eu-north-1:${AWS::AccountId}:abc123/prod/GET/');
  });

  it.each<[string, Props, object]>([
    [
      'JSONPath',
      { region: JsonPath.stringAt('$.r') },
      { 'ApiEndpoint.$': "States.Format('abc123.execute-api.{}.${AWS::URLSuffix}', $.r)" },
    ],
    [
      'JSONata',
      { queryLanguage: JSONATA, region: '{% $states.input.r %}' },
      { ApiEndpoint: '{% "abc123.execute-api." & $states.input.r & ".${AWS::URLSuffix}" %}' },
    ],
  ])('may be in a region from the input, in %s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
    expect(synthCall({ authType: IAM_ROLE, ...props }).statements[0].Resource).toBe(
      'arn:${AWS::Partition}:execute-api:*:${AWS::AccountId}:abc123/prod/GET/',
    );
  });
});

describe('#14181, #14184: sends lists of texts', () => {
  it.each<[string, object, object]>([
    ['a list as it is', { a: ['b', 'c'] }, { a: ['b', 'c'] }],
    ['a text', { a: 'b' }, { a: ['b'] }],
    ['a number', { a: 7 }, { a: ['7'] }],
    ['a boolean', { a: true }, { a: ['true'] }],
    ['a number from the input', { a: JsonPath.numberAt('$.n') }, { 'a.$': "States.Array(States.Format('{}', $.n))" }],
    ['the token', { a: JsonPath.taskToken }, { 'a.$': 'States.Array($$.Task.Token)' }],
    ['the token in a list', { a: [JsonPath.taskToken] }, { 'a.$': 'States.Array($$.Task.Token)' }],
    ["the token in aws-cdk-lib's list", { a: sfn.JsonPath.array(sfn.JsonPath.taskToken) }, { 'a.$': 'States.Array($$.Task.Token)' }],
    [
      'a text made of the input',
      { a: JsonPath.format('b-{}', JsonPath.stringAt('$.c')) },
      { 'a.$': "States.Array(States.Format('b-{}', $.c))" },
    ],
    ['what may be a list in the input', { a: JsonPath.stringAt('$.a') }, { 'a.$': '$.a' }],
    ['what is spelled by hand', { 'a.$': '$.a' }, { 'a.$': '$.a' }],
  ])('%s', (_, values, expected) => {
    expect(requestOf({ headers: TaskInput.fromObject(values), queryParameters: TaskInput.fromObject(values) })).toMatchObject({
      Headers: expected,
      QueryParameters: expected,
    });
  });

  it.each<[string, object, object]>([
    ['the token', { a: '{% $states.context.Task.Token %}' }, { a: ['{% $states.context.Task.Token %}'] }],
    ['a number', { a: Jsonata.number('{% $n %}') }, { a: ['{% $string($n) %}'] }],
    ['what may be a list', { a: '{% $states.input.a %}' }, { a: '{% $states.input.a %}' }],
  ])('%s in JSONata', (_, values, Headers) => {
    expect(requestOf({ queryLanguage: JSONATA, headers: TaskInput.fromObject(values) })).toMatchObject({ Headers });
  });

  it.each<[string, Props, object]>([
    ['JSONPath', { headers: TaskInput.fromJsonPathAt('$.headers') }, { 'Headers.$': '$.headers' }],
    ['JSONata', { queryLanguage: JSONATA, headers: TaskInput.fromJsonata('{% $h %}') }, { Headers: '{% $h %}' }],
  ])('all headers from the input, in %s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

it.each<[string, Props]>([
  ['the body', { requestBody: TaskInput.fromObject({ token: JsonPath.taskToken }) }],
  ['the query', { queryParameters: TaskInput.fromObject({ token: JsonPath.taskToken }) }],
  ['the path', { apiPath: JsonPath.format('/tokens/{}', JsonPath.taskToken) }],
])('#14181: takes the token anywhere: in %s', (_, props) => {
  const { state } = synthCall({ method: HttpMethod.POST, integrationPattern: WAIT_FOR_TASK_TOKEN, ...props });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::apigateway:invoke.waitForTaskToken');
});

it.each<[string, Props, object]>([
  [
    'a field',
    { allowNullValues: true, requestBody: TaskInput.fromObject({ gift: null }) },
    { AllowNullValues: true, RequestBody: { gift: null } },
  ],
  ['nothing', { allowNullValues: false }, { AllowNullValues: false }],
  ['as the input says', { queryLanguage: JSONATA, allowNullValues: Jsonata.any('{% $n %}') }, { AllowNullValues: '{% $n %}' }],
])('sends null if it is allowed: %s', (_, props, expected) => {
  expect(requestOf({ method: HttpMethod.PATCH, ...props })).toMatchObject(expected);
});

it('has the props that a property injector of the app gives it', () => {
  const { statements } = synth((stack) => {
    PropertyInjectors.of(stack).add({
      constructUniqueId: CallApiGatewayRestApiEndpoint.PROPERTY_INJECTION_ID,
      inject: (props) => ({ ...props, authType: IAM_ROLE, apiPath: '/injected' }),
    });
    const api = RestApi.fromRestApiId(stack, 'Api', 'abc123');
    return new CallApiGatewayRestApiEndpoint(stack, 'Call', { api, stageName: 'prod', method: HttpMethod.GET });
  });
  expect(statements[0].Resource).toContain('/prod/GET/injected');
});

describe('refusals', () => {
  const text = TaskInput.fromText('hello');

  it.each<[string, Props, string]>([
    ['a pattern API Gateway does not have', { integrationPattern: RUN_JOB }, "integrationPattern is 'RUN_JOB': apigateway:invoke supports"],
    ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'headers is without the task token'],
    [
      'a body that is not sent',
      { requestBody: text },
      'requestBody is set for GET: Step Functions sends a body with PATCH, POST, PUT only. Use queryParameters, or another method.',
    ],
    [
      'a header that is not sent',
      { headers: TaskInput.fromObject({ Authorization: ['secret'] }) },
      'headers.Authorization is set: Step Functions fails a request with this header. Leave it out, or use another header',
    ],
    [
      'a header of a kind that is not sent',
      { headers: TaskInput.fromObject({ 'X-Amzn-Trace-Id': ['1'] }) },
      'headers.X-Amzn-Trace-Id is set',
    ],
    [
      'an authType from the input',
      { authType: JsonPath.stringAt('$.auth') as AuthType },
      "authType is '$.auth': it decides how the task is rendered",
    ],
    ['a region that is none', { region: 'Frankfurt' }, "region is 'Frankfurt': no region is named so. Give a region such as 'eu-west-1'."],
    ['an empty stage', { stageName: '' }, "stageName is '': it has 0 characters, and the service takes 1 to 128"],
  ])('%s', (_, props, message) => {
    expect(() => synthCall(props)).toThrow(message);
    expect(() => synthCall(props)).toThrow('[Stack/Call] ');
  });

  it.each<[string, Props]>([
    ['a method from the input', { method: JsonPath.stringAt('$.method') as HttpMethod, requestBody: text }],
    ['a method in JSONata', { queryLanguage: JSONATA, method: '{% $m %}' as HttpMethod, requestBody: text }],
    ['a method that CloudFormation fills in', { method: Aws.NO_VALUE as HttpMethod, requestBody: text }],
    ['a method that has one', { method: HttpMethod.PUT, requestBody: text }],
  ])('none of a body with %s', (_, props) => {
    expect(requestOf(props)).toMatchObject({ RequestBody: 'hello' });
  });
});
