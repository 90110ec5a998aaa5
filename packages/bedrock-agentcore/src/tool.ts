import { ifKnown, renderEach, renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { requireOneOf } from './choice';
import { type BedrockAgentCoreGatewayTool, renderGateway, requireGateway } from './gateway';
import { requireSpelling, TOOL_NAME } from './spelling';

/**
 * A browser of AgentCore.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessAgentCoreBrowserConfig.html
 */
export interface BedrockAgentCoreBrowserTool {
  /**
   * The ARN of the browser.
   *
   * @default - the browser of AWS
   */
  readonly browserArn?: string;
}

/**
 * A code interpreter of AgentCore.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessAgentCoreCodeInterpreterConfig.html
 */
export interface BedrockAgentCoreCodeInterpreterTool {
  /**
   * The ARN of the code interpreter.
   *
   * @default - the code interpreter of AWS
   */
  readonly codeInterpreterArn?: string;
}

/**
 * A server of the Model Context Protocol, whose tools an agent may use.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessRemoteMcpConfig.html
 */
export interface BedrockAgentCoreRemoteMcpTool {
  /**
   * The URL of the server, of up to 16,383 characters.
   */
  readonly url: string;

  /**
   * Headers that the server asks for.
   *
   * @default - none
   */
  readonly headers?: { [name: string]: string };
}

/**
 * A function that an agent may ask its caller to run: the state then ends with the `StopReason` `tool_use`.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessInlineFunctionConfig.html
 */
export interface BedrockAgentCoreInlineFunctionTool {
  /**
   * What the function does, as the model is told, of 1 to 4,096 characters.
   */
  readonly description: string;

  /**
   * What the function takes, in JSON Schema.
   */
  readonly inputSchema: { [name: string]: any };
}

/**
 * A tool of an agent, of one of five kinds.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessTool.html
 */
export interface BedrockAgentCoreTool {
  /**
   * A name that no other tool has, of 1 to 64 letters, digits, hyphens and underscores.
   *
   * @default - one that the harness makes up
   */
  readonly name?: string;

  /**
   * The tools behind a gateway of AgentCore.
   *
   * @default - the tool is of another kind
   */
  readonly gateway?: BedrockAgentCoreGatewayTool;

  /**
   * A browser.
   *
   * @default - the tool is of another kind
   */
  readonly browser?: BedrockAgentCoreBrowserTool;

  /**
   * A code interpreter.
   *
   * @default - the tool is of another kind
   */
  readonly codeInterpreter?: BedrockAgentCoreCodeInterpreterTool;

  /**
   * The tools of a server of the Model Context Protocol.
   *
   * @default - the tool is of another kind
   */
  readonly remoteMcp?: BedrockAgentCoreRemoteMcpTool;

  /**
   * A function that the agent may ask its caller to run.
   *
   * @default - the tool is of another kind
   */
  readonly inlineFunction?: BedrockAgentCoreInlineFunctionTool;
}

/** Each kind of tool: its type, and its configuration as the API spells it. */
const KINDS: { [kind: string]: { readonly type: string; readonly render: (tool: BedrockAgentCoreTool) => unknown } } = {
  gateway: { type: 'agentcore_gateway', render: ({ gateway }) => ({ AgentCoreGateway: renderGateway(gateway) }) },
  browser: {
    type: 'agentcore_browser',
    render: ({ browser }) => ({ AgentCoreBrowser: renderStruct(browser, ({ browserArn }) => ({ BrowserArn: browserArn })) }),
  },
  codeInterpreter: {
    type: 'agentcore_code_interpreter',
    render: ({ codeInterpreter }) => ({
      AgentCoreCodeInterpreter: renderStruct(codeInterpreter, ({ codeInterpreterArn }) => ({ CodeInterpreterArn: codeInterpreterArn })),
    }),
  },
  remoteMcp: {
    type: 'remote_mcp',
    render: ({ remoteMcp }) => ({ RemoteMcp: renderStruct(remoteMcp, ({ url, headers }) => ({ Url: url, Headers: headers })) }),
  },
  inlineFunction: {
    type: 'inline_function',
    render: ({ inlineFunction }) => ({
      InlineFunction: renderStruct(inlineFunction, ({ description, inputSchema }) => ({
        Description: description,
        InputSchema: inputSchema,
      })),
    }),
  },
};

/**
 * The tools as the API spells them.
 *
 * @internal
 */
export function renderTools(tools: BedrockAgentCoreTool[] | undefined): unknown[] | undefined {
  return renderEach(tools, (tool) => {
    const [{ type, render }] = Object.entries(KINDS).flatMap(([kind, rendering]) =>
      tool[kind as keyof BedrockAgentCoreTool] === undefined ? [] : [rendering],
    );
    return { Type: type, Name: tool.name, Config: render(tool) };
  });
}

/**
 * Refuse tools that AgentCore does not take.
 *
 * @internal
 */
export function requireTools(scope: IConstruct, tools: BedrockAgentCoreTool[] | undefined): void {
  for (const [index, tool] of (ifKnown(tools) ?? []).entries()) {
    const prop = `tools[${index}]`;
    requireOneOf(scope, prop, tool, Object.keys(KINDS));
    requireSpelling(scope, `${prop}.name`, tool.name, TOOL_NAME);
    requireLength(scope, `${prop}.remoteMcp.url`, tool.remoteMcp?.url, { min: 1, max: 16_383 });
    requireLength(scope, `${prop}.inlineFunction.description`, tool.inlineFunction?.description, { min: 1, max: 4096 });
    requireGateway(scope, `${prop}.gateway`, tool.gateway);
  }
}
