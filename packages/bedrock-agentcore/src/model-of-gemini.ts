import { renderStruct } from '@sfn-tasks/core';
import { type BedrockAgentCoreModelSettings, settingsFields } from './model-settings';

/**
 * A model of Google Gemini.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessGeminiModelConfig.html
 */
export interface BedrockAgentCoreGeminiModel extends BedrockAgentCoreModelSettings {
  /**
   * The ARN of the API key in AgentCore Identity.
   */
  readonly apiKeyArn: string;

  /**
   * How many tokens the next one is chosen from, from 0 to 500.
   *
   * @default - as the model has it
   */
  readonly topK?: number;
}

/**
 * The model as the API spells it.
 *
 * @internal
 */
export function renderGeminiModel(model: BedrockAgentCoreGeminiModel | undefined): unknown {
  return renderStruct(model, (settings) => ({ ...settingsFields(settings), ApiKeyArn: settings.apiKeyArn, TopK: settings.topK }));
}
