import { renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { requireAmount } from './amount';

/**
 * What a worker has.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html#worker-configs
 */
export interface EmrServerlessWorker {
  /**
   * Its processors, such as `4 vCPU`.
   */
  readonly cpu: string;

  /**
   * Its memory, such as `16 GB`.
   */
  readonly memory: string;

  /**
   * Its disk, such as `200 GB`.
   *
   * @default - 20 GB
   */
  readonly disk?: string;

  /**
   * The kind of its disk.
   *
   * @default EmrServerlessDiskType.STANDARD
   */
  readonly diskType?: EmrServerlessDiskType;
}

/**
 * The kind of disk that a worker has.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/jobs-shuffle-optimized-disks.html
 */
export enum EmrServerlessDiskType {
  /**
   * A general one.
   */
  STANDARD = 'STANDARD',

  /**
   * One with more throughput, for jobs that shuffle much.
   */
  SHUFFLE_OPTIMIZED = 'SHUFFLE_OPTIMIZED',
}

/**
 * The worker as the API spells it.
 *
 * @internal
 */
export function renderWorker(worker: EmrServerlessWorker | undefined): unknown {
  return renderStruct(worker, ({ cpu, memory, disk, diskType }) => ({ Cpu: cpu, Memory: memory, Disk: disk, DiskType: diskType }));
}

/**
 * Refuse a worker that EMR Serverless does not know the size of.
 *
 * @internal
 */
export function requireWorker(scope: IConstruct, prop: string, worker: EmrServerlessWorker | undefined): void {
  requireAmount(scope, `${prop}.cpu`, worker?.cpu, 'vCPU');
  requireAmount(scope, `${prop}.memory`, worker?.memory, 'GB');
  requireAmount(scope, `${prop}.disk`, worker?.disk, 'GB');
}
