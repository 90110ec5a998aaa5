import { ifKnown, inSeconds, isToken, refuse, requireBetween } from '@sfn-tasks/core';
import { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * How long a job may take before SageMaker ends it.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StoppingCondition.html
 */
export interface StoppingCondition {
  /**
   * How long it may run, counted in seconds.
   *
   * @default - SageMaker's own, a day; an hour if there is no stopping condition at all
   */
  readonly maxRuntime?: Duration;

  /**
   * With managed spot training: how long it may take altogether, waiting for instances included, counted in seconds.
   *
   * @default - as long as it may run
   */
  readonly maxWaitTime?: Duration;

  /**
   * How long it may wait for capacity, from 2 hours to 28 days, counted in seconds.
   *
   * @default - as long as SageMaker decides
   */
  readonly maxPendingTime?: Duration;
}

/**
 * The condition as the API spells it.
 *
 * @internal
 */
export function renderStoppingCondition(
  scope: IConstruct,
  prop: string,
  condition: StoppingCondition = { maxRuntime: Duration.hours(1) },
): unknown {
  if (!ifKnown(condition)) return condition;
  const runtime = inSeconds(scope, `${prop}.maxRuntime`, condition.maxRuntime);
  const wait = inSeconds(scope, `${prop}.maxWaitTime`, condition.maxWaitTime);
  const pending = inSeconds(scope, `${prop}.maxPendingTime`, condition.maxPendingTime);
  requireBetween(scope, `${prop}.maxRuntime`, runtime, { min: 1, max: 2_419_200, unit: 'seconds' });
  requireBetween(scope, `${prop}.maxPendingTime`, pending, { min: 7200, max: 2_419_200, unit: 'seconds' });
  if (wait !== undefined && runtime !== undefined && !isToken(wait) && !isToken(runtime) && wait < runtime) {
    refuse(scope, {
      prop: `${prop}.maxWaitTime`,
      value: condition.maxWaitTime,
      because: 'the time altogether is at least the time that the job may run',
      remedy: 'Lengthen it, or shorten maxRuntime',
    });
  }
  return { MaxRuntimeInSeconds: runtime, MaxWaitTimeInSeconds: wait, MaxPendingTimeInSeconds: pending };
}
