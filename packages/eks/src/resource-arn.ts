import { arn } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The ARN of a cluster, or of every one if the name is only known at run time.
 *
 * @internal
 */
export function clusterArn(scope: IConstruct, clusterName: string): string {
  return arn(scope, { service: 'eks', resource: 'cluster', resourceName: clusterName });
}

/**
 * The ARN of a node group; behind its name EKS puts an id.
 *
 * @internal
 */
export function nodegroupArn(scope: IConstruct, clusterName: string, nodegroupName: string): string {
  return arn(scope, { service: 'eks', resource: 'nodegroup', resourceName: `${clusterName}/${nodegroupName}/*` });
}

/**
 * The ARN of a Fargate profile; behind its name EKS puts an id.
 *
 * @internal
 */
export function fargateProfileArn(scope: IConstruct, clusterName: string, fargateProfileName: string): string {
  return arn(scope, { service: 'eks', resource: 'fargateprofile', resourceName: `${clusterName}/${fargateProfileName}/*` });
}
