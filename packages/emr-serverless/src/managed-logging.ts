import { renderStruct } from '@sfn-tasks/core';
import type { aws_kms } from 'aws-cdk-lib/interfaces';

/**
 * Logs that EMR Serverless itself keeps, from which its consoles show Spark and Tez.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html#jobs-log-storage-managed-storage
 */
export interface EmrServerlessManagedLogging {
  /**
   * Whether they are kept.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The key that encrypts the logs.
   *
   * @default - a key of EMR Serverless
   */
  readonly encryptionKey?: aws_kms.IKeyRef;
}

/**
 * The logging as the API spells it.
 *
 * @internal
 */
export function renderManagedLogging(logging: EmrServerlessManagedLogging | undefined): unknown {
  return renderStruct(logging, ({ enabled, encryptionKey }) => ({ Enabled: enabled, EncryptionKeyArn: encryptionKey?.keyRef.keyArn }));
}
