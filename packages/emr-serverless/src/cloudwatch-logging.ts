import { renderStruct } from '@sfn-tasks/core';
import type { aws_kms, aws_logs } from 'aws-cdk-lib/interfaces';

/**
 * Logs that are sent to Amazon CloudWatch Logs while the job runs.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html#jobs-log-storage-cw
 */
export interface EmrServerlessCloudWatchLogging {
  /**
   * Whether they are sent; `false` turns them off for one job of an application that sends them.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Where the logs go. The execution role of the job has to be allowed to write there.
   *
   * @default - `/aws/emr-serverless`
   */
  readonly logGroup?: aws_logs.ILogGroupRef;

  /**
   * How the names of the log streams begin, of 1 to 512 characters.
   *
   * @default - they begin with the id of the application
   */
  readonly logStreamNamePrefix?: string;

  /**
   * The key that encrypts the logs.
   *
   * @default - the encryption of the log group
   */
  readonly encryptionKey?: aws_kms.IKeyRef;

  /**
   * What is sent, by kind of worker: of `SPARK_DRIVER`, `SPARK_EXECUTOR`, `HIVE_DRIVER` and `TEZ_TASK` any of `STDOUT`, `STDERR`, `HIVE_LOG`,
   * `TEZ_AM` and `SYSTEM_LOGS`.
   *
   * @default - standard output and standard error of the driver
   */
  readonly logTypes?: { [workerType: string]: string[] };
}

/**
 * The logging as the API spells it.
 *
 * @internal
 */
export function renderCloudWatchLogging(logging: EmrServerlessCloudWatchLogging | undefined): unknown {
  return renderStruct(logging, ({ enabled = true, logGroup, logStreamNamePrefix, encryptionKey, logTypes }) => ({
    Enabled: enabled,
    LogGroupName: logGroup?.logGroupRef.logGroupName,
    LogStreamNamePrefix: logStreamNamePrefix,
    EncryptionKeyArn: encryptionKey?.keyRef.keyArn,
    LogTypes: logTypes,
  }));
}
