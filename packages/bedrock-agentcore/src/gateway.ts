import { refuse, renderStruct, requireKnown, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { BedrockAgentCoreOAuthGrantType } from './oauth-grant-type';

/**
 * How an agent gets a token to call a gateway with.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OAuthCredentialProvider.html
 */
export interface BedrockAgentCoreOAuth {
  /**
   * The ARN of the OAuth 2.0 credential provider in AgentCore Identity.
   */
  readonly providerArn: string;

  /**
   * Up to 100 scopes to ask for.
   */
  readonly scopes: string[];

  /**
   * Up to 10 more parameters of the request for the token.
   *
   * @default - none
   */
  readonly customParameters?: { [name: string]: string };

  /**
   * How the token is granted.
   *
   * @default - as the provider has it
   */
  readonly grantType?: BedrockAgentCoreOAuthGrantType;

  /**
   * Where a user returns to who has granted the token.
   *
   * @default - none
   */
  readonly defaultReturnUrl?: string;
}

/**
 * A gateway of AgentCore, whose tools an agent may use.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessAgentCoreGatewayConfig.html
 */
export interface BedrockAgentCoreGatewayTool {
  /**
   * The ARN of the gateway.
   */
  readonly gatewayArn: string;

  /**
   * How the agent gets a token to call the gateway with.
   *
   * @default - the agent signs what it asks, by the execution role of the harness
   */
  readonly oauth?: BedrockAgentCoreOAuth;

  /**
   * Whether the gateway asks for no authentication.
   *
   * @default false
   */
  readonly unauthenticated?: boolean;
}

/**
 * The gateway as the API spells it.
 *
 * @internal
 */
export function renderGateway(gateway: BedrockAgentCoreGatewayTool | undefined): unknown {
  return renderStruct(gateway, ({ gatewayArn, oauth, unauthenticated }) => ({
    GatewayArn: gatewayArn,
    OutboundAuth: unauthenticated ? { None: {} } : oauth && { Oauth: renderStruct(oauth, renderOAuth) },
  }));
}

/**
 * Refuse a gateway that is called in two ways.
 *
 * @internal
 */
export function requireGateway(scope: IConstruct, prop: string, gateway: BedrockAgentCoreGatewayTool | undefined): void {
  requireKnown(scope, `${prop}.unauthenticated`, gateway?.unauthenticated);
  requireLength(scope, `${prop}.oauth.scopes`, gateway?.oauth?.scopes, { min: 0, max: 100 });
  if (!gateway?.unauthenticated || gateway.oauth === undefined) return;
  refuse(scope, {
    prop: `${prop}.oauth`,
    given: 'given beside unauthenticated',
    because: 'a gateway that asks for no authentication takes no token',
    remedy: 'Leave out one of them',
  });
}

function renderOAuth({ providerArn, scopes, customParameters, grantType, defaultReturnUrl }: BedrockAgentCoreOAuth): unknown {
  return {
    ProviderArn: providerArn,
    Scopes: scopes,
    CustomParameters: customParameters,
    GrantType: grantType,
    DefaultReturnUrl: defaultReturnUrl,
  };
}
