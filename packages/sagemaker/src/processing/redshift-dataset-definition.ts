import { renderStruct, requireLength } from '@sfn-tasks/core';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { outputKey } from '../encryption-key';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * A query of Redshift.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RedshiftDatasetDefinition.html
 */
export interface RedshiftDatasetDefinition {
  /**
   * The cluster, by its identifier.
   */
  readonly clusterId: string;

  /**
   * The database.
   */
  readonly database: string;

  /**
   * The user of the database.
   */
  readonly dbUser: string;

  /**
   * The query, of 1 to 4,096 characters.
   */
  readonly queryString: string;

  /**
   * The role with which the cluster writes the result to S3.
   */
  readonly clusterRole: aws_iam.IRoleRef;

  /**
   * Where the result is kept; the role of the task may read and write there.
   */
  readonly outputS3Location: S3Location;

  /**
   * The format of the result.
   */
  readonly outputFormat: RedshiftResultFormat;

  /**
   * A key of yours to encrypt the result with; the role of the task may use it.
   *
   * @default - none
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * How the result is compressed.
   *
   * @default - not at all
   */
  readonly outputCompression?: RedshiftResultCompression;
}

/**
 * The format of what Redshift finds.
 */
export enum RedshiftResultFormat {
  /**
   * Values with commas between them.
   */
  CSV = 'CSV',

  /**
   * Apache Parquet.
   */
  PARQUET = 'PARQUET',
}

/**
 * How what Redshift finds is compressed.
 */
export enum RedshiftResultCompression {
  /**
   * Not at all.
   */
  NONE = 'None',

  /**
   * With bzip2.
   */
  BZIP2 = 'BZIP2',

  /**
   * With gzip.
   */
  GZIP = 'GZIP',

  /**
   * With Snappy.
   */
  SNAPPY = 'SNAPPY',

  /**
   * With Zstandard.
   */
  ZSTD = 'ZSTD',
}

/**
 * The query as the API spells it.
 *
 * @internal
 */
export function renderRedshiftDataset(task: Construct & ISageMakerTask, dataset: RedshiftDatasetDefinition | undefined): unknown {
  return renderStruct(dataset, (query) => {
    requireLength(task, 'processingInputs.datasetDefinition.redshift.queryString', query.queryString, { min: 1, max: 4096 });
    return {
      ClusterId: query.clusterId,
      Database: query.database,
      DbUser: query.dbUser,
      QueryString: query.queryString,
      ClusterRoleArn: query.clusterRole.roleRef.roleArn,
      OutputS3Uri: query.outputS3Location.bind(task, { forReading: true, forWriting: true }).uri,
      OutputFormat: query.outputFormat,
      KmsKeyId: outputKey(task, task, query.encryptionKey),
      OutputCompression: query.outputCompression,
    };
  });
}
