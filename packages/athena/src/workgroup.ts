import { arn } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The ARN of a workgroup, or of any.
 *
 * @param workGroup its name; an id of a query does not tell the workgroup it ran in
 * @internal
 */
export function workgroupArn(scope: IConstruct, workGroup = '*'): string {
  return arn(scope, { service: 'athena', resource: 'workgroup', resourceName: workGroup });
}
