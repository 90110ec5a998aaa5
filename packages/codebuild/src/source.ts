import { isKnownLater, refuse, renderStruct, requireBetween, requireLength } from '@sfn-tasks/core';
import type { BuildSpec } from 'aws-cdk-lib/aws-codebuild';
import type { aws_codebuild } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { buildStatusConfig, type CodeBuildBuildStatusConfig } from './build-status';
import { type CodeBuildSourceAuth, sourceAuth } from './source-auth';
import { CodeBuildSourceType } from './source-type';

const PLACELESS = [CodeBuildSourceType.NO_SOURCE, CodeBuildSourceType.CODEPIPELINE];

/** Git clones whole histories with 0; the API counts in 32 bits. */
const MOST_COMMITS = 2 ** 31 - 1;

/**
 * A source beside the build's first one.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html
 */
export interface CodeBuildSource {
  /**
   * The name of the source within the build, of 1 to 127 letters, digits and underscores.
   *
   * The directory with its files is in the environment variable `CODEBUILD_SRC_DIR_` and this name.
   */
  readonly sourceIdentifier: string;

  /**
   * Where the source is kept.
   */
  readonly type: CodeBuildSourceType;

  /**
   * The URL to clone, or in S3 the bucket and the key, such as `bucket/source.zip` or `bucket/folder/`.
   *
   * @default - none; every type but NO_SOURCE and CODEPIPELINE requires one
   */
  readonly location?: string;

  /**
   * How many commits to clone; 0 is all of them.
   *
   * @default 0
   */
  readonly gitCloneDepth?: number;

  /**
   * Whether to clone the submodules as well.
   *
   * @default false
   */
  readonly fetchSubmodules?: boolean;

  /**
   * The build specification.
   *
   * @default - `buildspec.yml` in the first source
   */
  readonly buildspec?: BuildSpec;

  /**
   * How to sign in to the provider.
   *
   * @default - the credentials that CodeBuild has for the provider
   */
  readonly auth?: CodeBuildSourceAuth;

  /**
   * Whether to report the start and the end of the build to the provider; for GitHub, GitLab and Bitbucket.
   *
   * @default false
   */
  readonly reportBuildStatus?: boolean;

  /**
   * How the provider shows the status of the build; for GitHub and Bitbucket.
   *
   * @default - CodeBuild's texts
   */
  readonly buildStatusConfig?: CodeBuildBuildStatusConfig;

  /**
   * Whether to connect to the provider in spite of faults of its certificate.
   *
   * @default false
   */
  readonly insecureSsl?: boolean;
}

/**
 * The version of one of the sources beside the first one.
 */
export interface CodeBuildSourceVersion {
  /**
   * The name of the source within the build.
   */
  readonly sourceIdentifier: string;

  /**
   * A commit, a branch, a tag or a pull request such as `pr/25`; in S3 the id of a version of the object.
   */
  readonly sourceVersion: string;
}

/** @internal */
export function source(given: CodeBuildSource, project: aws_codebuild.IProjectRef): { [field: string]: unknown } {
  return {
    SourceIdentifier: given.sourceIdentifier,
    Type: given.type,
    Location: given.location,
    GitCloneDepth: given.gitCloneDepth,
    GitSubmodulesConfig: submodules(given.fetchSubmodules),
    Buildspec: renderStruct(given.buildspec, (buildspec) => buildspec.toBuildSpec(project)),
    Auth: renderStruct(given.auth, sourceAuth),
    ReportBuildStatus: given.reportBuildStatus,
    BuildStatusConfig: renderStruct(given.buildStatusConfig, buildStatusConfig),
    InsecureSsl: given.insecureSsl,
  };
}

/** @internal */
export function sourceVersion({ sourceIdentifier, sourceVersion }: CodeBuildSourceVersion): { [field: string]: unknown } {
  return { SourceIdentifier: sourceIdentifier, SourceVersion: sourceVersion };
}

/** @internal */
export function submodules(fetchSubmodules: boolean | undefined): { [field: string]: unknown } | undefined {
  return fetchSubmodules === undefined ? undefined : { FetchSubmodules: fetchSubmodules };
}

/** @internal */
export function requireCloneDepth(scope: IConstruct, prop: string, depth: number | undefined): void {
  requireBetween(scope, prop, depth, { min: 0, max: MOST_COMMITS, unit: 'commits' });
}

/** @internal */
export function checkSource(scope: IConstruct, { sourceIdentifier, type, location, gitCloneDepth }: CodeBuildSource): void {
  const prop = `secondarySourcesOverride.${sourceIdentifier}`;
  requireLength(scope, `${prop}.sourceIdentifier`, sourceIdentifier, { min: 1, max: 127 });
  requireCloneDepth(scope, `${prop}.gitCloneDepth`, gitCloneDepth);
  if (location !== undefined || PLACELESS.includes(type) || isKnownLater(type)) return;
  refuse(scope, {
    prop: `${prop}.location`,
    because: `a source of type ${type} is somewhere`,
    remedy: 'Give its URL, or in S3 its bucket and key',
  });
}
