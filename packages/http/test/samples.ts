import { JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Authorization, Connection } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, SecretValue } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type HttpInvokeProps, URLEncodingFormat } from '../src';

const { JSONATA } = sfn.QueryLanguage;

export function connectionOf(scope: Construct): Connection {
  return new Connection(scope, 'Connection', { authorization: Authorization.apiKey('key', SecretValue.unsafePlainText('secret')) });
}

function call(scope: Construct) {
  return {
    apiRoot: 'https://api.example.com',
    apiEndpoint: TaskInput.fromText('v1/customers'),
    method: TaskInput.fromText('POST'),
    connection: connectionOf(scope),
  };
}

const invoke: Samples<HttpInvokeProps> = {
  least: call,
  fullest: (scope) => ({
    ...call(scope),
    connectionKey: new Key(scope, 'Key'),
    body: TaskInput.fromObject({ names: ['a', 'b'], order: JsonPath.stringAt('$.order') }),
    headers: TaskInput.fromObject({ 'X-Shop': 'vienna' }),
    queryStringParameters: TaskInput.fromObject({ expand: 'lines', day: JsonPath.stringAt('$.day') }),
    urlEncodingFormat: URLEncodingFormat.BRACKETS,
    stateName: 'Call the API',
    comment: 'of the shop',
    taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
    inputPath: '$.in',
    resultSelector: { 'body.$': '$.ResponseBody' },
    resultPath: '$.called',
    outputPath: '$.called',
    assign: { status: JsonPath.stringAt('$.StatusCode') },
  }),
  ...Object.fromEntries(
    Object.values(URLEncodingFormat).map((urlEncodingFormat) => [
      `form${urlEncodingFormat}`,
      (scope: Construct) => ({ ...call(scope), headers: TaskInput.fromObject({ 'X-Shop': 'vienna' }), urlEncodingFormat }),
    ]),
  ),
  contentType: (scope) => ({
    ...call(scope),
    headers: TaskInput.fromObject({ 'content-type': 'application/json' }),
    urlEncodingFormat: URLEncodingFormat.DEFAULT,
  }),
  slashes: (scope) => ({ ...call(scope), apiRoot: 'https://api.example.com/v1/', apiEndpoint: TaskInput.fromText('/customers') }),
  jsonPath: (scope) => ({
    ...call(scope),
    apiEndpoint: TaskInput.fromText(JsonPath.format('v1/customers/{}', JsonPath.stringAt('$.id'))),
    method: TaskInput.fromJsonPathAt('$.method'),
    body: TaskInput.fromJsonPathAt('$.body'),
    headers: TaskInput.fromJsonPathAt('$.headers'),
    queryStringParameters: TaskInput.fromJsonPathAt('$.query'),
  }),
  jsonPathRoot: (scope) => ({ ...call(scope), apiRoot: JsonPath.stringAt('$.root') }),
  jsonPathForm: (scope) => ({
    ...call(scope),
    headers: TaskInput.fromJsonPathAt('$.headers'),
    urlEncodingFormat: URLEncodingFormat.COMMAS,
  }),
  jsonPathConnection: (scope) => ({
    ...call(scope),
    connection: Connection.fromConnectionAttributes(scope, 'Imported', {
      connectionName: 'any',
      connectionArn: JsonPath.stringAt('$.connection'),
      connectionSecretArn: JsonPath.stringAt('$.secret'),
    }),
  }),
  jsonata: (scope) => ({
    ...call(scope),
    queryLanguage: JSONATA,
    apiEndpoint: TaskInput.fromJsonata("{% 'v1/customers/' & $states.input.id %}"),
    method: TaskInput.fromJsonata('{% $states.input.method %}'),
    body: TaskInput.fromJsonata('{% $states.input.body %}'),
    headers: TaskInput.fromObject({ 'X-Shop': '{% $states.input.shop %}' }),
    queryStringParameters: TaskInput.fromJsonata('{% $states.input.query %}'),
    outputs: '{% $states.result.ResponseBody %}',
  }),
  jsonataRoot: (scope) => ({
    ...call(scope),
    queryLanguage: JSONATA,
    apiRoot: "{% 'https://' & $states.input.host %}",
    apiEndpoint: TaskInput.fromText('{% $states.input.endpoint %}'),
  }),
  jsonataForm: (scope) => ({
    ...call(scope),
    queryLanguage: JSONATA,
    headers: TaskInput.fromText('{% $states.input.headers %}'),
    urlEncodingFormat: URLEncodingFormat.COMMAS,
  }),
};

export const samples = { HttpInvoke: invoke };
