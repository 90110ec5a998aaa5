import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { BedrockAgentCoreInvokeHarness, type BedrockAgentCoreInvokeHarnessProps } from '../src';
import { API_KEY, GATEWAY, HARNESS, harnessOfStack, samples } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const ANY = 'arn:${AWS::Partition}:bedrock-agentcore:${AWS::Region}:${AWS::AccountId}:harness/*';

type Props = Partial<BedrockAgentCoreInvokeHarnessProps>;
type Given = Props | ((stack: Stack) => Props);

function synthInvoke(props: Given = {}, machine: MachineOptions = {}) {
  return synth(
    (stack) =>
      new BedrockAgentCoreInvokeHarness(stack, 'Ask', {
        harnessArn: HARNESS,
        messages: [{ text: 'Name five rivers.' }],
        ...(typeof props === 'function' ? props(stack) : props),
      }),
    machine,
  );
}

function requestOf(props: Given) {
  const { Parameters, Arguments } = synthInvoke(props).state;
  return Parameters ?? Arguments;
}

it('asks the agent, in a session of its own, and may do nothing else', () => {
  const { state, statements, warnings } = synthInvoke();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::bedrockagentcore:invokeHarness',
    Parameters: {
      HarnessArn: HARNESS,
      'RuntimeSessionId.$': 'States.UUID()',
      Messages: [{ Role: 'user', Content: [{ Text: 'Name five rivers.' }] }],
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: ['bedrock-agentcore:InvokeHarness', 'bedrock-agentcore:InvokeAgentRuntime'], Resource: HARNESS },
  ]);
  expect(warnings).toEqual([]);
});

it('sends all that it is given', () => {
  const { fullest } = samples.BedrockAgentCoreInvokeHarness;
  const { state, warnings } = synth((stack) => new BedrockAgentCoreInvokeHarness(stack, 'Ask', fullest(stack)));
  expect(state.Parameters).toEqual({
    HarnessArn: HARNESS,
    Qualifier: 'PROD',
    RuntimeSessionId: 'rivers-of-austria-2026-11-22-0001',
    RuntimeUserId: 'lena',
    ActorId: 'lena',
    Messages: [
      { Role: 'user', Content: [{ Text: 'Name five rivers.' }] },
      { Role: 'assistant', Content: [{ Text: 'Of which country?' }] },
      { Role: 'user', Content: [{ Text: 'Austria.' }] },
    ],
    SystemPrompt: [{ Text: 'You teach geography.' }],
    Model: {
      BedrockModelConfig: {
        ModelId: 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
        MaxTokens: 1000,
        Temperature: 0,
        TopP: 0.9,
        AdditionalParams: { thinking: { type: 'disabled' } },
        ApiFormat: 'converse_stream',
      },
    },
    Tools: [
      {
        Type: 'agentcore_gateway',
        Name: 'maps',
        Config: {
          AgentCoreGateway: {
            GatewayArn: GATEWAY,
            OutboundAuth: {
              Oauth: {
                ProviderArn: expect.stringContaining('oauth2credentialprovider/maps'),
                Scopes: ['read'],
                CustomParameters: { audience: 'maps' },
                GrantType: 'AUTHORIZATION_CODE',
                DefaultReturnUrl: 'https://example.com/',
              },
            },
          },
        },
      },
      { Type: 'agentcore_gateway', Config: { AgentCoreGateway: { GatewayArn: GATEWAY } } },
      { Type: 'agentcore_gateway', Config: { AgentCoreGateway: { GatewayArn: GATEWAY, OutboundAuth: { None: {} } } } },
      { Type: 'agentcore_browser', Config: { AgentCoreBrowser: {} } },
      {
        Type: 'agentcore_browser',
        Name: 'safe',
        Config: { AgentCoreBrowser: { BrowserArn: 'arn:aws:bedrock-agentcore:eu-west-1:aws:browser/aws.browser.v1' } },
      },
      { Type: 'agentcore_code_interpreter', Config: { AgentCoreCodeInterpreter: {} } },
      {
        Type: 'agentcore_code_interpreter',
        Config: { AgentCoreCodeInterpreter: { CodeInterpreterArn: expect.stringContaining('code-interpreter/aws') } },
      },
      { Type: 'remote_mcp', Config: { RemoteMcp: { Url: 'https://example.com/mcp', Headers: { 'X-Team': 'geography' } } } },
      {
        Type: 'inline_function',
        Name: 'approve',
        Config: { InlineFunction: { Description: 'Asks a teacher.', InputSchema: { type: 'object' } } },
      },
    ],
    AllowedTools: ['@maps/search', 'safe'],
    Skills: [
      { Path: '/skills/rivers' },
      { S3: { Uri: 's3://skills/mountains/' } },
      { Git: { Url: 'https://example.com/lakes.git', Path: 'skill', Auth: { CredentialArn: API_KEY, Username: 'lena' } } },
      { Git: { Url: 'https://example.com/seas.git' } },
      { AwsSkills: { Paths: ['core-skills/*'] } },
      { AwsSkills: {} },
    ],
    MaxIterations: 10,
    MaxTokens: 1000,
    TimeoutSeconds: 600,
  });
  expect(warnings).toEqual([]);
});

describe('permissions', () => {
  const INVOKE = ['bedrock-agentcore:InvokeHarness', 'bedrock-agentcore:InvokeAgentRuntime'];
  const may = (Action: string | string[], Resource: string) => ({ Effect: 'Allow', Action, Resource });

  it.each<[string, Given, object[]]>([
    ['a harness of the stack', (stack) => ({ harnessArn: harnessOfStack(stack) }), [may(INVOKE, '${Harness.Arn}')]],
    ['a harness of the input', { harnessArn: JsonPath.stringAt('$.harness') }, [may(INVOKE, ANY)]],
    ['a harness in JSONata', { harnessArn: '{% $harness %}', queryLanguage: JSONATA }, [may(INVOKE, ANY)]],
    ['an endpoint', { qualifier: 'PROD' }, [may(INVOKE, HARNESS), may(INVOKE[0], `${HARNESS}/harness-endpoint/PROD`)]],
    [
      'an endpoint of the input',
      { qualifier: JsonPath.stringAt('$.endpoint') },
      [may(INVOKE, HARNESS), may(INVOKE[0], `${HARNESS}/harness-endpoint/*`)],
    ],
    ['a user', { runtimeUserId: 'lena' }, [may([...INVOKE, 'bedrock-agentcore:InvokeAgentRuntimeForUser'], HARNESS)]],
  ])('%s', (_, props, expected) => {
    expect(synthInvoke(props).statements).toEqual(expected);
  });
});

describe('expressions', () => {
  it.each<[string, Props, object]>([
    ['no tools', { allowedTools: [] }, { AllowedTools: [] }],
    ['a session of its own in JSONata', { queryLanguage: JSONATA }, { RuntimeSessionId: '{% $uuid() %}' }],
    ['the session of the execution', { runtimeSessionId: JsonPath.executionName }, { 'RuntimeSessionId.$': '$$.Execution.Name' }],
    [
      'a path in a message',
      { messages: [{ text: JsonPath.stringAt('$.question') }] },
      { Messages: [{ Role: 'user', Content: [{ 'Text.$': '$.question' }] }] },
    ],
    ['a path to the messages', { messages: JsonPath.objectAt('$.messages') as any }, { 'Messages.$': '$.messages' }],
    ['JSONata for the messages', { messages: Jsonata.any('{% $m %}'), queryLanguage: JSONATA }, { Messages: '{% $m %}' }],
    ['JSONata for a message', { messages: [Jsonata.any('{% $m %}')], queryLanguage: JSONATA }, { Messages: ['{% $m %}'] }],
    ['JSONata for the prompt', { systemPrompt: '{% $p %}', queryLanguage: JSONATA }, { SystemPrompt: [{ Text: '{% $p %}' }] }],
    ['JSONata for the model', { model: Jsonata.any('{% $m %}'), queryLanguage: JSONATA }, { Model: '{% $m %}' }],
    [
      'JSONata in the model',
      { model: { bedrock: { modelId: '{% $m %}', temperature: Jsonata.number('{% $t %}') } }, queryLanguage: JSONATA },
      { Model: { BedrockModelConfig: { ModelId: '{% $m %}', Temperature: '{% $t %}' } } },
    ],
    [
      'JSONata for one of the models',
      { model: { bedrock: Jsonata.any('{% $m %}') }, queryLanguage: JSONATA },
      { Model: { BedrockModelConfig: '{% $m %}' } },
    ],
    ['JSONata for the tools', { tools: Jsonata.any('{% $t %}'), queryLanguage: JSONATA }, { Tools: '{% $t %}' }],
    [
      'JSONata in the tools',
      { tools: [Jsonata.any('{% $t %}'), { gateway: { gatewayArn: '{% $g %}' } }], queryLanguage: JSONATA },
      { Tools: ['{% $t %}', { Type: 'agentcore_gateway', Config: { AgentCoreGateway: { GatewayArn: '{% $g %}' } } }] },
    ],
    ['JSONata for the skills', { skills: Jsonata.any('{% $s %}'), queryLanguage: JSONATA }, { Skills: '{% $s %}' }],
    ['a path to the tools that are allowed', { allowedTools: JsonPath.listAt('$.tools') }, { 'AllowedTools.$': '$.tools' }],
    ['a path among them', { allowedTools: ['a', JsonPath.stringAt('$.tool')] }, { 'AllowedTools.$': "States.Array('a', $.tool)" }],
    [
      'paths to the limits',
      { maxIterations: JsonPath.numberAt('$.i'), maxTokens: JsonPath.numberAt('$.t') },
      { 'MaxIterations.$': '$.i', 'MaxTokens.$': '$.t' },
    ],
    ['a path to the seconds', { executionTimeout: Duration.seconds(JsonPath.numberAt('$.s')) }, { 'TimeoutSeconds.$': '$.s' }],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

describe('the model of another provider', () => {
  it.each([
    ['openAi', { OpenAiModelConfig: { ModelId: 'gpt', ApiKeyArn: API_KEY, ApiBase: 'https://example.com/v1', ApiFormat: 'responses' } }],
    ['gemini', { GeminiModelConfig: { ModelId: 'gemini', ApiKeyArn: API_KEY, TopK: 50 } }],
    ['liteLlm', { LiteLlmModelConfig: { ModelId: 'anthropic/claude', ApiKeyArn: API_KEY, ApiBase: 'https://example.com/v1' } }],
  ])('%s', (sample, expected) => {
    const { state } = synth(
      (stack) => new BedrockAgentCoreInvokeHarness(stack, 'Ask', samples.BedrockAgentCoreInvokeHarness[sample](stack)),
    );
    expect(state.Parameters.Model).toEqual(expected);
  });
});

describe('refusals', () => {
  const gateway = { gatewayArn: GATEWAY };
  const oauth = { providerArn: API_KEY, scopes: [] };

  it.each<[string, Props, string]>([
    [
      'waiting for a job',
      { integrationPattern: RUN_JOB },
      "integrationPattern is 'RUN_JOB': bedrockagentcore:invokeHarness supports REQUEST_RESPONSE. Choose IntegrationPattern.REQUEST_RESPONSE.",
    ],
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, "integrationPattern is 'WAIT_FOR_TASK_TOKEN'"],
    ['no message', { messages: [] }, 'messages is []: the agent has to be told something. Give a message.'],
    [
      'a name of a harness',
      { harnessArn: 'rivers' },
      "harnessArn is 'rivers': it has to be the ARN of a harness, without an endpoint. Give one that is.",
    ],
    [
      'the ARN of an endpoint',
      { harnessArn: `${HARNESS}/harness-endpoint/PROD` },
      'it has to be the ARN of a harness, without an endpoint',
    ],
    [
      'a short session',
      { runtimeSessionId: 'rivers' },
      "runtimeSessionId is 'rivers': it has to be of 33 to 100 letters, digits, hyphens and underscores, and begin with a letter or a digit.",
    ],
    [
      'a name with a hyphen',
      { qualifier: 'my-endpoint' },
      "qualifier is 'my-endpoint': it has to be of 1 to 48 letters, digits and underscores",
    ],
    ['no model', { model: {} }, 'model is empty: it is one of bedrock, openAi, gemini, liteLlm. Give one of them.'],
    [
      'two models',
      { model: { bedrock: { modelId: 'a' }, openAi: { modelId: 'b', apiKeyArn: API_KEY } } },
      'model is bedrock and openAi: it is one of bedrock, openAi, gemini, liteLlm. Give one of them.',
    ],
    ['a model without an id', { model: { bedrock: { modelId: '' } } }, "model.bedrock.modelId is '': it has to be the id of a model"],
    [
      'a hot model',
      { model: { bedrock: { modelId: 'a', temperature: 2.1 } } },
      'model.bedrock.temperature is 2.1: the service takes 0 to 2',
    ],
    ['more than all', { model: { bedrock: { modelId: 'a', topP: 1.1 } } }, 'model.bedrock.topP is 1.1: the service takes 0 to 1'],
    ['no tokens', { model: { bedrock: { modelId: 'a', maxTokens: 0 } } }, 'model.bedrock.maxTokens is 0: the service takes 1 to'],
    [
      'a wide choice',
      { model: { gemini: { modelId: 'a', apiKeyArn: API_KEY, topK: 501 } } },
      'model.gemini.topK is 501: the service takes 0 to 500',
    ],
    ['no URL', { model: { liteLlm: { modelId: 'a', apiBase: '' } } }, "model.liteLlm.apiBase is '': it has 0 characters"],
    [
      'no tool',
      { tools: [{ name: 'a' }] },
      'tools[0] is empty: it is one of gateway, browser, codeInterpreter, remoteMcp, inlineFunction.',
    ],
    ['two tools in one', { tools: [{ browser: {}, gateway }] }, 'tools[0] is gateway and browser'],
    ['a name with a blank', { tools: [{ name: 'a b', browser: {} }] }, "tools[0].name is 'a b': it has to be of 1 to 64 letters"],
    ['a server without a URL', { tools: [{ remoteMcp: { url: '' } }] }, "tools[0].remoteMcp.url is '': it has 0 characters"],
    [
      'a function without a description',
      { tools: [{ inlineFunction: { description: '', inputSchema: {} } }] },
      "tools[0].inlineFunction.description is '': it has 0 characters, and the service takes 1 to 4096",
    ],
    [
      'a gateway with a token that it does not ask for',
      { tools: [{ gateway: { ...gateway, oauth, unauthenticated: true } }] },
      'tools[0].gateway.oauth is given beside unauthenticated: a gateway that asks for no authentication takes no token. Leave out one of them.',
    ],
    [
      'too many scopes',
      { tools: [{ gateway: { ...gateway, oauth: { ...oauth, scopes: Array(101).fill('a') } } }] },
      'it has 101 items, and the service takes 0 to 100',
    ],
    [
      'an authentication that an expression decides on',
      { tools: [{ gateway: { ...gateway, unauthenticated: Jsonata.any('{% $u %}') } }] },
      "tools[0].gateway.unauthenticated is '{% $u %}': it decides how the task is rendered",
    ],
    ['no skill', { skills: [{}] }, 'skills[0] is empty: it is one of path, s3Uri, git, awsSkills. Give one of them.'],
    ['an empty path', { skills: [{ path: '' }] }, "skills[0].path is '': it has 0 characters, and the service takes 1 to 4096"],
    ['a short URL', { skills: [{ git: { url: 'a' } }] }, "skills[0].git.url is 'a': it has 1 characters, and the service takes 8 to 16383"],
    ['no iterations', { maxIterations: 0 }, 'maxIterations is 0: the service takes 1 to 2147483647'],
    ['no time', { executionTimeout: Duration.seconds(0) }, 'executionTimeout is 0: the service takes 1 to 2147483647 seconds'],
    [
      'a time in minutes of an expression',
      { executionTimeout: Duration.minutes(JsonPath.numberAt('$.m')) },
      'executionTimeout is an expression in minutes: an expression is not converted, and the service counts in seconds',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthInvoke(props)).toThrow(message);
    expect(() => synthInvoke(props)).toThrow('[Stack/Ask] ');
  });
});

it('works in an Express machine', () => {
  expect(() => synthInvoke({}, { stateMachineType: sfn.StateMachineType.EXPRESS })).not.toThrow();
});
