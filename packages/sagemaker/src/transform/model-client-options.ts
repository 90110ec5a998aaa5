import { ifKnown, inSeconds, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * How long a request to the model may take, and how often it is tried.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelClientConfig.html
 */
export interface ModelClientOptions {
  /**
   * How often a request that failed is tried again, up to 3 times.
   *
   * @default 0
   */
  readonly invocationsMaxRetries?: number;

  /**
   * How long a request may take, counted in seconds, up to an hour.
   *
   * @default Duration.minutes(1)
   */
  readonly invocationsTimeout?: Duration;
}

/**
 * The options as the API spells them.
 *
 * @internal
 */
export function renderModelClientOptions(scope: IConstruct, options: ModelClientOptions | undefined): unknown {
  if (!ifKnown(options)) return options;
  const retries = options?.invocationsMaxRetries ?? 0;
  const timeout = inSeconds(scope, 'modelClientOptions.invocationsTimeout', options?.invocationsTimeout) ?? 60;
  requireBetween(scope, 'modelClientOptions.invocationsMaxRetries', retries, { min: 0, max: 3 });
  requireBetween(scope, 'modelClientOptions.invocationsTimeout', timeout, { min: 1, max: 3600, unit: 'seconds' });
  return { InvocationsMaxRetries: retries, InvocationsTimeoutInSeconds: timeout };
}
