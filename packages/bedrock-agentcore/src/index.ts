export { BedrockAgentCoreApiFormat } from './api-format';
export type { BedrockAgentCoreGatewayTool, BedrockAgentCoreOAuth } from './gateway';
export { BedrockAgentCoreInvokeHarness } from './invoke-harness';
export type {
  BedrockAgentCoreInvokeHarnessJsonataProps,
  BedrockAgentCoreInvokeHarnessJsonPathProps,
  BedrockAgentCoreInvokeHarnessProps,
} from './invoke-harness-props';
export type { BedrockAgentCoreMessage } from './message';
export type { BedrockAgentCoreModel } from './model';
export type { BedrockAgentCoreBedrockModel } from './model-of-bedrock';
export type { BedrockAgentCoreGeminiModel } from './model-of-gemini';
export type { BedrockAgentCoreLiteLlmModel } from './model-of-litellm';
export type { BedrockAgentCoreOpenAiModel } from './model-of-openai';
export type { BedrockAgentCoreModelSettings } from './model-settings';
export { BedrockAgentCoreOAuthGrantType } from './oauth-grant-type';
export { BedrockAgentCoreRole } from './role';
export type { BedrockAgentCoreAwsSkills, BedrockAgentCoreGitSkill, BedrockAgentCoreSkill } from './skill';
export type {
  BedrockAgentCoreBrowserTool,
  BedrockAgentCoreCodeInterpreterTool,
  BedrockAgentCoreInlineFunctionTool,
  BedrockAgentCoreRemoteMcpTool,
  BedrockAgentCoreTool,
} from './tool';
