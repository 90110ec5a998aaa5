import { ifKnown, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { CodeBuildBucketOwnerAccess } from './bucket-owner-access';

/**
 * Where the files that a build makes go.
 *
 * In S3 an object is `path`/`<id of the build>`/`name`, with those parts that are given.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html
 */
export interface CodeBuildArtifacts {
  /**
   * Who takes the files.
   */
  readonly type: CodeBuildArtifactsType;

  /**
   * The name of the bucket; S3 requires one.
   *
   * @default - none
   */
  readonly location?: string;

  /**
   * The folder in the bucket.
   *
   * @default - the root of the bucket
   */
  readonly path?: string;

  /**
   * Whether the id of the build is a folder as well.
   *
   * @default CodeBuildArtifactsNamespace.NONE
   */
  readonly namespaceType?: CodeBuildArtifactsNamespace;

  /**
   * The name of the folder or of the zip file; `/` puts the files right into the folder above.
   *
   * @default - the name of the project
   */
  readonly name?: string;

  /**
   * Whether the files are put into one zip file.
   *
   * @default CodeBuildArtifactsPackaging.NONE
   */
  readonly packaging?: CodeBuildArtifactsPackaging;

  /**
   * Whether a name in the build specification wins over the one given here.
   *
   * @default false
   */
  readonly overrideArtifactName?: boolean;

  /**
   * Whether the files are stored without encryption; for S3 only.
   *
   * @default false
   */
  readonly encryptionDisabled?: boolean;

  /**
   * The name of these artifacts within the build; those beside the first require one.
   *
   * @default - none
   */
  readonly artifactIdentifier?: string;

  /**
   * What the owner of the bucket may do with the files, if it is another account.
   *
   * @default CodeBuildBucketOwnerAccess.NONE
   */
  readonly bucketOwnerAccess?: CodeBuildBucketOwnerAccess;
}

/**
 * Who takes the files that a build makes.
 */
export enum CodeBuildArtifactsType {
  /**
   * A bucket.
   */
  S3 = 'S3',

  /**
   * The pipeline that runs the build.
   */
  CODEPIPELINE = 'CODEPIPELINE',

  /**
   * Nobody.
   */
  NO_ARTIFACTS = 'NO_ARTIFACTS',
}

/**
 * Whether artifacts of different builds are kept apart.
 */
export enum CodeBuildArtifactsNamespace {
  /**
   * They are not: a build overwrites those of the one before.
   */
  NONE = 'NONE',

  /**
   * Those of each build are in a folder named by its id.
   */
  BUILD_ID = 'BUILD_ID',
}

/**
 * What the artifacts are stored as.
 */
export enum CodeBuildArtifactsPackaging {
  /**
   * A folder of files.
   */
  NONE = 'NONE',

  /**
   * One zip file.
   */
  ZIP = 'ZIP',
}

/** @internal */
export function artifacts(given: CodeBuildArtifacts): { [field: string]: unknown } {
  return {
    Type: given.type,
    Location: given.location,
    Path: given.path,
    NamespaceType: given.namespaceType,
    Name: given.name,
    Packaging: given.packaging,
    OverrideArtifactName: given.overrideArtifactName,
    EncryptionDisabled: given.encryptionDisabled,
    ArtifactIdentifier: given.artifactIdentifier,
    BucketOwnerAccess: given.bucketOwnerAccess,
  };
}

/** @internal */
export function checkArtifacts(scope: IConstruct, prop: string, given: CodeBuildArtifacts | undefined): void {
  const { type, location, encryptionDisabled }: Partial<CodeBuildArtifacts> = ifKnown(given) ?? {};
  if (type === CodeBuildArtifactsType.S3 && location === undefined) {
    refuse(scope, { prop: `${prop}.location`, because: 'artifacts in S3 are in a bucket', remedy: 'Give the name of the bucket' });
  }
  const notInS3 = type === CodeBuildArtifactsType.CODEPIPELINE || type === CodeBuildArtifactsType.NO_ARTIFACTS;
  if (!notInS3 || encryptionDisabled === undefined) return;
  refuse(scope, {
    prop: `${prop}.encryptionDisabled`,
    value: encryptionDisabled,
    because: `CodeBuild takes it for artifacts in S3 only, and these are of type ${type}`,
    remedy: 'Leave it out',
  });
}

/** @internal */
export function checkSecondaryArtifacts(scope: IConstruct, given: CodeBuildArtifacts): void {
  const prop = 'secondaryArtifactsOverride';
  checkArtifacts(scope, prop, given);
  if (given.artifactIdentifier === undefined) {
    refuse(scope, {
      prop: `${prop}.artifactIdentifier`,
      because: 'artifacts beside the first ones need a name',
      remedy: 'Give the name that the build specification has for them',
    });
  }
  if (given.type !== CodeBuildArtifactsType.CODEPIPELINE) return;
  refuse(scope, { prop: `${prop}.type`, value: given.type, because: 'a pipeline takes the first artifacts only', remedy: 'Choose S3' });
}
