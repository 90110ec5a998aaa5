import { arn } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The ARN of a cluster, or that of every cluster if its id is only known at run time.
 *
 * @internal
 */
export function clusterArn(scope: IConstruct, clusterId: string): string {
  return arn(scope, { service: 'elasticmapreduce', resource: 'cluster', resourceName: clusterId });
}
