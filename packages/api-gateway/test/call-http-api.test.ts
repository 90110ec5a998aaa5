import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, PropertyInjectors, Stack } from 'aws-cdk-lib/core';
import { AuthType, CallApiGatewayHttpApiEndpoint, type CallApiGatewayHttpApiEndpointProps, HttpMethod } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { IAM_ROLE, RESOURCE_POLICY } = AuthType;

type Props = Partial<CallApiGatewayHttpApiEndpointProps>;

function synthCall(props: Props = {}) {
  return synth(
    (stack) => new CallApiGatewayHttpApiEndpoint(stack, 'Call', { apiId: 'abc123', apiStack: stack, method: HttpMethod.GET, ...props }),
  );
}

it('calls the default stage, and may call nothing else', () => {
  const { state, statements } = synth((stack) => {
    const api = new HttpApi(stack, 'Api');
    const { apiId } = api;
    return new CallApiGatewayHttpApiEndpoint(stack, 'Call', {
      apiId,
      apiStack: Stack.of(api),
      method: HttpMethod.DELETE,
      apiPath: '/orders/7',
      authType: IAM_ROLE,
    });
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::apigateway:invoke',
    Parameters: {
      ApiEndpoint: '${ApiF70053CD}.execute-api.${AWS::Region}.${AWS::URLSuffix}',
      Method: 'DELETE',
      Path: '/orders/7',
      AuthType: 'IAM_ROLE',
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'execute-api:Invoke',
      Resource: 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${ApiF70053CD}/$default/DELETE/orders/7',
    },
  ]);
});

it.each<[string, Props, string]>([
  ['a stage', { stageName: 'prod', apiPath: '/a' }, 'abc123/prod/GET/a'],
  ['#17464: the default stage', { apiPath: '/a' }, 'abc123/$default/GET/a'],
  ['the default stage, said so', { stageName: '$default', apiPath: '/a' }, 'abc123/$default/GET/a'],
  ['#17464: a path made of the input', { apiPath: JsonPath.format('/a/{}', JsonPath.stringAt('$.b')) }, 'abc123/$default/GET/*'],
  ['a path in JSONata', { queryLanguage: JSONATA, apiPath: '{% $states.input.path %}' }, 'abc123/$default/GET/*'],
  ['the root of the stage', {}, 'abc123/$default/GET/'],
])('permits the role to call exactly what the task calls: %s', (_, props, resource) => {
  const [{ Resource }] = synthCall({ authType: IAM_ROLE, ...props }).statements;
  expect(Resource).toBe(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
});

it('is called and permitted in the region and the account of the stack of the API', () => {
  const apiStack = new Stack(new App(), 'Elsewhere', { env: { account: '222222222222', region: 'us-west-2' } });
  const { state, statements } = synthCall({ authType: IAM_ROLE, apiStack });
  expect(state.Parameters.ApiEndpoint).toBe('abc123.execute-api.us-west-2.${AWS::URLSuffix}');
  expect(statements[0].Resource).toBe('arn:${AWS::Partition}:execute-api:us-west-2:222222222222:abc123/$default/GET/');
});

it.each<[string, Props, object]>([
  [
    'JSONPath',
    { apiId: JsonPath.stringAt('$.api') },
    { Parameters: { 'ApiEndpoint.$': "States.Format('{}.execute-api.${AWS::Region}.${AWS::URLSuffix}', $.api)" } },
  ],
  [
    'JSONata',
    { queryLanguage: JSONATA, apiId: '{% $states.input.api %}' },
    { Arguments: { ApiEndpoint: '{% $states.input.api & ".execute-api.${AWS::Region}.${AWS::URLSuffix}" %}' } },
  ],
])('takes an API that is only known at run time, in %s', (_, props, expected) => {
  const { state, statements } = synthCall({ authType: IAM_ROLE, ...props });
  expect(state).toMatchObject(expected);
  expect(statements[0].Resource).toBe('arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:*/$default/GET/');
});

it('has the props that a property injector of the app gives it', () => {
  const { state } = synth((stack) => {
    PropertyInjectors.of(stack).add({
      constructUniqueId: CallApiGatewayHttpApiEndpoint.PROPERTY_INJECTION_ID,
      inject: (props) => ({ ...props, stageName: 'injected' }),
    });
    return new CallApiGatewayHttpApiEndpoint(stack, 'Call', { apiId: 'abc123', apiStack: stack, method: HttpMethod.GET });
  });
  expect(state.Parameters.Stage).toBe('injected');
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    [
      'a host for the id',
      { apiId: 'abc123.execute-api.eu-west-1.amazonaws.com' },
      "apiId is 'abc123.execute-api.eu-west-1.amazonaws.com': the id of an API has digits and lower-case letters in it and nothing else",
    ],
    [
      'a resource policy',
      { authType: RESOURCE_POLICY },
      "authType is 'RESOURCE_POLICY': an HTTP API has no resource policy. Use AuthType.IAM_ROLE, or a REST API.",
    ],
    ['a long stage', { stageName: 'x'.repeat(129) }, 'it has 129 characters, and the service takes 1 to 128'],
  ])('%s', (_, props, message) => {
    expect(() => synthCall(props)).toThrow(message);
    expect(() => synthCall(props)).toThrow('[Stack/Call] ');
  });
});
