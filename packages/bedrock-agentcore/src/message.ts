import { ifKnown, refuse, renderEach } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { BedrockAgentCoreRole } from './role';

/**
 * A message of the conversation with an agent.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessMessage.html
 */
export interface BedrockAgentCoreMessage {
  /**
   * What it says.
   */
  readonly text: string;

  /**
   * Who says it.
   *
   * @default BedrockAgentCoreRole.USER
   */
  readonly role?: BedrockAgentCoreRole;
}

/**
 * The messages as the API spells them.
 *
 * @internal
 */
export function renderMessages(messages: BedrockAgentCoreMessage[]): unknown[] | undefined {
  return renderEach(messages, ({ text, role = BedrockAgentCoreRole.USER }) => ({ Role: role, Content: [{ Text: text }] }));
}

/**
 * Refuse a conversation in which nothing is said.
 *
 * @internal
 */
export function requireMessages(scope: IConstruct, messages: BedrockAgentCoreMessage[]): void {
  if (ifKnown(messages)?.length !== 0) return;
  refuse(scope, { prop: 'messages', value: messages, because: 'the agent has to be told something', remedy: 'Give a message' });
}
