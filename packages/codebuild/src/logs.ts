import { ifKnown, refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { CodeBuildBucketOwnerAccess } from './bucket-owner-access';

/**
 * Where a build logs to.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/APIReference/API_LogsConfig.html
 */
export interface CodeBuildLogsConfig {
  /**
   * Logs in Amazon CloudWatch.
   *
   * @default - as the project has it
   */
  readonly cloudWatchLogs?: CodeBuildCloudWatchLogsConfig;

  /**
   * Logs in a bucket.
   *
   * @default - as the project has it
   */
  readonly s3Logs?: CodeBuildS3LogsConfig;
}

/**
 * Logs of a build in Amazon CloudWatch.
 */
export interface CodeBuildCloudWatchLogsConfig {
  /**
   * Whether the build logs there.
   */
  readonly status: CodeBuildLogsStatus;

  /**
   * The name of the log group.
   *
   * @default - `/aws/codebuild/` and the name of the project
   */
  readonly groupName?: string;

  /**
   * What the name of the log stream starts with.
   *
   * @default - the id of the build
   */
  readonly streamName?: string;
}

/**
 * Logs of a build in a bucket.
 */
export interface CodeBuildS3LogsConfig {
  /**
   * Whether the build logs there.
   */
  readonly status: CodeBuildLogsStatus;

  /**
   * The bucket or its ARN, and perhaps a prefix, such as `bucket/build-log`; required if the logs are enabled.
   *
   * @default - none
   */
  readonly location?: string;

  /**
   * Whether the logs are stored without encryption.
   *
   * @default false
   */
  readonly encryptionDisabled?: boolean;

  /**
   * What the owner of the bucket may do with the logs, if it is another account.
   *
   * @default CodeBuildBucketOwnerAccess.NONE
   */
  readonly bucketOwnerAccess?: CodeBuildBucketOwnerAccess;
}

/**
 * Whether a build logs to a place.
 */
export enum CodeBuildLogsStatus {
  /**
   * It does.
   */
  ENABLED = 'ENABLED',

  /**
   * It does not.
   */
  DISABLED = 'DISABLED',
}

/** @internal */
export function logsConfig({ cloudWatchLogs, s3Logs }: CodeBuildLogsConfig): { [field: string]: unknown } {
  return {
    CloudWatchLogs: renderStruct(cloudWatchLogs, ({ status, groupName, streamName }) => ({
      Status: status,
      GroupName: groupName,
      StreamName: streamName,
    })),
    S3Logs: renderStruct(s3Logs, ({ status, location, encryptionDisabled, bucketOwnerAccess }) => ({
      Status: status,
      Location: location,
      EncryptionDisabled: encryptionDisabled,
      BucketOwnerAccess: bucketOwnerAccess,
    })),
  };
}

/** @internal */
export function checkLogs(scope: IConstruct, given: CodeBuildLogsConfig | undefined): void {
  const { status, location }: Partial<CodeBuildS3LogsConfig> = ifKnown(ifKnown(given)?.s3Logs) ?? {};
  if (status !== CodeBuildLogsStatus.ENABLED || location !== undefined) return;
  refuse(scope, {
    prop: 'logsConfigOverride.s3Logs.location',
    because: 'logs in S3 are in a bucket',
    remedy: "Give the bucket, as in 'bucket/build-log'",
  });
}
