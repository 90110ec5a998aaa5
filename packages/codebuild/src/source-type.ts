/**
 * Where a source is kept.
 */
export enum CodeBuildSourceType {
  /**
   * A repository of AWS CodeCommit.
   */
  CODECOMMIT = 'CODECOMMIT',

  /**
   * What the source action of a pipeline hands on.
   */
  CODEPIPELINE = 'CODEPIPELINE',

  /**
   * A repository on GitHub.
   */
  GITHUB = 'GITHUB',

  /**
   * A repository on a GitHub Enterprise server.
   */
  GITHUB_ENTERPRISE = 'GITHUB_ENTERPRISE',

  /**
   * A repository on GitLab.
   */
  GITLAB = 'GITLAB',

  /**
   * A repository on a GitLab server of your own.
   */
  GITLAB_SELF_MANAGED = 'GITLAB_SELF_MANAGED',

  /**
   * A repository on Bitbucket.
   */
  BITBUCKET = 'BITBUCKET',

  /**
   * A zip file or a folder in Amazon S3.
   */
  S3 = 'S3',

  /**
   * Nowhere: the build has no source.
   */
  NO_SOURCE = 'NO_SOURCE',
}
