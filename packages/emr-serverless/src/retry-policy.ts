import { refuse, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { EmrServerlessJobMode } from './job-mode';

/**
 * How often EMR Serverless itself tries a job again, besides what the state machine does.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/jobs-resilience.html
 */
export interface EmrServerlessRetryPolicy {
  /**
   * How often a batch job is tried at most, the first time included; 1 or more.
   *
   * @default - once
   */
  readonly maxAttempts?: number;

  /**
   * How often a streaming job may fail within an hour; 1 or more. One more failure ends it.
   *
   * @default 5
   */
  readonly maxFailedAttemptsPerHour?: number;
}

/**
 * The policy as the API spells it.
 *
 * @internal
 */
export function renderRetryPolicy(policy: EmrServerlessRetryPolicy | undefined): unknown {
  return renderStruct(policy, ({ maxAttempts, maxFailedAttemptsPerHour }) => ({
    MaxAttempts: maxAttempts,
    MaxFailedAttemptsPerHour: maxFailedAttemptsPerHour,
  }));
}

/**
 * Refuse a policy that does not go with the mode of the job.
 *
 * @internal
 */
export function requireRetryPolicy(
  scope: IConstruct,
  policy: EmrServerlessRetryPolicy | undefined,
  mode: EmrServerlessJobMode = EmrServerlessJobMode.BATCH,
): void {
  const { maxAttempts, maxFailedAttemptsPerHour } = policy ?? {};
  requireBetween(scope, 'retryPolicy.maxAttempts', maxAttempts, { min: 1 });
  requireBetween(scope, 'retryPolicy.maxFailedAttemptsPerHour', maxFailedAttemptsPerHour, { min: 1 });
  if (mode === EmrServerlessJobMode.STREAMING && maxAttempts !== undefined) {
    refuse(scope, {
      prop: 'retryPolicy.maxAttempts',
      value: maxAttempts,
      because: 'it counts the attempts of a batch job, and the mode is STREAMING',
      remedy: 'Give maxFailedAttemptsPerHour',
    });
  }
  if (mode === EmrServerlessJobMode.BATCH && maxFailedAttemptsPerHour !== undefined) {
    refuse(scope, {
      prop: 'retryPolicy.maxFailedAttemptsPerHour',
      value: maxFailedAttemptsPerHour,
      because: 'it counts the failures of a streaming job, and the mode is BATCH',
      remedy: 'Give maxAttempts, or EmrServerlessJobMode.STREAMING',
    });
  }
}
