import { renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * A job for Hive.
 *
 * @see https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_Hive.html
 */
export interface EmrServerlessHive {
  /**
   * The file with the query, such as `s3://bucket/query.sql`, or the query itself; of 1 to 10,280 characters.
   */
  readonly query: string;

  /**
   * A file with statements that run before the query, such as `s3://bucket/init.sql`.
   *
   * @default - none
   */
  readonly initQueryFile?: string;

  /**
   * Further arguments of `hive`, of 1 to 102,400 characters, such as `--hiveconf hive.exec.scratchdir=s3://bucket/scratch`.
   *
   * @default - none
   */
  readonly parameters?: string;
}

/**
 * The job as the API spells it.
 *
 * @internal
 */
export function renderHive(job: EmrServerlessHive | undefined): unknown {
  return renderStruct(job, ({ query, initQueryFile, parameters }) => ({
    Query: query,
    InitQueryFile: initQueryFile,
    Parameters: parameters,
  }));
}

/**
 * Refuse a job that EMR Serverless does not take.
 *
 * @internal
 */
export function requireHive(scope: IConstruct, job: EmrServerlessHive | undefined): void {
  requireLength(scope, 'jobDriver.hive.query', job?.query, { min: 1, max: 10280 });
  requireLength(scope, 'jobDriver.hive.parameters', job?.parameters, { min: 1, max: 102400 });
}
