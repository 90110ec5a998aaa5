/**
 * How the provider of the source shows the status of a build.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/APIReference/API_BuildStatusConfig.html
 */
export interface CodeBuildBuildStatusConfig {
  /**
   * What the status is of: the `context` of GitHub's commit status, the `name` of Bitbucket's.
   *
   * @default - a text with the region and the project
   */
  readonly context?: string;

  /**
   * Where the status links to.
   *
   * @default - the build in the console
   */
  readonly targetUrl?: string;
}

/** @internal */
export function buildStatusConfig({ context, targetUrl }: CodeBuildBuildStatusConfig): { [field: string]: unknown } {
  return { Context: context, TargetUrl: targetUrl };
}
