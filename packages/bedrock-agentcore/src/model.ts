import { ifKnown, renderStruct, requireBetween, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { requireOneOf } from './choice';
import { type BedrockAgentCoreBedrockModel, renderBedrockModel } from './model-of-bedrock';
import { type BedrockAgentCoreGeminiModel, renderGeminiModel } from './model-of-gemini';
import { type BedrockAgentCoreLiteLlmModel, renderLiteLlmModel } from './model-of-litellm';
import { type BedrockAgentCoreOpenAiModel, renderOpenAiModel } from './model-of-openai';
import { MODEL_ID, requireSpelling } from './spelling';

/**
 * The model that an agent thinks with: one of those of four kinds of providers.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessModelConfiguration.html
 */
export interface BedrockAgentCoreModel {
  /**
   * A model of Amazon Bedrock.
   *
   * @default - the model is another one
   */
  readonly bedrock?: BedrockAgentCoreBedrockModel;

  /**
   * A model of OpenAI, or one with the same API.
   *
   * @default - the model is another one
   */
  readonly openAi?: BedrockAgentCoreOpenAiModel;

  /**
   * A model of Google Gemini.
   *
   * @default - the model is another one
   */
  readonly gemini?: BedrockAgentCoreGeminiModel;

  /**
   * A model of a provider that LiteLLM knows.
   *
   * @default - the model is another one
   */
  readonly liteLlm?: BedrockAgentCoreLiteLlmModel;
}

/**
 * The model as the API spells it.
 *
 * @internal
 */
export function renderModel(model: BedrockAgentCoreModel | undefined): unknown {
  return renderStruct(model, ({ bedrock, openAi, gemini, liteLlm }) => ({
    BedrockModelConfig: renderBedrockModel(bedrock),
    OpenAiModelConfig: renderOpenAiModel(openAi),
    GeminiModelConfig: renderGeminiModel(gemini),
    LiteLlmModelConfig: renderLiteLlmModel(liteLlm),
  }));
}

/**
 * Refuse a model that AgentCore does not take.
 *
 * @internal
 */
export function requireModel(scope: IConstruct, model: BedrockAgentCoreModel | undefined): void {
  requireOneOf(scope, 'model', model, ['bedrock', 'openAi', 'gemini', 'liteLlm']);
  for (const [provider, settings] of Object.entries(ifKnown(model) ?? {})) {
    const { modelId, maxTokens, temperature, topP, topK, apiBase } = ifKnown(settings) ?? {};
    const prop = `model.${provider}`;
    requireSpelling(scope, `${prop}.modelId`, modelId, MODEL_ID);
    requireLength(scope, `${prop}.apiBase`, apiBase, { min: 1, max: 16_383 });
    requireBetween(scope, `${prop}.maxTokens`, maxTokens, { min: 1, max: 2_147_483_647 });
    requireBetween(scope, `${prop}.temperature`, temperature, { min: 0, max: 2 });
    requireBetween(scope, `${prop}.topP`, topP, { min: 0, max: 1 });
    requireBetween(scope, `${prop}.topK`, topK, { min: 0, max: 500 });
  }
}
