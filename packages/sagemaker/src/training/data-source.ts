import { ifKnown, refuse, renderStruct, requireLength } from '@sfn-tasks/core';
import type { Construct } from 'constructs';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';
import { type FileSystemDataSource, renderFileSystem } from './file-system-data-source';
import { type S3DataDistributionType, S3DataType } from './s3-data-type';

/**
 * Where the data of a channel is: in S3 or in a file system.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataSource.html
 */
export interface DataSource {
  /**
   * Where it is in S3.
   *
   * @default - none; there has to be a fileSystemDataSource
   */
  readonly s3DataSource?: S3DataSource;

  /**
   * Where it is in a file system. The job has to be in a VPC from which the file system is reached.
   *
   * @default - none; there has to be an s3DataSource
   */
  readonly fileSystemDataSource?: FileSystemDataSource;
}

/**
 * Where the data of a channel is in S3.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3DataSource.html
 */
export interface S3DataSource {
  /**
   * Up to 16 attributes to use of each line of an augmented manifest file, such as the object and its label.
   *
   * @default - none
   */
  readonly attributeNames?: string[];

  /**
   * How the data is divided among instances.
   *
   * @default - as SageMaker decides, S3DataDistributionType.FULLY_REPLICATED
   */
  readonly s3DataDistributionType?: S3DataDistributionType;

  /**
   * What the location names.
   *
   * @default S3DataType.S3_PREFIX
   */
  readonly s3DataType?: S3DataType;

  /**
   * The location, from which the role of the task may read.
   */
  readonly s3Location: S3Location;
}

/**
 * The source as the API spells it; the role of the task may read it.
 *
 * @internal
 */
export function renderDataSource(task: Construct & ISageMakerTask, prop: string, source: DataSource): unknown {
  if (!ifKnown(source)) return source;
  const { s3DataSource, fileSystemDataSource } = source;
  if ((s3DataSource === undefined) === (fileSystemDataSource === undefined)) {
    refuse(task, {
      prop,
      given: s3DataSource ? 'one with both s3DataSource and fileSystemDataSource' : 'empty',
      because: 'the data of a channel is in one place',
      remedy: 'Give one of s3DataSource and fileSystemDataSource',
    });
  }
  requireLength(task, `${prop}.s3DataSource.attributeNames`, s3DataSource?.attributeNames, { min: 0, max: 16 });
  return {
    S3DataSource: renderStruct(
      s3DataSource,
      ({ s3Location, s3DataType = S3DataType.S3_PREFIX, s3DataDistributionType, attributeNames }) => ({
        S3Uri: s3Location.bind(task, { forReading: true }).uri,
        S3DataType: s3DataType,
        S3DataDistributionType: s3DataDistributionType,
        AttributeNames: attributeNames,
      }),
    ),
    FileSystemDataSource: renderFileSystem(fileSystemDataSource),
  };
}
