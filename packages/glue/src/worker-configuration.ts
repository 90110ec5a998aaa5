import { refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { WorkerType } from './worker-type';
import type { WorkerTypeV2 } from './worker-type-v2';

/**
 * The workers of a job run, in place of those of the job.
 */
export interface WorkerConfigurationProperty {
  /**
   * The machines that the job runs on. Give this or `workerTypeV2`.
   *
   * @default - the one in `workerTypeV2`
   * @deprecated use `workerTypeV2`, which has more types and takes any name
   */
  readonly workerType?: WorkerType;

  /**
   * The machines that the job runs on.
   *
   * @default - the one in `workerType`
   */
  readonly workerTypeV2?: WorkerTypeV2;

  /**
   * How many of them; the most that Glue takes depends on their type.
   */
  readonly numberOfWorkers: number;
}

/**
 * The fields of a job run that name its workers.
 *
 * @internal
 */
export function workerFields(workers: WorkerConfigurationProperty | undefined): { [name: string]: any } {
  return { WorkerType: workers?.workerTypeV2?.name ?? workers?.workerType, NumberOfWorkers: workers?.numberOfWorkers };
}

/**
 * Refuse workers of no type, and of two.
 *
 * @internal
 */
export function requireOneWorkerType(scope: IConstruct, workers: WorkerConfigurationProperty | undefined): void {
  if (!workers) return;
  const { workerType, workerTypeV2 } = workers;
  if (workerType !== undefined && workerTypeV2 !== undefined) {
    refuse(scope, {
      prop: 'workerConfiguration.workerType',
      value: workerType,
      because: 'workerTypeV2 is set too, and a job run has workers of one type',
      remedy: 'Leave out workerType, which is deprecated',
    });
  }
  if (workerType === undefined && workerTypeV2 === undefined) {
    refuse(scope, {
      prop: 'workerConfiguration.workerTypeV2',
      because: 'Glue takes a number of workers only together with their type',
      remedy: 'Give their type, such as WorkerTypeV2.G_1X',
    });
  }
}
