import { renderStruct } from '@sfn-tasks/core';
import type { BedrockAgentCoreApiFormat } from './api-format';
import { type BedrockAgentCoreModelSettings, settingsFields } from './model-settings';

/**
 * A model of Amazon Bedrock. The id of an inference profile will do for that of a model.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessBedrockModelConfig.html
 */
export interface BedrockAgentCoreBedrockModel extends BedrockAgentCoreModelSettings {
  /**
   * The API by which the model is called.
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
export function renderBedrockModel(model: BedrockAgentCoreBedrockModel | undefined): unknown {
  return renderStruct(model, (settings) => ({ ...settingsFields(settings), ApiFormat: settings.apiFormat }));
}
