import { renderStruct } from '@sfn-tasks/core';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { outputKey } from '../encryption-key';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * Where the model goes.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OutputDataConfig.html
 */
export interface OutputDataConfig {
  /**
   * A key of yours to encrypt the model with; the role of the task may use it.
   *
   * @default - the key of the bucket, or the AWS managed key of S3
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * The location, to which the role of the task may write.
   */
  readonly s3OutputLocation: S3Location;

  /**
   * How the model is compressed.
   *
   * @default - as SageMaker decides, OutputCompressionType.GZIP
   */
  readonly compressionType?: OutputCompressionType;
}

/**
 * How a model is compressed.
 */
export enum OutputCompressionType {
  /**
   * Not at all; each of its files is an object of its own.
   */
  NONE = 'NONE',

  /**
   * With gzip, as a tar archive.
   */
  GZIP = 'GZIP',
}

/**
 * The configuration as the API spells it; the role of the task may write there.
 *
 * @internal
 */
export function renderOutputDataConfig(task: Construct & ISageMakerTask, config: OutputDataConfig): unknown {
  return renderStruct(config, ({ encryptionKey, s3OutputLocation, compressionType }) => ({
    S3OutputPath: s3OutputLocation.bind(task, { forWriting: true }).uri,
    KmsKeyId: outputKey(task, task, encryptionKey),
    CompressionType: compressionType,
  }));
}
