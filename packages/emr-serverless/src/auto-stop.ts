import { inMinutes, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * When an application stops by itself.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html
 */
export interface EmrServerlessAutoStop {
  /**
   * Whether it does.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * How long it has to be idle before, from 1 minute to 7 days, counted in minutes.
   *
   * @default Duration.minutes(15)
   */
  readonly idleTimeout?: Duration;
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderAutoStop(scope: IConstruct, autoStop: EmrServerlessAutoStop | undefined): unknown {
  return renderStruct(autoStop, ({ enabled, idleTimeout }) => ({
    Enabled: enabled,
    IdleTimeoutMinutes: inMinutes(scope, 'autoStop.idleTimeout', idleTimeout),
  }));
}

/**
 * Refuse a time that EMR Serverless does not wait for.
 *
 * @internal
 */
export function requireAutoStop(scope: IConstruct, autoStop: EmrServerlessAutoStop | undefined): void {
  const minutes = inMinutes(scope, 'autoStop.idleTimeout', autoStop?.idleTimeout);
  requireBetween(scope, 'autoStop.idleTimeout', minutes, { min: 1, max: 10080, unit: 'minutes' });
}
