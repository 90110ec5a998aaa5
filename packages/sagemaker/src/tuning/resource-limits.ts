import { inSeconds, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * How much training a tuning job may do.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceLimits.html
 */
export interface ResourceLimits {
  /**
   * How many training jobs run at a time, at least 1.
   */
  readonly maxParallelTrainingJobs: number;

  /**
   * How many there are altogether, at least 1.
   *
   * @default - as many as SageMaker decides
   */
  readonly maxNumberOfTrainingJobs?: number;

  /**
   * How long the tuning job may run, from 2 minutes to half a year, counted in seconds.
   *
   * @default - as long as its training jobs
   */
  readonly maxRuntime?: Duration;
}

/**
 * The limits as the API spells them.
 *
 * @internal
 */
export function renderResourceLimits(scope: IConstruct, prop: string, limits: ResourceLimits): unknown {
  return renderStruct(limits, ({ maxParallelTrainingJobs, maxNumberOfTrainingJobs, maxRuntime }) => {
    const seconds = inSeconds(scope, `${prop}.maxRuntime`, maxRuntime);
    const many = { min: 1 };
    requireBetween(scope, `${prop}.maxParallelTrainingJobs`, maxParallelTrainingJobs, many);
    requireBetween(scope, `${prop}.maxNumberOfTrainingJobs`, maxNumberOfTrainingJobs, many);
    requireBetween(scope, `${prop}.maxRuntime`, seconds, { min: 120, max: 15_768_000, unit: 'seconds' });
    return {
      MaxParallelTrainingJobs: maxParallelTrainingJobs,
      MaxNumberOfTrainingJobs: maxNumberOfTrainingJobs,
      MaxRuntimeInSeconds: seconds,
    };
  });
}
