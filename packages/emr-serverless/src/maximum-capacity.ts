import { renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { requireAmount } from './amount';

/**
 * What all workers of an application have together at most, at any time.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html#max-capacity
 */
export interface EmrServerlessMaximumCapacity {
  /**
   * Their processors, such as `400 vCPU`.
   */
  readonly cpu: string;

  /**
   * Their memory, such as `3000 GB`.
   */
  readonly memory: string;

  /**
   * Their disks, such as `20000 GB`.
   *
   * @default - no limit but the account's
   */
  readonly disk?: string;
}

/**
 * The capacity as the API spells it.
 *
 * @internal
 */
export function renderMaximumCapacity(capacity: EmrServerlessMaximumCapacity | undefined): unknown {
  return renderStruct(capacity, ({ cpu, memory, disk }) => ({ Cpu: cpu, Memory: memory, Disk: disk }));
}

/**
 * Refuse capacity whose amounts EMR Serverless does not know.
 *
 * @internal
 */
export function requireMaximumCapacity(scope: IConstruct, capacity: EmrServerlessMaximumCapacity | undefined): void {
  requireAmount(scope, 'maximumCapacity.cpu', capacity?.cpu, 'vCPU');
  requireAmount(scope, 'maximumCapacity.memory', capacity?.memory, 'GB');
  requireAmount(scope, 'maximumCapacity.disk', capacity?.disk, 'GB');
}
