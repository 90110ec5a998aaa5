import { renderStruct } from '@sfn-tasks/core';
import type { CompressionType } from '../training/compression-type';
import { S3DataType } from '../training/s3-data-type';
import type { SplitType } from './split-type';

/**
 * What is transformed.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TransformInput.html
 */
export interface TransformInput {
  /**
   * How the data is compressed.
   *
   * @default - not at all
   */
  readonly compressionType?: CompressionType;

  /**
   * The MIME type of the data, such as `text/csv`, of up to 256 characters.
   *
   * @default - none
   */
  readonly contentType?: string;

  /**
   * Where the data is.
   */
  readonly transformDataSource: TransformDataSource;

  /**
   * How a file is split into records.
   *
   * @default SplitType.NONE
   */
  readonly splitType?: SplitType;
}

/**
 * Where the data to transform is.
 */
export interface TransformDataSource {
  /**
   * Where it is in S3.
   */
  readonly s3DataSource: TransformS3DataSource;
}

/**
 * Where the data to transform is in S3.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TransformS3DataSource.html
 */
export interface TransformS3DataSource {
  /**
   * What the URI names.
   *
   * @default S3DataType.S3_PREFIX
   */
  readonly s3DataType?: S3DataType;

  /**
   * The URI of a prefix or of a manifest. The role of the model has to be allowed to read there.
   */
  readonly s3Uri: string;
}

/**
 * The input as the API spells it.
 *
 * @internal
 */
export function renderTransformInput(input: TransformInput): unknown {
  return renderStruct(input, ({ compressionType, contentType, transformDataSource, splitType }) => ({
    CompressionType: compressionType,
    ContentType: contentType,
    DataSource: renderStruct(transformDataSource, ({ s3DataSource }) => ({
      S3DataSource: renderStruct(s3DataSource, ({ s3Uri, s3DataType = S3DataType.S3_PREFIX }) => ({
        S3Uri: s3Uri,
        S3DataType: s3DataType,
      })),
    })),
    SplitType: splitType,
  }));
}
