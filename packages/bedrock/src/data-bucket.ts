import { ifKnown, joinTexts, renderStruct } from '@sfn-tasks/core';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/**
 * Data in a bucket.
 */
export interface DataBucketConfiguration {
  /**
   * The bucket.
   */
  readonly bucket: s3.IBucket;

  /**
   * The key of the object, or the folder, in the bucket; an expression will do.
   *
   * @default - the root of the bucket
   */
  readonly path?: string;
}

/**
 * The folder that a job writes to: its metrics, and for a distillation the answers of the teacher.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_OutputDataConfig.html
 */
export interface OutputBucketConfiguration extends DataBucketConfiguration {}

/**
 * The data that a model is trained with.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TrainingDataConfig.html
 */
export interface TrainingBucketConfiguration extends DataBucketConfiguration {}

/**
 * Data that the training is validated with.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Validator.html
 */
export interface ValidationBucketConfiguration extends DataBucketConfiguration {}

/**
 * All the data of a job.
 *
 * @internal
 */
export interface JobData {
  readonly trainingData: DataBucketConfiguration;
  readonly validationData?: DataBucketConfiguration[];
  readonly outputData: DataBucketConfiguration;
}

/**
 * The data as the request names it.
 *
 * @internal
 */
export function renderData(scope: IConstruct, prop: string, data: DataBucketConfiguration): { S3Uri: string } | undefined {
  return renderStruct(data, ({ bucket, path }) => ({
    S3Uri: joinTexts(scope, prop, ['s3://', bucket.bucketName, ...(path ? ['/', path] : [])]),
  }));
}

/**
 * The buckets of a job, as far as they are known.
 *
 * @internal
 */
export function bucketsOf({ trainingData, validationData, outputData }: JobData): s3.IBucket[] {
  const all = [trainingData, ...(ifKnown(validationData) ?? []), outputData];
  return all.flatMap((data) => ifKnown(data)?.bucket ?? []);
}
