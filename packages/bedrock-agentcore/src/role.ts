/**
 * Who says something in the conversation with an agent.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessage.html
 */
export enum BedrockAgentCoreRole {
  /**
   * The caller.
   */
  USER = 'user',

  /**
   * The agent.
   */
  ASSISTANT = 'assistant',
}
