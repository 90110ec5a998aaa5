import { renderStruct } from '@sfn-tasks/core';
import type { aws_kms } from 'aws-cdk-lib/interfaces';

/**
 * Logs that are written to a bucket.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html#jobs-log-storage-s3-buckets
 */
export interface EmrServerlessS3Logging {
  /**
   * Where the logs go, such as `bucket.s3UrlForObject('logs/')`. The execution role of the job has to be allowed to write there.
   */
  readonly logUri: string;

  /**
   * The key that encrypts the logs.
   *
   * @default - the encryption of the bucket
   */
  readonly encryptionKey?: aws_kms.IKeyRef;
}

/**
 * The logging as the API spells it.
 *
 * @internal
 */
export function renderS3Logging(logging: EmrServerlessS3Logging | undefined): unknown {
  return renderStruct(logging, ({ logUri, encryptionKey }) => ({ LogUri: logUri, EncryptionKeyArn: encryptionKey?.keyRef.keyArn }));
}
