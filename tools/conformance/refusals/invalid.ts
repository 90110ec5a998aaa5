import { Duration, Size } from 'aws-cdk-lib/core';

/** Values that no service takes, by the type of the prop. */
export const INVALID: { [type: string]: { readonly [what: string]: unknown } } = {
  string: { 'an empty text': '' },
  number: { 'a negative number': -1, 'no number': Number.NaN },
  'aws-cdk-lib.Duration': { 'a part of a second': Duration.millis(1), 'four hundred years': Duration.days(146_000) },
  'aws-cdk-lib.Size': { 'a byte': Size.bytes(1) },
};

const ROOT_PATH = 'the root of a stage has an empty path';
const DESCRIPTION = 'the description of a schedule is of 0 to 512 characters';
const EMR_TEXT = 'the texts of the EMR API are of 0 to 256 or more characters';

const AGENTCORE_TEXT = 'the API of AgentCore has no least length of it';

/** Props of that type that take such a value, and why; by task and prop. */
export const VALID: { [prop: string]: string } = {
  'BedrockAgentCoreInvokeHarness.actorId': AGENTCORE_TEXT,
  'BedrockAgentCoreInvokeHarness.runtimeUserId': AGENTCORE_TEXT,
  'BedrockAgentCoreInvokeHarness.systemPrompt': AGENTCORE_TEXT,
  'CallApiGatewayHttpApiEndpoint.apiPath': ROOT_PATH,
  'CallApiGatewayRestApiEndpoint.apiPath': ROOT_PATH,
  'EmrAddStep.jar': EMR_TEXT,
  'EmrAddStep.name': EMR_TEXT,
  'EmrAddStep.mainClass': EMR_TEXT,
  'EmrCreateCluster.name': EMR_TEXT,
  'EmrCreateCluster.additionalInfo': EMR_TEXT,
  'EmrCreateCluster.customAmiId': EMR_TEXT,
  'EmrCreateCluster.logUri': EMR_TEXT,
  'EmrCreateCluster.securityConfiguration': EMR_TEXT,
  'EventBridgeSchedulerCreateScheduleTask.description': DESCRIPTION,
  'EventBridgeSchedulerUpdateScheduleTask.description': DESCRIPTION,
};
