/**
 * A model, and what any model may be tuned with.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessModelConfiguration.html
 */
export interface BedrockAgentCoreModelSettings {
  /**
   * The model, by the id that its provider gives it.
   */
  readonly modelId: string;

  /**
   * How many tokens the model may answer with in one iteration, from 1.
   *
   * @default - as the model has it
   */
  readonly maxTokens?: number;

  /**
   * How random the answers are, from 0 to 2.
   *
   * @default - as the model has it
   */
  readonly temperature?: number;

  /**
   * The share of the probability that tokens are chosen from, from 0 to 1.
   *
   * @default - as the model has it
   */
  readonly topP?: number;

  /**
   * Parameters that the provider of the model has, as it spells them.
   *
   * @default - none
   */
  readonly additionalParams?: { [name: string]: any };
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function settingsFields({ modelId, maxTokens, temperature, topP, additionalParams }: BedrockAgentCoreModelSettings): {
  [name: string]: any;
} {
  return { ModelId: modelId, MaxTokens: maxTokens, Temperature: temperature, TopP: topP, AdditionalParams: additionalParams };
}
