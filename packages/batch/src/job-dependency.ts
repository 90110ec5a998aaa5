import { ifKnown, isKnownLater, refuse, renderEach, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * A job that has to be done before this one starts.
 *
 * @see https://docs.aws.amazon.com/batch/latest/userguide/job_dependencies.html
 */
export interface BatchJobDependency {
  /**
   * The id of the job to wait for.
   *
   * @default - none; then `type` has to be `SEQUENTIAL`
   */
  readonly jobId?: string;

  /**
   * How an array job waits: `SEQUENTIAL` for one child after the other, from index 0; `N_TO_N` for each child to wait for the child
   * with the same index of the job in `jobId`, an array job as well.
   *
   * @default - the whole job waits for the job in `jobId`
   */
  readonly type?: string;
}

/**
 * Dependencies as AWS Batch spells them.
 *
 * @internal
 */
export function jobDependencies(dependsOn: BatchJobDependency[] | undefined): unknown[] | undefined {
  return renderEach(dependsOn, ({ jobId, type }) => ({ JobId: jobId, Type: type }));
}

/**
 * Refuse dependencies that AWS Batch would refuse.
 *
 * @internal
 */
export function checkJobDependencies(scope: IConstruct, dependsOn: BatchJobDependency[] | undefined): void {
  requireLength(scope, 'dependsOn', dependsOn, { min: 0, max: 20 });
  for (const [index, item] of (ifKnown(dependsOn) ?? []).entries()) {
    const dependency = ifKnown(item);
    if (!dependency) continue;
    requireType(scope, `dependsOn[${index}].type`, dependency.type);
    if (dependency.jobId === undefined && (dependency.type === undefined || dependency.type === 'N_TO_N')) {
      const because = 'only children of the same array job, one after the other, wait for no other job';
      refuse(scope, { prop: `dependsOn[${index}].jobId`, because, remedy: "Give the id of a job, or 'SEQUENTIAL' for the type" });
    }
  }
}

function requireType(scope: IConstruct, prop: string, type: string | undefined): void {
  if (type === undefined || isKnownLater(type) || ['N_TO_N', 'SEQUENTIAL'].includes(type)) return;
  refuse(scope, { prop, value: type, because: 'AWS Batch knows N_TO_N and SEQUENTIAL', remedy: 'Give one of them, or none' });
}
