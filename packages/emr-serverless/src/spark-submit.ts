import { renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * A job for Spark.
 *
 * @see https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_SparkSubmit.html
 */
export interface EmrServerlessSparkSubmit {
  /**
   * The script or the jar to run, of 1 to 4,096 characters, such as `s3://bucket/job.py`. The execution role has to be allowed to read it.
   */
  readonly entryPoint: string;

  /**
   * Up to 1,024 arguments of the script or of the jar's main class.
   *
   * @default - none
   */
  readonly entryPointArguments?: string[];

  /**
   * Further arguments of `spark-submit`, of 1 to 102,400 characters, such as `--class com.example.Main --conf spark.executor.cores=4`.
   *
   * @default - none
   */
  readonly sparkSubmitParameters?: string;
}

/**
 * The job as the API spells it.
 *
 * @internal
 */
export function renderSparkSubmit(job: EmrServerlessSparkSubmit | undefined): unknown {
  return renderStruct(job, ({ entryPoint, entryPointArguments, sparkSubmitParameters }) => ({
    EntryPoint: entryPoint,
    EntryPointArguments: entryPointArguments,
    SparkSubmitParameters: sparkSubmitParameters,
  }));
}

/**
 * Refuse a job that EMR Serverless does not take.
 *
 * @internal
 */
export function requireSparkSubmit(scope: IConstruct, job: EmrServerlessSparkSubmit | undefined): void {
  requireLength(scope, 'jobDriver.sparkSubmit.entryPoint', job?.entryPoint, { min: 1, max: 4096 });
  requireLength(scope, 'jobDriver.sparkSubmit.entryPointArguments', job?.entryPointArguments, { min: 0, max: 1024 });
  requireLength(scope, 'jobDriver.sparkSubmit.sparkSubmitParameters', job?.sparkSubmitParameters, { min: 1, max: 102400 });
}
