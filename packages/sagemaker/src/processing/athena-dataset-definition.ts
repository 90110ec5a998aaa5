import { renderStruct, requireLength } from '@sfn-tasks/core';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { outputKey } from '../encryption-key';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * A query of Athena.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AthenaDatasetDefinition.html
 */
export interface AthenaDatasetDefinition {
  /**
   * The data catalog, such as `AwsDataCatalog`.
   */
  readonly catalog: string;

  /**
   * The database.
   */
  readonly database: string;

  /**
   * The query, of 1 to 4,096 characters.
   */
  readonly queryString: string;

  /**
   * Where the result is kept; the role of the task may read and write there.
   */
  readonly outputS3Location: S3Location;

  /**
   * The format of the result.
   */
  readonly outputFormat: AthenaResultFormat;

  /**
   * The workgroup that the query runs in.
   *
   * @default - the primary one
   */
  readonly workGroup?: string;

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
  readonly outputCompression?: AthenaResultCompression;
}

/**
 * The format of what Athena finds.
 */
export enum AthenaResultFormat {
  /**
   * Apache Avro.
   */
  AVRO = 'AVRO',

  /**
   * JSON.
   */
  JSON = 'JSON',

  /**
   * Apache ORC.
   */
  ORC = 'ORC',

  /**
   * Apache Parquet.
   */
  PARQUET = 'PARQUET',

  /**
   * Lines of text.
   */
  TEXTFILE = 'TEXTFILE',
}

/**
 * How what Athena finds is compressed.
 */
export enum AthenaResultCompression {
  /**
   * With gzip.
   */
  GZIP = 'GZIP',

  /**
   * With Snappy.
   */
  SNAPPY = 'SNAPPY',

  /**
   * With zlib.
   */
  ZLIB = 'ZLIB',
}

/**
 * The query as the API spells it.
 *
 * @internal
 */
export function renderAthenaDataset(task: Construct & ISageMakerTask, dataset: AthenaDatasetDefinition | undefined): unknown {
  return renderStruct(dataset, (query) => {
    requireLength(task, 'processingInputs.datasetDefinition.athena.queryString', query.queryString, { min: 1, max: 4096 });
    return {
      Catalog: query.catalog,
      Database: query.database,
      QueryString: query.queryString,
      OutputS3Uri: query.outputS3Location.bind(task, { forReading: true, forWriting: true }).uri,
      OutputFormat: query.outputFormat,
      WorkGroup: query.workGroup,
      KmsKeyId: outputKey(task, task, query.encryptionKey),
      OutputCompression: query.outputCompression,
    };
  });
}
