import { renderStruct } from '@sfn-tasks/core';
import { type BedrockAgentCoreModelSettings, settingsFields } from './model-settings';

/**
 * A model of a provider that LiteLLM knows, such as `anthropic/claude-3-sonnet`.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessLiteLlmModelConfig.html
 */
export interface BedrockAgentCoreLiteLlmModel extends BedrockAgentCoreModelSettings {
  /**
   * The ARN of the API key in AgentCore Identity.
   *
   * @default - none
   */
  readonly apiKeyArn?: string;

  /**
   * The URL of the provider's endpoint, of up to 16,383 characters.
   *
   * @default - the one that LiteLLM knows
   */
  readonly apiBase?: string;
}

/**
 * The model as the API spells it.
 *
 * @internal
 */
export function renderLiteLlmModel(model: BedrockAgentCoreLiteLlmModel | undefined): unknown {
  return renderStruct(model, (settings) => ({ ...settingsFields(settings), ApiKeyArn: settings.apiKeyArn, ApiBase: settings.apiBase }));
}
