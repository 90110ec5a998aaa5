import { ifKnown, refuse, renderStruct, requireLength } from '@sfn-tasks/core';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';
import { requireText } from './text-input';

/**
 * A job for `spark-submit`.
 *
 * @see https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_SparkSubmitJobDriver.html
 */
export interface SparkSubmitJobDriver {
  /**
   * The script or the jar to run, of 1 to 256 characters, such as `s3://bucket/job.py`. The execution role has to be allowed to read it.
   */
  readonly entryPoint: sfn.TaskInput;

  /**
   * The arguments of the script or of the jar's main class: a list of 1 to 10,280 texts, or an expression for one.
   *
   * @default - none
   */
  readonly entryPointArguments?: sfn.TaskInput;

  /**
   * Further arguments of `spark-submit`, of 1 to 102,400 characters, such as `--conf spark.executor.cores=4`.
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
export function renderSparkSubmitJobDriver(driver: SparkSubmitJobDriver): unknown {
  return renderStruct(driver, ({ entryPoint, entryPointArguments, sparkSubmitParameters }) => ({
    EntryPoint: entryPoint.value,
    EntryPointArguments: entryPointArguments?.value,
    SparkSubmitParameters: sparkSubmitParameters,
  }));
}

/**
 * Refuse a job that EMR on EKS does not take.
 *
 * @internal
 */
export function requireSparkSubmitJobDriver(scope: IConstruct, prop: string, driver: SparkSubmitJobDriver): void {
  if (ifKnown(driver) === undefined) return;
  requireText(scope, `${prop}.entryPoint`, driver.entryPoint.value, { min: 1, max: 256 });
  requireArguments(scope, `${prop}.entryPointArguments`, driver.entryPointArguments?.value);
  requireLength(scope, `${prop}.sparkSubmitParameters`, driver.sparkSubmitParameters, { min: 1, max: 102400 });
}

function requireArguments(scope: IConstruct, prop: string, value: unknown): void {
  if (ifKnown(value) === undefined) return;
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    const remedy = "Give TaskInput.fromObject(['a', 'b']) or an expression";
    refuse(scope, { prop, value, because: 'it has to be a list of texts', remedy });
  }
  requireLength(scope, prop, value, { min: 1, max: 10280 });
}
