import { renderStruct } from '@sfn-tasks/core';
import type { aws_kms } from 'aws-cdk-lib/interfaces';

/**
 * A key of yours for the disks of the workers.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/disk-encryption-cmk.html
 */
export interface EmrServerlessDiskEncryption {
  /**
   * The key, a symmetric one. Its policy has to let EMR Serverless use it, and the execution role of a job needs it too.
   */
  readonly encryptionKey: aws_kms.IKeyRef;

  /**
   * Names and values that are bound to the encrypted data and have to be known to decrypt it; no secrets, since AWS CloudTrail shows them.
   *
   * @default - none
   */
  readonly encryptionContext?: { [name: string]: string };
}

/**
 * The encryption of disks as the API spells it.
 *
 * @internal
 */
export function renderDiskEncryption(encryption: EmrServerlessDiskEncryption | undefined): unknown {
  return renderStruct(encryption, ({ encryptionKey, encryptionContext }) => ({
    EncryptionKeyArn: encryptionKey.keyRef.keyArn,
    EncryptionContext: encryptionContext,
  }));
}
