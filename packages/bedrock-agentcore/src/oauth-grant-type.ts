/**
 * How a token of OAuth 2.0 is granted.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_OAuthCredentialProvider.html
 */
export enum BedrockAgentCoreOAuthGrantType {
  /**
   * To the agent itself.
   */
  CLIENT_CREDENTIALS = 'CLIENT_CREDENTIALS',

  /**
   * By a user who is asked for it.
   */
  AUTHORIZATION_CODE = 'AUTHORIZATION_CODE',

  /**
   * For a token of the user who calls.
   */
  TOKEN_EXCHANGE = 'TOKEN_EXCHANGE',
}
