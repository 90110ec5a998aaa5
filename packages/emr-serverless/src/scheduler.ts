import { inMinutes, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * How jobs wait for each other, with release 7.0.0 and above.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/applications-concurrency-queuing.html
 */
export interface EmrServerlessScheduler {
  /**
   * How long a job waits at most, from 15 minutes to 12 hours, counted in minutes.
   *
   * @default Duration.hours(6)
   */
  readonly queueTimeout?: Duration;

  /**
   * How many jobs run at once at most, 1 to 1,000.
   *
   * @default 15
   */
  readonly maxConcurrentRuns?: number;
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderScheduler(scope: IConstruct, scheduler: EmrServerlessScheduler | undefined): unknown {
  return renderStruct(scheduler, ({ queueTimeout, maxConcurrentRuns }) => ({
    QueueTimeoutMinutes: inMinutes(scope, 'scheduler.queueTimeout', queueTimeout),
    MaxConcurrentRuns: maxConcurrentRuns,
  }));
}

/**
 * Refuse settings that EMR Serverless does not take.
 *
 * @internal
 */
export function requireScheduler(scope: IConstruct, scheduler: EmrServerlessScheduler | undefined): void {
  const minutes = inMinutes(scope, 'scheduler.queueTimeout', scheduler?.queueTimeout);
  requireBetween(scope, 'scheduler.queueTimeout', minutes, { min: 15, max: 720, unit: 'minutes' });
  requireBetween(scope, 'scheduler.maxConcurrentRuns', scheduler?.maxConcurrentRuns, { min: 1, max: 1000 });
}
