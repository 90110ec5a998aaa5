import { ifKnown, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { renderSparkSubmitJobDriver, requireSparkSubmitJobDriver, type SparkSubmitJobDriver } from './spark-submit-job-driver';

/**
 * What a job runs.
 *
 * @see https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_JobDriver.html
 */
export interface JobDriver {
  /**
   * A job for `spark-submit`.
   */
  readonly sparkSubmitJobDriver: SparkSubmitJobDriver;
}

/**
 * The driver as the API spells it.
 *
 * @internal
 */
export function renderJobDriver(driver: JobDriver): unknown {
  return renderStruct(driver, ({ sparkSubmitJobDriver }) => ({
    SparkSubmitJobDriver: renderSparkSubmitJobDriver(sparkSubmitJobDriver),
  }));
}

/**
 * Refuse a driver that EMR on EKS does not take.
 *
 * @internal
 */
export function requireJobDriver(scope: IConstruct, driver: JobDriver): void {
  if (ifKnown(driver) === undefined) return;
  requireSparkSubmitJobDriver(scope, 'jobDriver.sparkSubmitJobDriver', driver.sparkSubmitJobDriver);
}
