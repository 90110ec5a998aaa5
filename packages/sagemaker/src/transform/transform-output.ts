import { renderStruct } from '@sfn-tasks/core';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { AssembleWith } from './assemble-with';

/**
 * Where the results go.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TransformOutput.html
 */
export interface TransformOutput {
  /**
   * The MIME type of the results, such as `text/csv`, of up to 256 characters.
   *
   * @default - as the model decides
   */
  readonly accept?: string;

  /**
   * What stands between the results in one object.
   *
   * @default AssembleWith.NONE
   */
  readonly assembleWith?: AssembleWith;

  /**
   * A key of yours to encrypt the results with. The role of the model has to be allowed to use it.
   *
   * @default - the key of the bucket, or the AWS managed key of S3
   */
  readonly encryptionKey?: aws_kms.IKeyRef;

  /**
   * The URI of a prefix. The role of the model has to be allowed to write there.
   */
  readonly s3OutputPath: string;
}

/**
 * The output as the API spells it.
 *
 * @internal
 */
export function renderTransformOutput(output: TransformOutput): unknown {
  return renderStruct(output, ({ accept, assembleWith, encryptionKey, s3OutputPath }) => ({
    S3OutputPath: s3OutputPath,
    KmsKeyId: encryptionKey?.keyRef.keyArn,
    Accept: accept,
    AssembleWith: assembleWith,
  }));
}
