/**
 * The API by which a harness calls a model.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessBedrockModelConfig.html
 */
export enum BedrockAgentCoreApiFormat {
  /**
   * ConverseStream of Amazon Bedrock; not for models of OpenAI.
   */
  CONVERSE_STREAM = 'converse_stream',

  /**
   * The Responses API of OpenAI.
   */
  RESPONSES = 'responses',

  /**
   * The Chat Completions API of OpenAI.
   */
  CHAT_COMPLETIONS = 'chat_completions',
}
