import { ifKnown, renderEach, renderStruct, requireLength, requireNotEmpty } from '@sfn-tasks/core';
import type { BuildSpec } from 'aws-cdk-lib/aws-codebuild';
import type { aws_codebuild } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import {
  type CodeBuildSource,
  type CodeBuildSourceVersion,
  checkSource,
  requireCloneDepth,
  source,
  sourceVersion,
  submodules,
} from './source';
import { type CodeBuildSourceAuth, sourceAuth } from './source-auth';
import type { CodeBuildSourceType } from './source-type';

/**
 * What is built, where it is not what the project says.
 */
export interface CodeBuildSourceOverrides {
  /**
   * The version of the first source: a commit, a branch, a tag or a pull request such as `pr/25`; in S3 the id of a version of the object.
   *
   * @default - the project's, or the newest
   */
  readonly sourceVersion?: string;

  /**
   * Where the first source is kept.
   *
   * @default - as the project has it
   */
  readonly sourceTypeOverride?: CodeBuildSourceType;

  /**
   * The URL of the first source, or in S3 its bucket and key, such as `bucket/source.zip`.
   *
   * @default - the project's
   */
  readonly sourceLocationOverride?: string;

  /**
   * How to sign in to the provider of the first source; for GitHub, GitLab and Bitbucket.
   *
   * @default - as the project has it
   */
  readonly sourceAuthOverride?: CodeBuildSourceAuth;

  /**
   * How many commits of the first source to clone; 0 is all of them.
   *
   * @default - as the project has it
   */
  readonly gitCloneDepthOverride?: number;

  /**
   * Whether to clone the submodules of the first source as well.
   *
   * @default - as the project has it
   */
  readonly fetchSubmodulesOverride?: boolean;

  /**
   * The build specification: inline, a file of the source or, with `BuildSpec.fromAsset()`, one of the app.
   *
   * An expression is evaluated as the name of a file in `BuildSpec.fromSourceFilename()`, and nowhere within a specification: hand
   * runtime values over in `environmentVariablesOverride`.
   *
   * @default - the project's
   */
  readonly buildspecOverride?: BuildSpec;

  /**
   * Whether to connect to the provider in spite of faults of its certificate; for GitHub Enterprise.
   *
   * @default - as the project has it
   */
  readonly insecureSslOverride?: boolean;

  /**
   * Up to 12 sources beside the first one.
   *
   * @default - the project's
   */
  readonly secondarySourcesOverride?: CodeBuildSource[];

  /**
   * The versions of up to 12 sources beside the first one.
   *
   * @default - the project's, or the newest
   */
  readonly secondarySourcesVersionOverride?: CodeBuildSourceVersion[];
}

/** @internal */
export function sourceOverrides(given: CodeBuildSourceOverrides, project: aws_codebuild.IProjectRef): { [field: string]: unknown } {
  return {
    SourceVersion: given.sourceVersion,
    SourceTypeOverride: given.sourceTypeOverride,
    SourceLocationOverride: given.sourceLocationOverride,
    SourceAuthOverride: renderStruct(given.sourceAuthOverride, sourceAuth),
    GitCloneDepthOverride: given.gitCloneDepthOverride,
    GitSubmodulesConfigOverride: submodules(given.fetchSubmodulesOverride),
    // aws-cdk-lib lets the project's role read an asset that is bound to the project.
    BuildspecOverride: renderStruct(given.buildspecOverride, (buildspec) => buildspec.toBuildSpec(project)),
    InsecureSslOverride: given.insecureSslOverride,
    SecondarySourcesOverride: renderEach(given.secondarySourcesOverride, (secondary) => source(secondary, project)),
    SecondarySourcesVersionOverride: renderEach(given.secondarySourcesVersionOverride, sourceVersion),
  };
}

/** @internal */
export function checkSourceOverrides(scope: IConstruct, given: CodeBuildSourceOverrides): void {
  requireNotEmpty(scope, { sourceVersion: given.sourceVersion });
  requireNotEmpty(scope, { sourceLocationOverride: given.sourceLocationOverride });
  requireCloneDepth(scope, 'gitCloneDepthOverride', given.gitCloneDepthOverride);
  requireLength(scope, 'secondarySourcesOverride', given.secondarySourcesOverride, { min: 0, max: 12 });
  requireLength(scope, 'secondarySourcesVersionOverride', given.secondarySourcesVersionOverride, { min: 0, max: 12 });
  for (const secondary of (ifKnown(given.secondarySourcesOverride) ?? []).filter(ifKnown)) checkSource(scope, secondary);
}
