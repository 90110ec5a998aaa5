import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnResource, Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  BedrockAgentCoreApiFormat,
  type BedrockAgentCoreInvokeHarnessProps,
  BedrockAgentCoreOAuthGrantType,
  BedrockAgentCoreRole,
} from '../src';

export const HARNESS = 'arn:aws:bedrock-agentcore:eu-west-1:111111111111:harness/rivers-abcdef1234';
export const GATEWAY = 'arn:aws:bedrock-agentcore:eu-west-1:111111111111:gateway/maps-abcdef1234';
export const API_KEY = 'arn:aws:bedrock-agentcore:eu-west-1:111111111111:token-vault/default/apikeycredentialprovider/key';
const OAUTH = 'arn:aws:bedrock-agentcore:eu-west-1:111111111111:token-vault/default/oauth2credentialprovider/maps';

const least = () => ({ harnessArn: HARNESS, messages: [{ text: 'Name five rivers.' }] });

/** What `attrArn` of a `CfnHarness` is, which not every aws-cdk-lib has. */
export const harnessOfStack = (scope: Construct) =>
  new CfnResource(scope, 'Harness', { type: 'AWS::BedrockAgentCore::Harness' }).getAtt('Arn').toString();

const invokeHarness: Samples<BedrockAgentCoreInvokeHarnessProps> = {
  least,
  fullest: () => ({
    stateName: 'Ask',
    comment: 'about rivers',
    taskTimeout: sfn.Timeout.duration(Duration.minutes(10)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.minutes(1)),
    inputPath: '$.in',
    resultSelector: { 'text.$': '$.Output.Message.Content[0].Text' },
    resultPath: '$.answer',
    outputPath: '$.answer',
    assign: { text: JsonPath.stringAt('$.Output') },
    harnessArn: HARNESS,
    messages: [
      { text: 'Name five rivers.' },
      { text: 'Of which country?', role: BedrockAgentCoreRole.ASSISTANT },
      { text: 'Austria.', role: BedrockAgentCoreRole.USER },
    ],
    qualifier: 'PROD',
    runtimeSessionId: 'rivers-of-austria-2026-11-22-0001',
    runtimeUserId: 'lena',
    actorId: 'lena',
    systemPrompt: 'You teach geography.',
    model: {
      bedrock: {
        modelId: 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
        maxTokens: 1000,
        temperature: 0,
        topP: 0.9,
        additionalParams: { thinking: { type: 'disabled' } },
        apiFormat: BedrockAgentCoreApiFormat.CONVERSE_STREAM,
      },
    },
    tools: [
      {
        name: 'maps',
        gateway: {
          gatewayArn: GATEWAY,
          oauth: {
            providerArn: OAUTH,
            scopes: ['read'],
            customParameters: { audience: 'maps' },
            grantType: BedrockAgentCoreOAuthGrantType.AUTHORIZATION_CODE,
            defaultReturnUrl: 'https://example.com/',
          },
        },
      },
      { gateway: { gatewayArn: GATEWAY } },
      { gateway: { gatewayArn: GATEWAY, unauthenticated: true } },
      { browser: {} },
      { name: 'safe', browser: { browserArn: 'arn:aws:bedrock-agentcore:eu-west-1:aws:browser/aws.browser.v1' } },
      { codeInterpreter: {} },
      { codeInterpreter: { codeInterpreterArn: 'arn:aws:bedrock-agentcore:eu-west-1:aws:code-interpreter/aws.codeinterpreter.v1' } },
      { remoteMcp: { url: 'https://example.com/mcp', headers: { 'X-Team': 'geography' } } },
      { name: 'approve', inlineFunction: { description: 'Asks a teacher.', inputSchema: { type: 'object' } } },
    ],
    allowedTools: ['@maps/search', 'safe'],
    skills: [
      { path: '/skills/rivers' },
      { s3Uri: 's3://skills/mountains/' },
      { git: { url: 'https://example.com/lakes.git', path: 'skill', credentialArn: API_KEY, username: 'lena' } },
      { git: { url: 'https://example.com/seas.git' } },
      { awsSkills: { paths: ['core-skills/*'] } },
      { awsSkills: {} },
    ],
    maxIterations: 10,
    maxTokens: 1000,
    executionTimeout: Duration.minutes(10),
  }),
  openAi: () => ({
    ...least(),
    model: {
      openAi: { modelId: 'gpt', apiKeyArn: API_KEY, apiBase: 'https://example.com/v1', apiFormat: BedrockAgentCoreApiFormat.RESPONSES },
    },
  }),
  gemini: () => ({ ...least(), model: { gemini: { modelId: 'gemini', apiKeyArn: API_KEY, topK: 50 } } }),
  liteLlm: () => ({
    ...least(),
    model: { liteLlm: { modelId: 'anthropic/claude', apiKeyArn: API_KEY, apiBase: 'https://example.com/v1' } },
  }),
  ofTheStack: (scope) => ({
    ...least(),
    harnessArn: harnessOfStack(scope),
    qualifier: 'PROD',
  }),
  jsonPath: () => ({
    harnessArn: JsonPath.stringAt('$.harness'),
    messages: [{ text: JsonPath.stringAt('$.question') }],
    qualifier: JsonPath.stringAt('$.endpoint'),
    runtimeSessionId: JsonPath.executionName,
    runtimeUserId: JsonPath.stringAt('$.user'),
    actorId: JsonPath.stringAt('$.actor'),
    systemPrompt: JsonPath.stringAt('$.prompt'),
    model: { bedrock: { modelId: JsonPath.stringAt('$.model'), maxTokens: JsonPath.numberAt('$.tokens') } },
    allowedTools: JsonPath.listAt('$.tools'),
    maxIterations: JsonPath.numberAt('$.iterations'),
    maxTokens: JsonPath.numberAt('$.tokens'),
    executionTimeout: Duration.seconds(JsonPath.numberAt('$.seconds')),
  }),
  jsonata: () => ({
    queryLanguage: sfn.QueryLanguage.JSONATA,
    harnessArn: '{% $states.input.harness %}',
    messages: Jsonata.any('{% $states.input.messages %}'),
    systemPrompt: '{% $states.input.prompt %}',
    model: Jsonata.any('{% $states.input.model %}'),
    tools: Jsonata.any('{% $states.input.tools %}'),
    allowedTools: Jsonata.list('{% $states.input.allowed %}'),
    skills: Jsonata.any('{% $states.input.skills %}'),
    maxIterations: Jsonata.number('{% $states.input.iterations %}'),
    executionTimeout: Duration.seconds(Jsonata.number('{% $states.input.seconds %}')),
    outputs: '{% $states.result.Output.Message.Content[0].Text %}',
  }),
};

export const samples = { BedrockAgentCoreInvokeHarness: invokeHarness };
