/**
 * How CodeBuild signs in to the provider of the source.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html
 */
export interface CodeBuildSourceAuth {
  /**
   * The kind of credentials.
   */
  readonly type: CodeBuildSourceAuthType;

  /**
   * The ARN of the connection or of the secret.
   *
   * @default - the credentials that CodeBuild has for the provider
   */
  readonly resource?: string;
}

/**
 * A kind of credentials for a source.
 */
export enum CodeBuildSourceAuthType {
  /**
   * The OAuth token that was given to CodeBuild.
   */
  OAUTH = 'OAUTH',

  /**
   * A connection of AWS CodeConnections.
   */
  CODECONNECTIONS = 'CODECONNECTIONS',

  /**
   * A secret of AWS Secrets Manager.
   */
  SECRETS_MANAGER = 'SECRETS_MANAGER',
}

/** @internal */
export function sourceAuth({ type, resource }: CodeBuildSourceAuth): { [field: string]: unknown } {
  return { Type: type, Resource: resource };
}
