import * as http from 'node:http';
import type { AddressInfo } from 'node:net';

const { handler } = require('../cross-region-handler/index.js');

interface Call {
  readonly target?: string;
  readonly authorization?: string;
  readonly body: string;
}

const calls: Call[] = [];
let answer: { status?: number; headers?: http.OutgoingHttpHeaders; body: string | Buffer };
let server: http.Server;
let endpoint: string;

beforeAll(async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' });
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { 'x-amz-target': target, authorization } = request.headers;
      calls.push({ target: target as string | undefined, authorization, body: Buffer.concat(chunks).toString() });
      const { status = 200, headers = { 'content-type': 'application/x-amz-json-1.0' }, body } = answer;
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  calls.length = 0;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function call(event: object) {
  return handler({ region: 'ap-northeast-1', endpoint, ...event });
}

it('calls the action in the region', async () => {
  answer = { body: '{"TableNames":["a"]}' };
  const response = await call({ service: 'dynamodb', action: 'listTables', parameters: { Limit: 1 } });
  expect(response).toMatchObject({ TableNames: ['a'], $metadata: { httpStatusCode: 200 } });
  expect(calls).toEqual([
    {
      target: 'DynamoDB_20120810.ListTables',
      authorization: expect.stringContaining('/ap-northeast-1/dynamodb/aws4_request'),
      body: '{"Limit":1}',
    },
  ]);
});

it('calls it without parameters, and with those that stand beside', async () => {
  answer = { body: '{}' };
  await call({ service: 'dynamodb', action: 'listTables' });
  await call({ service: 'dynamodb', action: 'listTables', parameters: { Limit: 1 }, ExclusiveStartTableName: 'abc' });
  expect(calls.map(({ body }) => JSON.parse(body))).toEqual([{}, { Limit: 1, ExclusiveStartTableName: 'abc' }]);
});

it.each<[string, string | Buffer, unknown]>([
  ['JSON', '{"total":3}', { total: 3 }],
  ['text', 'done', 'done'],
  ['nothing', '', null],
])('returns what a payload of %s says', async (_, body, said) => {
  answer = { headers: { 'content-type': 'application/json' }, body };
  expect(await call({ service: 'lambda', action: 'invoke', parameters: { FunctionName: 'f' } })).toMatchObject({
    Payload: said,
    StatusCode: 200,
  });
});

it.each<[string, Buffer, string]>([
  ['text', Buffer.from('{"a":1}'), '{"a":1}'],
  ['binary data', Buffer.from([255, 254, 0]), '//4A'],
])('returns a stream of %s, on which the function of aws-cdk-lib fails', async (_, body, text) => {
  answer = { headers: { 'content-type': 'text/plain' }, body };
  const parameters = { agentRuntimeArn: 'arn:aws:bedrock-agentcore:eu-west-1:111111111111:runtime/name-abcdefghij', payload: '{}' };
  expect(await call({ service: 'bedrock-agentcore', action: 'invokeAgentRuntime', parameters })).toMatchObject({ response: text });
});

it('returns binary data further in as Base64, sets as lists and times in ISO 8601', async () => {
  answer = { body: '{"Item":{"b":{"B":"AQID"},"bs":{"BS":["AQID"]}}}' };
  const item = await call({ service: 'dynamodb', action: 'getItem', parameters: { TableName: 't', Key: {} } });
  expect(item.Item).toEqual({ b: { B: 'AQID' }, bs: { BS: ['AQID'] } });
  answer = { body: '{"Table":{"CreationDateTime":1500000000}}' };
  const table = await call({ service: 'dynamodb', action: 'describeTable', parameters: { TableName: 't' } });
  expect(JSON.parse(JSON.stringify(table)).Table).toEqual({ CreationDateTime: '2017-07-14T02:40:00.000Z' });
});

it('fails by the name of the error that the service returns', async () => {
  answer = { status: 400, body: '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"no table"}' };
  await expect(call({ service: 'dynamodb', action: 'describeTable', parameters: { TableName: 't' } })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'no table',
  });
});

it.each([
  ['another file', '../index', 'listTables', "'../index' is no client of the AWS SDK for JavaScript v3"],
  ['no client', 'dynamodbb', 'listTables', 'Cannot find module'],
  ['no action', 'dynamodb', 'listTable', "@aws-sdk/client-dynamodb has no command for the action 'listTable'"],
  ['a pattern', 'dynamodb', '.*', "@aws-sdk/client-dynamodb has no command for the action '.*'"],
])('refuses %s', async (_, service, action, message) => {
  await expect(call({ service, action })).rejects.toThrow(message);
});
