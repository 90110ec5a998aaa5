import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { BedrockAgentCoreMessage } from './message';
import type { BedrockAgentCoreModel } from './model';
import type { BedrockAgentCoreSkill } from './skill';
import type { BedrockAgentCoreTool } from './tool';

interface BedrockAgentCoreInvokeHarnessOptions {
  /**
   * The harness, by its ARN, such as `attrArn` of a `CfnHarness`.
   *
   * With an expression the state machine's role may invoke any harness of its account and region.
   */
  readonly harnessArn: string;

  /**
   * What is said to the agent. An expression for the whole list gives it in the words of the API.
   */
  readonly messages: BedrockAgentCoreMessage[];

  /**
   * The endpoint of the harness, by its name.
   *
   * @default 'DEFAULT'
   */
  readonly qualifier?: string;

  /**
   * The session, by an id of 33 to 100 characters; with the id of another invocation the conversation goes on.
   *
   * @default - a session of its own, by a random UUID
   */
  readonly runtimeSessionId?: string;

  /**
   * The user on whose behalf the agent is invoked, as the harness is told.
   *
   * @default - none
   */
  readonly runtimeUserId?: string;

  /**
   * Whose memories the agent has.
   *
   * @default - those of the actor of the harness
   */
  readonly actorId?: string;

  /**
   * What the agent is, and how it has to behave.
   *
   * @default - as the harness has it
   */
  readonly systemPrompt?: string;

  /**
   * The model that the agent thinks with.
   *
   * @default - the one of the harness
   */
  readonly model?: BedrockAgentCoreModel;

  /**
   * The tools of the agent.
   *
   * @default - those of the harness
   */
  readonly tools?: BedrockAgentCoreTool[];

  /**
   * Which of the tools the agent may use, such as `@gateway/search` or `*`; none, if the list is empty.
   *
   * @default - those that the harness allows
   */
  readonly allowedTools?: string[];

  /**
   * The skills of the agent.
   *
   * @default - those of the harness
   */
  readonly skills?: BedrockAgentCoreSkill[];

  /**
   * How often the agent may think and use tools, from 1.
   *
   * @default - as often as the harness says
   */
  readonly maxIterations?: number;

  /**
   * How many tokens the agent may answer with in one iteration, from 1.
   *
   * @default - as many as the harness says
   */
  readonly maxTokens?: number;

  /**
   * How long the agent may work before the harness ends it, counted in seconds. `taskTimeout` is what ends the state, which does not end the
   * agent.
   *
   * @default - as long as the harness says
   */
  readonly executionTimeout?: Duration;
}

/**
 * Properties of BedrockAgentCoreInvokeHarness in JSONPath.
 */
export interface BedrockAgentCoreInvokeHarnessJsonPathProps extends TaskStateJsonPathBaseProps, BedrockAgentCoreInvokeHarnessOptions {}

/**
 * Properties of BedrockAgentCoreInvokeHarness in JSONata.
 */
export interface BedrockAgentCoreInvokeHarnessJsonataProps extends TaskStateJsonataBaseProps, BedrockAgentCoreInvokeHarnessOptions {}

/**
 * Properties of BedrockAgentCoreInvokeHarness.
 */
export interface BedrockAgentCoreInvokeHarnessProps extends TaskStateBaseProps, BedrockAgentCoreInvokeHarnessOptions {}
