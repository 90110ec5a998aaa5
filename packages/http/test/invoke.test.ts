import { JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Connection } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter, type Stack } from 'aws-cdk-lib/core';
import { HttpInvoke, type HttpInvokeProps, URLEncodingFormat } from '../src';
import { connectionOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<HttpInvokeProps>;

const ARN = 'arn:aws:service:eu-west-1:111111111111';

const text = (value: string) => TaskInput.fromText(value);

function synthInvoke(props: Props | ((stack: Stack) => Props) = {}) {
  return synth(
    (stack) =>
      new HttpInvoke(stack, 'Call', {
        apiRoot: 'https://api.example.com',
        apiEndpoint: text('v1/customers'),
        method: text('GET'),
        connection: connectionOf(stack),
        ...(typeof props === 'function' ? props(stack) : props),
      }),
  );
}

function requestOf(props: Props | ((stack: Stack) => Props)) {
  const { Parameters, Arguments } = synthInvoke(props).state;
  return Parameters ?? Arguments;
}

it('calls the URL as it is', () => {
  const { state, statements } = synthInvoke({
    method: text('POST'),
    headers: TaskInput.fromObject({ 'X-Shop': 'vienna' }),
    queryStringParameters: TaskInput.fromObject({ expand: JsonPath.stringAt('$.expand') }),
    body: TaskInput.fromObject({ note: JsonPath.stringAt('$.note') }),
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::http:invoke',
    Parameters: {
      ApiEndpoint: 'https://api.example.com/v1/customers',
      Method: 'POST',
      Authentication: { ConnectionArn: '${Connection07624BCD.Arn}' },
      Headers: { 'X-Shop': 'vienna' },
      QueryParameters: { 'expand.$': '$.expand' },
      RequestBody: { 'note.$': '$.note' },
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'events:RetrieveConnectionCredentials', Resource: '${Connection07624BCD.Arn}' },
    {
      Effect: 'Allow',
      Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
      Resource: '${Connection07624BCD.SecretArn}',
    },
    {
      Effect: 'Allow',
      Action: 'states:InvokeHTTPEndpoint',
      Resource: 'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*',
      Condition: {
        StringEquals: { 'states:HTTPMethod': 'POST' },
        StringLike: { 'states:HTTPEndpoint': 'https://api.example.com/*' },
      },
    },
  ]);
});

/** By IAM's rules: `*` stands for any characters, `?` for one. */
function lets(pattern: string, url: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`).test(url);
}

function conditionOf(props: Props | ((stack: Stack) => Props)) {
  return synthInvoke(props).statements.at(-1).Condition;
}

describe('the role', () => {
  const onlyGet = { StringEquals: { 'states:HTTPMethod': 'GET' } };
  const below = (root: string) => ({ StringLike: { 'states:HTTPEndpoint': `${root}/*` } });

  it.each<[string, Props | ((stack: Stack) => Props), object]>([
    ['the host', {}, { ...onlyGet, ...below('https://api.example.com') }],
    ['a path of the host', { apiRoot: 'https://api.example.com/v1' }, { ...onlyGet, ...below('https://api.example.com/v1') }],
    ['a slash at the end', { apiRoot: 'https://api.example.com/v1/' }, { ...onlyGet, ...below('https://api.example.com/v1') }],
    ['a port', { apiRoot: 'https://api.example.com:8443' }, { ...onlyGet, ...below('https://api.example.com:8443') }],
    ['an endpoint from the input', { apiEndpoint: TaskInput.fromJsonPathAt('$.e') }, { ...onlyGet, ...below('https://api.example.com') }],
    ['a method from the input', { method: TaskInput.fromJsonPathAt('$.m') }, below('https://api.example.com')],
    ['a method in JSONata', { queryLanguage: JSONATA, method: TaskInput.fromJsonata('{% $m %}') }, below('https://api.example.com')],
    ['a root from the input', { apiRoot: JsonPath.stringAt('$.root') }, { ...onlyGet, ...below('https:/') }],
    ['a root in JSONata', { queryLanguage: JSONATA, apiRoot: '{% $root %}' }, { ...onlyGet, ...below('https:/') }],
    [
      'a root that CloudFormation fills in',
      (stack) => ({ apiRoot: new CfnParameter(stack, 'Root').valueAsString }),
      { ...onlyGet, ...below('${Root}') },
    ],
    [
      'an API of the app',
      (stack) => {
        const api = new RestApi(stack, 'Api');
        api.root.addMethod('ANY');
        return { apiRoot: api.url };
      },
      { ...onlyGet, ...below('https://${ApiF70053CD}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${ApiDeploymentStageprod3EB9684E}') },
    ],
  ])('permits the role to call exactly what the task calls: %s', (_, props, condition) => {
    expect(conditionOf(props)).toEqual(condition);
  });

  it.each([
    ['https://api.example.com', 'https://api.example.com/v1/customers', true],
    ['https://api.example.com', 'https://api.example.com/', true],
    ['https://api.example.com', 'https://api.example.com.evil.org/v1/customers', false],
    ['https://api.example.com', 'https://api.example.community/', false],
    ['https://api.example.com', 'https://api.example.com@evil.org/', false],
    ['https://api.example.com', 'http://api.example.com/', false],
    ['https://api.example.com/v1', 'https://api.example.com/v1/customers', true],
    ['https://api.example.com/v1', 'https://api.example.com/v10/customers', false],
  ])('measured: with the root %s, %s is let in: %s', (apiRoot, url, expected) => {
    expect(lets(conditionOf({ apiRoot }).StringLike['states:HTTPEndpoint'], url)).toBe(expected);
  });

  it.each<[string, (stack: Stack) => Props, string]>([
    ['of the app', () => ({}), '${Connection07624BCD.SecretArn}'],
    [
      'that is imported',
      (stack) => ({
        connection: Connection.fromEventBusArn(stack, 'Imported', `${ARN}:connection/c/1`, `${ARN}:secret:events!connection/c/1`),
      }),
      `${ARN}:secret:events!connection/c/1`,
    ],
  ])('may decrypt the secret of the connection with its key: of a connection %s', (_, props, secretArn) => {
    const { statements } = synthInvoke((stack) => ({ ...props(stack), connectionKey: new Key(stack, 'Key') }));
    expect(statements[2]).toEqual({
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: '${Key961B73FD.Arn}',
      Condition: { StringLike: { 'kms:ViaService': 'secretsmanager.*.amazonaws.com', 'kms:EncryptionContext:SecretARN': secretArn } },
    });
  });

  it('takes a connection that is only known at run time', () => {
    const { state, statements } = synthInvoke((stack) => ({
      connection: Connection.fromEventBusArn(stack, 'Any', JsonPath.stringAt('$.connection'), JsonPath.stringAt('$.secret')),
    }));
    expect(state.Parameters.Authentication).toEqual({ 'ConnectionArn.$': '$.connection' });
    expect(statements.map(({ Resource }) => Resource).slice(0, 2)).toEqual([
      'arn:${AWS::Partition}:events:*:*:connection/*',
      'arn:${AWS::Partition}:secretsmanager:*:*:secret:events!connection/*',
    ]);
  });
});

it.each<[string, Props | ((stack: Stack) => Props), object]>([
  ['a slash behind the root', { apiRoot: 'https://api.example.com/' }, { ApiEndpoint: 'https://api.example.com/v1/customers' }],
  ['a slash before the endpoint', { apiEndpoint: text('/v1') }, { ApiEndpoint: 'https://api.example.com/v1' }],
  ['no endpoint', { apiEndpoint: text('') }, { ApiEndpoint: 'https://api.example.com/' }],
  ['what has to be escaped', { apiEndpoint: text("it's/{a}") }, { ApiEndpoint: "https://api.example.com/it's/{a}" }],
  [
    'what CloudFormation fills in',
    (stack) => ({ apiRoot: `https://${new CfnParameter(stack, 'Host').valueAsString}/` }),
    { ApiEndpoint: 'https://${Host}/v1/customers' },
  ],
  [
    '#29925: a path',
    { apiEndpoint: TaskInput.fromJsonPathAt('$.e') },
    { 'ApiEndpoint.$': "States.Format('https://api.example.com/{}', $.e)" },
  ],
  [
    'paths for both',
    { apiRoot: JsonPath.stringAt('$.r'), apiEndpoint: TaskInput.fromJsonPathAt('$.e') },
    { 'ApiEndpoint.$': "States.Format('{}/{}', $.r, $.e)" },
  ],
  [
    'a conditional expression',
    { queryLanguage: JSONATA, apiEndpoint: text("{% $states.input.old ? 'v1' : 'v2' %}") },
    { ApiEndpoint: `{% "https://api.example.com/" & ($states.input.old ? 'v1' : 'v2') %}` },
  ],
  ['an apostrophe in JSONata', { queryLanguage: JSONATA, apiEndpoint: text("it's") }, { ApiEndpoint: "https://api.example.com/it's" }],
])('joins the URL: %s', (_, props, expected) => {
  expect(requestOf(props)).toMatchObject(expected);
});

it('is in the language of its machine', () => {
  const { state } = synth(
    (stack) =>
      new HttpInvoke(stack, 'Call', {
        apiRoot: 'https://api.example.com',
        apiEndpoint: text('{% $states.input.e %}'),
        method: text('GET'),
        connection: connectionOf(stack),
      }),
    { queryLanguage: JSONATA },
  );
  expect(state.Arguments.ApiEndpoint).toBe('{% "https://api.example.com/" & $states.input.e %}');
});

it.each<[URLEncodingFormat, object | undefined]>([
  [URLEncodingFormat.NONE, undefined],
  [URLEncodingFormat.DEFAULT, { RequestBodyEncoding: 'URL_ENCODED' }],
  [URLEncodingFormat.BRACKETS, { RequestBodyEncoding: 'URL_ENCODED', RequestEncodingOptions: { ArrayFormat: 'BRACKETS' } }],
  [URLEncodingFormat.COMMAS, { RequestBodyEncoding: 'URL_ENCODED', RequestEncodingOptions: { ArrayFormat: 'COMMAS' } }],
  [URLEncodingFormat.INDICES, { RequestBodyEncoding: 'URL_ENCODED', RequestEncodingOptions: { ArrayFormat: 'INDICES' } }],
  [URLEncodingFormat.REPEAT, { RequestBodyEncoding: 'URL_ENCODED', RequestEncodingOptions: { ArrayFormat: 'REPEAT' } }],
])('encodes the body by %s', (urlEncodingFormat, transform) => {
  expect(requestOf({ urlEncodingFormat }).Transform).toEqual(transform);
});

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

it.each<[string, Props, object]>([
  ['without headers', {}, { Headers: FORM }],
  ['with other headers', { headers: TaskInput.fromObject({ a: 'b' }) }, { Headers: { a: 'b', ...FORM } }],
  ['with another type', { headers: TaskInput.fromObject({ 'CONTENT-TYPE': 'text/plain' }) }, { Headers: FORM }],
  [
    'with headers from the input',
    { headers: TaskInput.fromJsonPathAt('$.h') },
    { 'Headers.$': `States.JsonMerge($.h, States.StringToJson('\\{"Content-Type":"application/x-www-form-urlencoded"\\}'), false)` },
  ],
  [
    'with headers in JSONata',
    { queryLanguage: JSONATA, headers: TaskInput.fromJsonata('{% $h %}') },
    { Headers: '{% $merge([$h, {"Content-Type":"application/x-www-form-urlencoded"}]) %}' },
  ],
])('measured: sends a form with its header: %s', (_, props, expected) => {
  const { Headers, 'Headers.$': path } = requestOf({ urlEncodingFormat: URLEncodingFormat.COMMAS, ...props });
  expect({ Headers, 'Headers.$': path }).toEqual(expected);
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    [
      'measured: a callback, which HTTP tasks do not have and aws-cdk-lib makes a plain call of',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': http:invoke supports REQUEST_RESPONSE",
    ],
    ['a job', { integrationPattern: RUN_JOB }, "integrationPattern is 'RUN_JOB': http:invoke supports REQUEST_RESPONSE"],
    [
      'a root without encryption',
      { apiRoot: 'http://api.example.com' },
      "apiRoot is 'http://api.example.com': it is the part of a URL of HTTPS, without a query, below which the task may call anything. Give a URL such as 'https://api.example.com/v1', and the query in queryStringParameters.",
    ],
    ['a host alone', { apiRoot: 'api.example.com' }, "apiRoot is 'api.example.com'"],
    ['a wildcard', { apiRoot: 'https://*.example.com' }, "apiRoot is 'https://*.example.com'"],
    ['a query', { apiRoot: 'https://api.example.com/?a=b' }, "apiRoot is 'https://api.example.com/?a=b'"],
    ['a user', { apiRoot: 'https://me@example.com' }, "apiRoot is 'https://me@example.com'"],
    ['an endpoint that is no text', { apiEndpoint: TaskInput.fromObject({ a: 1 }) }, 'apiEndpoint is {"a":1}: it is the end of a URL'],
    [
      'a method that is none',
      { method: text('get') },
      "method is 'get': Step Functions calls by GET, POST, PUT, DELETE, PATCH, OPTIONS, HEAD. Give one of them, as in TaskInput.fromText('GET').",
    ],
    [
      'a header that is not sent',
      { headers: TaskInput.fromObject({ authorization: 'secret' }) },
      'headers.authorization is set: Step Functions fails a request with this header. Leave it out; credentials belong into the connection.',
    ],
    [
      'a header of a kind that is not sent',
      { headers: TaskInput.fromObject({ 'X-Forwarded-For': '::1' }) },
      'headers.X-Forwarded-For is set',
    ],
    [
      'a format from the input',
      { urlEncodingFormat: JsonPath.stringAt('$.format') as URLEncodingFormat },
      "urlEncodingFormat is '$.format': it decides how the task is rendered",
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthInvoke(props)).toThrow(message);
    expect(() => synthInvoke(props)).toThrow('[Stack/Call] ');
  });
});
