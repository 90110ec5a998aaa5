import { allow, arn, expressionOf, inSeconds, JsonPath, requireBetween, TaskStateBase } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type {
  BedrockAgentCoreInvokeHarnessJsonataProps,
  BedrockAgentCoreInvokeHarnessJsonPathProps,
  BedrockAgentCoreInvokeHarnessProps,
} from './invoke-harness-props';
import { renderMessages, requireMessages } from './message';
import { renderModel, requireModel } from './model';
import { renderSkills, requireSkills } from './skill';
import { ENDPOINT_NAME, HARNESS_ARN, requireSpelling, SESSION_ID } from './spelling';
import { renderTools, requireTools } from './tool';

const MOST = 2_147_483_647;

/**
 * Have an agent of a harness of Amazon Bedrock AgentCore work, and wait for its answer: up to 15 minutes, whatever `taskTimeout` says.
 *
 * What is given here goes for this invocation, in place of what the harness has. The result has the last message of the agent, in
 * `Output.Message.Content`; stopping the state does not stop the agent.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrockagentcore.html
 */
export class BedrockAgentCoreInvokeHarness extends TaskStateBase {
  /**
   * Have an agent work, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: BedrockAgentCoreInvokeHarnessJsonPathProps): BedrockAgentCoreInvokeHarness {
    return new BedrockAgentCoreInvokeHarness(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Have an agent work, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: BedrockAgentCoreInvokeHarnessJsonataProps): BedrockAgentCoreInvokeHarness {
    return new BedrockAgentCoreInvokeHarness(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: BedrockAgentCoreInvokeHarnessProps,
  ) {
    super(scope, id, props, {
      service: 'bedrockagentcore',
      action: 'invokeHarness',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireSpelling(this, 'harnessArn', props.harnessArn, HARNESS_ARN);
    requireSpelling(this, 'qualifier', props.qualifier, ENDPOINT_NAME);
    requireSpelling(this, 'runtimeSessionId', props.runtimeSessionId, SESSION_ID);
    requireMessages(this, props.messages);
    requireModel(this, props.model);
    requireTools(this, props.tools);
    requireSkills(this, props.skills);
    requireBetween(this, 'maxIterations', props.maxIterations, { min: 1, max: MOST });
    requireBetween(this, 'maxTokens', props.maxTokens, { min: 1, max: MOST });
    requireBetween(this, 'executionTimeout', this.timeoutInSeconds(), { min: 1, max: MOST, unit: 'seconds' });
  }

  /** @internal */
  protected _parameters(language: sfn.QueryLanguage): { [name: string]: any } {
    const { systemPrompt, runtimeSessionId = newSession(language) } = this.props;
    return {
      HarnessArn: this.props.harnessArn,
      Qualifier: this.props.qualifier,
      RuntimeSessionId: runtimeSessionId,
      RuntimeUserId: this.props.runtimeUserId,
      ActorId: this.props.actorId,
      Messages: renderMessages(this.props.messages),
      SystemPrompt: systemPrompt === undefined ? undefined : [{ Text: systemPrompt }],
      Model: renderModel(this.props.model),
      Tools: renderTools(this.props.tools),
      AllowedTools: this.props.allowedTools,
      Skills: renderSkills(this.props.skills),
      MaxIterations: this.props.maxIterations,
      MaxTokens: this.props.maxTokens,
      TimeoutSeconds: this.timeoutInSeconds(),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { harnessArn, qualifier, runtimeUserId } = this.props;
    const any = arn(this, { service: 'bedrock-agentcore', resource: 'harness', resourceName: '*' });
    const harness = expressionOf(harnessArn) ? any : harnessArn;
    // A harness works in a runtime, which goes by the ARN of the harness.
    const invoke = ['bedrock-agentcore:InvokeHarness', 'bedrock-agentcore:InvokeAgentRuntime'];
    const forUser = runtimeUserId === undefined ? [] : ['bedrock-agentcore:InvokeAgentRuntimeForUser'];
    return [
      allow([...invoke, ...forUser], [harness]),
      ...(qualifier === undefined ? [] : [allow(['bedrock-agentcore:InvokeHarness'], [`${harness}/harness-endpoint/${qualifier}`])]),
    ];
  }

  private timeoutInSeconds(): number | undefined {
    return inSeconds(this, 'executionTimeout', this.props.executionTimeout);
  }
}

function newSession(language: sfn.QueryLanguage): string {
  return language === sfn.QueryLanguage.JSONATA ? '{% $uuid() %}' : JsonPath.uuid();
}
