import { allow, refuse, renderStruct } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { IConstruct } from 'constructs';
import { EncryptionOption } from './encryption-option';

/**
 * How the results of a query are encrypted.
 *
 * @see https://docs.aws.amazon.com/athena/latest/APIReference/API_EncryptionConfiguration.html
 */
export interface EncryptionConfiguration {
  /**
   * Who encrypts, and with whose key.
   */
  readonly encryptionOption: EncryptionOption;

  /**
   * The key, for the two options with AWS KMS; the state machine's role may use it.
   *
   * @default - none for S3_MANAGED, the AWS managed key of S3 for the others
   */
  readonly encryptionKey?: kms.IKey;
}

/**
 * The configuration as Athena spells it.
 *
 * @internal
 */
export function encryptionFields(encryption: EncryptionConfiguration | undefined): { [name: string]: any } | undefined {
  return renderStruct(encryption, ({ encryptionOption, encryptionKey }) => ({
    EncryptionOption: encryptionOption,
    KmsKey: encryptionKey?.keyArn,
  }));
}

/**
 * Permission to read and write what the key encrypts.
 *
 * @internal
 */
export function allowEncryption(key: kms.IKey | undefined): iam.PolicyStatement[] {
  return key ? [allow(['kms:Decrypt', 'kms:GenerateDataKey*'], [key.keyArn])] : [];
}

/**
 * Refuse a key that nothing would be encrypted with.
 *
 * @internal
 */
export function requireKeyInUse(scope: IConstruct, encryption: EncryptionConfiguration | undefined): void {
  if (!encryption?.encryptionKey || encryption.encryptionOption !== EncryptionOption.S3_MANAGED) return;
  refuse(scope, {
    prop: 'resultConfiguration.encryptionConfiguration.encryptionKey',
    value: encryption.encryptionKey,
    because: 'with EncryptionOption.S3_MANAGED the key is one of S3',
    remedy: 'Leave out the key, or choose EncryptionOption.KMS or CLIENT_SIDE_KMS',
  });
}
