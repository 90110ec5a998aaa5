import { ifKnown, refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { type EmrServerlessHive, renderHive, requireHive } from './hive';
import { type EmrServerlessSparkSubmit, renderSparkSubmit, requireSparkSubmit } from './spark-submit';

/**
 * What a job runs: one of Spark and Hive, as the application does.
 *
 * @see https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_JobDriver.html
 */
export interface EmrServerlessJobDriver {
  /**
   * A job for Spark.
   *
   * @default - the job is one for Hive
   */
  readonly sparkSubmit?: EmrServerlessSparkSubmit;

  /**
   * A job for Hive.
   *
   * @default - the job is one for Spark
   */
  readonly hive?: EmrServerlessHive;
}

/**
 * The driver as the API spells it.
 *
 * @internal
 */
export function renderJobDriver(driver: EmrServerlessJobDriver): unknown {
  return renderStruct(driver, ({ sparkSubmit, hive }) => ({ SparkSubmit: renderSparkSubmit(sparkSubmit), Hive: renderHive(hive) }));
}

/**
 * Refuse a driver that EMR Serverless does not take.
 *
 * @internal
 */
export function requireJobDriver(scope: IConstruct, driver: EmrServerlessJobDriver): void {
  if (ifKnown(driver) === undefined) return;
  const { sparkSubmit, hive } = driver;
  if ((sparkSubmit === undefined) === (hive === undefined)) {
    refuse(scope, {
      prop: 'jobDriver',
      given: sparkSubmit ? 'sparkSubmit and hive' : 'without a job',
      because: 'a job run is one job, for Spark or for Hive',
      remedy: 'Give either sparkSubmit or hive',
    });
  }
  requireSparkSubmit(scope, sparkSubmit);
  requireHive(scope, hive);
}
