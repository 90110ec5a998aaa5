import { ifKnown, inSeconds, isToken, refuse, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * How often and how long EventBridge Scheduler tries again when it could not invoke the target.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html
 */
export interface RetryPolicy {
  /**
   * How often it tries again, from 0 to 185 times.
   */
  readonly maximumRetryAttempts: number;

  /**
   * How long it tries again, from 1 minute to 1 day, counted in seconds.
   */
  readonly maximumEventAge: Duration;
}

/**
 * A retry policy as the API spells it.
 *
 * @internal
 */
export function renderRetryPolicy(retryPolicy: RetryPolicy | undefined): unknown {
  return renderStruct(retryPolicy, ({ maximumEventAge, maximumRetryAttempts }) => ({
    MaximumEventAgeInSeconds: maximumEventAge.toSeconds(),
    MaximumRetryAttempts: maximumRetryAttempts,
  }));
}

/**
 * Refuse a retry policy that EventBridge Scheduler does not take.
 *
 * @internal
 */
export function requireRetryPolicy(scope: IConstruct, prop: string, retryPolicy: RetryPolicy | undefined): void {
  const known = ifKnown(retryPolicy);
  if (!known) return;
  const attempts = { prop: `${prop}.maximumRetryAttempts`, value: known.maximumRetryAttempts };
  requireBetween(scope, attempts.prop, attempts.value, { min: 0, max: 185 });
  if (!isToken(attempts.value) && !Number.isInteger(attempts.value)) {
    refuse(scope, { ...attempts, because: 'attempts are counted', remedy: 'Give a whole number' });
  }
  const age = `${prop}.maximumEventAge`;
  requireBetween(scope, age, inSeconds(scope, age, known.maximumEventAge), { min: 60, max: 86_400, unit: 'seconds' });
}
