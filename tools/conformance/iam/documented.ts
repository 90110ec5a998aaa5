const HARNESS = 'arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}';
const HARNESS_PERMISSIONS = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrockagentcore.html';

/** Resources that AWS's own policies name for an action, although its list of actions gives the action none. */
export const DOCUMENTED: { [action: string]: { readonly format: string; readonly see: string } } = {
  'bedrock:CreateModelCustomizationJob': {
    format: 'arn:${Partition}:bedrock:${Region}:${Account}:model-customization-job/${ResourceId}',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html',
  },
  'bedrock-agentcore:InvokeAgentRuntime': { format: HARNESS, see: HARNESS_PERMISSIONS },
  'bedrock-agentcore:InvokeAgentRuntimeForUser': { format: HARNESS, see: HARNESS_PERMISSIONS },
  'emr-serverless:CreateApplication': {
    format: 'arn:${Partition}:emr-serverless:${Region}:${Account}:/*',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html',
  },
  'states:InvokeHTTPEndpoint': {
    format: 'arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html#connect-http-task-permissions',
  },
};
