import { ifKnown, refuse } from '@sfn-tasks/core';
import type { LocalCacheMode } from 'aws-cdk-lib/aws-codebuild';
import type { IConstruct } from 'constructs';

/**
 * What a build keeps for later ones.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/userguide/build-caching.html
 */
export interface CodeBuildCache {
  /**
   * Where it is kept.
   */
  readonly type: CodeBuildCacheType;

  /**
   * The bucket, and perhaps a prefix, such as `bucket/prefix`; for S3, which requires one.
   *
   * @default - none
   */
  readonly location?: string;

  /**
   * The scope within which projects share the cache.
   *
   * @default - the project has it for itself
   */
  readonly cacheNamespace?: string;

  /**
   * What is kept on the machine; for LOCAL only.
   *
   * @default - none
   */
  readonly modes?: LocalCacheMode[];
}

/**
 * Where a build keeps things for later ones.
 */
export enum CodeBuildCacheType {
  /**
   * Nowhere.
   */
  NO_CACHE = 'NO_CACHE',

  /**
   * In a bucket, for all machines.
   */
  S3 = 'S3',

  /**
   * On the machine, for builds that happen to run on it.
   */
  LOCAL = 'LOCAL',
}

/** @internal */
export function cache({ type, location, modes, cacheNamespace }: CodeBuildCache): { [field: string]: unknown } {
  return { Type: type, Location: location, Modes: modes, CacheNamespace: cacheNamespace };
}

/** @internal */
export function checkCache(scope: IConstruct, given: CodeBuildCache | undefined): void {
  const { type, location, modes }: Partial<CodeBuildCache> = ifKnown(given) ?? {};
  if (type === CodeBuildCacheType.S3 && location === undefined) {
    refuse(scope, {
      prop: 'cacheOverride.location',
      because: 'a cache in S3 is in a bucket',
      remedy: "Give the bucket, as in 'bucket/prefix'",
    });
  }
  const elsewhere = type === CodeBuildCacheType.S3 || type === CodeBuildCacheType.NO_CACHE;
  if (elsewhere && modes !== undefined) {
    refuse(scope, {
      prop: 'cacheOverride.modes',
      value: modes,
      because: `CodeBuild takes them for a local cache only, and this one is of type ${type}`,
      remedy: 'Leave them out, or choose LOCAL',
    });
  }
}
