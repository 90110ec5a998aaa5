import { JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuthType, type CallApiGatewayHttpApiEndpointProps, type CallApiGatewayRestApiEndpointProps, HttpMethod } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

export function restApiOf(scope: Construct): RestApi {
  const api = new RestApi(scope, 'Api');
  api.root.addMethod('ANY');
  return api;
}

function httpApiOf(scope: Construct) {
  const api = new HttpApi(scope, 'Api');
  return { apiId: api.apiId, apiStack: Stack.of(api) };
}

const state = {
  stateName: 'Call the API',
  comment: 'of the shop',
  taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
  inputPath: '$.in',
  resultSelector: { 'status.$': '$.StatusCode' },
  resultPath: '$.called',
  outputPath: '$.called',
  assign: { status: JsonPath.stringAt('$.StatusCode') },
};

const call = {
  method: HttpMethod.POST,
  authType: AuthType.IAM_ROLE,
  apiPath: '/orders/7',
  headers: TaskInput.fromObject({ 'X-Shop': ['vienna'], 'X-Token': JsonPath.array(JsonPath.stringAt('$.token')) }),
  queryParameters: TaskInput.fromObject({ expand: ['lines', 'customer'] }),
  requestBody: TaskInput.fromObject({ order: JsonPath.objectAt('$.order') }),
};

/** What only the whole call is known by when it runs. */
const atRunTime = {
  authType: AuthType.IAM_ROLE,
  method: JsonPath.stringAt('$.method') as HttpMethod,
  apiPath: JsonPath.format('/orders/{}', JsonPath.stringAt('$.id')),
  stageName: JsonPath.stringAt('$.stage'),
  headers: TaskInput.fromJsonPathAt('$.headers'),
  queryParameters: TaskInput.fromJsonPathAt('$.query'),
  requestBody: TaskInput.fromJsonPathAt('$.order'),
};

const inJsonata = {
  queryLanguage: JSONATA,
  authType: AuthType.IAM_ROLE,
  method: '{% $states.input.method %}' as HttpMethod,
  apiPath: "{% '/orders/' & $states.input.id %}",
  stageName: '{% $states.input.stage %}',
  headers: TaskInput.fromObject({ 'X-Token': ['{% $states.input.token %}'] }),
  queryParameters: TaskInput.fromJsonata('{% $states.input.query %}'),
  requestBody: TaskInput.fromJsonata('{% $states.input.order %}'),
  outputs: '{% $states.result.ResponseBody %}',
};

const waiting = {
  method: HttpMethod.POST,
  integrationPattern: WAIT_FOR_TASK_TOKEN,
  headers: TaskInput.fromObject({ TaskToken: JsonPath.array(JsonPath.taskToken) }),
};

const waitingInJsonata = {
  queryLanguage: JSONATA,
  method: HttpMethod.POST,
  integrationPattern: WAIT_FOR_TASK_TOKEN,
  headers: TaskInput.fromObject({ TaskToken: ['{% $states.context.Task.Token %}'] }),
};

const singleTexts = {
  method: HttpMethod.POST,
  headers: TaskInput.fromObject({ 'Content-Type': 'text/plain', 'X-Count': 7 }),
  queryParameters: TaskInput.fromObject({ day: 'today' }),
  requestBody: TaskInput.fromText('hello'),
};

const nullValues = {
  method: HttpMethod.PATCH,
  requestBody: TaskInput.fromObject({ gift: null }),
  allowNullValues: true,
};

const tokenInBody = {
  method: HttpMethod.POST,
  integrationPattern: WAIT_FOR_TASK_TOKEN,
  requestBody: TaskInput.fromObject({ token: JsonPath.taskToken }),
};

const rest: Samples<CallApiGatewayRestApiEndpointProps> = {
  least: (scope) => ({ api: restApiOf(scope), stageName: 'prod', method: HttpMethod.POST }),
  fullest: (scope) => ({ api: restApiOf(scope), stageName: 'prod', region: 'us-west-2', ...call, ...state }),
  noAuth: (scope) => ({ api: restApiOf(scope), stageName: 'prod', method: HttpMethod.GET, authType: AuthType.NO_AUTH }),
  iamRole: (scope) => ({ api: restApiOf(scope), stageName: 'prod', method: HttpMethod.GET, authType: AuthType.IAM_ROLE, apiPath: '/' }),
  rootOfStage: (scope) => ({ api: restApiOf(scope), stageName: 'prod', method: HttpMethod.GET, authType: AuthType.IAM_ROLE }),
  resourcePolicy: (scope) => ({ api: restApiOf(scope), stageName: 'prod', method: HttpMethod.GET, authType: AuthType.RESOURCE_POLICY }),
  imported: (scope) => ({ api: RestApi.fromRestApiId(scope, 'Api', 'abc123'), stageName: 'prod', ...call }),
  jsonPath: (scope) => ({ api: restApiOf(scope), ...atRunTime }),
  jsonata: (scope) => ({ api: restApiOf(scope), ...inJsonata }),
  waitForTaskToken: (scope) => ({ api: restApiOf(scope), stageName: 'prod', ...waiting }),
  waitForTaskTokenInJsonata: (scope) => ({ api: restApiOf(scope), stageName: 'prod', ...waitingInJsonata }),
  tokenInBody: (scope) => ({ api: restApiOf(scope), stageName: 'prod', ...tokenInBody }),
  singleTexts: (scope) => ({ api: restApiOf(scope), stageName: 'prod', ...singleTexts }),
  nullValues: (scope) => ({ api: restApiOf(scope), stageName: 'prod', ...nullValues }),
};

const http: Samples<CallApiGatewayHttpApiEndpointProps> = {
  least: (scope) => ({ ...httpApiOf(scope), method: HttpMethod.POST }),
  fullest: (scope) => ({ ...httpApiOf(scope), stageName: 'prod', ...call, ...state }),
  defaultStage: (scope) => ({ ...httpApiOf(scope), ...call }),
  noAuth: (scope) => ({ ...httpApiOf(scope), method: HttpMethod.GET, authType: AuthType.NO_AUTH }),
  rootOfStage: (scope) => ({ ...httpApiOf(scope), method: HttpMethod.GET, authType: AuthType.IAM_ROLE }),
  jsonPath: (scope) => ({ ...httpApiOf(scope), ...atRunTime }),
  jsonPathId: (scope) => ({ ...call, apiId: JsonPath.stringAt('$.api'), apiStack: Stack.of(scope) }),
  jsonata: (scope) => ({ ...httpApiOf(scope), ...inJsonata }),
  waitForTaskToken: (scope) => ({ ...httpApiOf(scope), ...waiting }),
  waitForTaskTokenInJsonata: (scope) => ({ ...httpApiOf(scope), ...waitingInJsonata }),
  tokenInBody: (scope) => ({ ...httpApiOf(scope), ...tokenInBody }),
  singleTexts: (scope) => ({ ...httpApiOf(scope), ...singleTexts }),
  nullValues: (scope) => ({ ...httpApiOf(scope), ...nullValues }),
};

export const samples = { CallApiGatewayRestApiEndpoint: rest, CallApiGatewayHttpApiEndpoint: http };
