import { ifKnown, renderValues, requireBetween, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { type EmrServerlessWorker, renderWorker, requireWorker } from './worker';

/**
 * Workers of one type that are ready as soon as the application has started.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/pre-init-capacity.html
 */
export interface EmrServerlessInitialCapacity {
  /**
   * How many there are, 1 to 1,000,000.
   */
  readonly workerCount: number;

  /**
   * What each of them has.
   *
   * @default - as EMR Serverless decides
   */
  readonly worker?: EmrServerlessWorker;
}

/**
 * The capacity of each type of worker as the API spells it.
 *
 * @internal
 */
export function renderInitialCapacity(capacity: { [workerType: string]: EmrServerlessInitialCapacity } | undefined): unknown {
  return renderValues(capacity, ({ workerCount, worker }) => ({ WorkerCount: workerCount, WorkerConfiguration: renderWorker(worker) }));
}

/**
 * Refuse capacity that EMR Serverless does not take.
 *
 * @internal
 */
export function requireInitialCapacity(
  scope: IConstruct,
  capacity: { [workerType: string]: EmrServerlessInitialCapacity } | undefined,
): void {
  const workerTypes = Object.entries(ifKnown(capacity) ?? {});
  requireLength(scope, 'initialCapacity', workerTypes, { min: 0, max: 10 });
  for (const [workerType, { workerCount, worker }] of workerTypes) {
    requireBetween(scope, `initialCapacity.${workerType}.workerCount`, workerCount, { min: 1, max: 1_000_000 });
    requireWorker(scope, `initialCapacity.${workerType}.worker`, worker);
  }
}
