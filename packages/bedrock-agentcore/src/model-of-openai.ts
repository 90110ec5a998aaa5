import { renderStruct } from '@sfn-tasks/core';
import type { BedrockAgentCoreApiFormat } from './api-format';
import { type BedrockAgentCoreModelSettings, settingsFields } from './model-settings';

/**
 * A model of OpenAI, or one with the same API.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessOpenAiModelConfig.html
 */
export interface BedrockAgentCoreOpenAiModel extends BedrockAgentCoreModelSettings {
  /**
   * The ARN of the API key in AgentCore Identity.
   */
  readonly apiKeyArn: string;

  /**
   * The URL of another endpoint with the same API, of up to 16,383 characters.
   *
   * @default - that of OpenAI
   */
  readonly apiBase?: string;

  /**
   * The API by which the model is called, RESPONSES or CHAT_COMPLETIONS.
   *
   * @default - as the harness has it
   */
  readonly apiFormat?: BedrockAgentCoreApiFormat;
}

/**
 * The model as the API spells it.
 *
 * @internal
 */
export function renderOpenAiModel(model: BedrockAgentCoreOpenAiModel | undefined): unknown {
  return renderStruct(model, (settings) => ({
    ...settingsFields(settings),
    ApiKeyArn: settings.apiKeyArn,
    ApiBase: settings.apiBase,
    ApiFormat: settings.apiFormat,
  }));
}
