import { arn } from '@sfn-tasks/core';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * A virtual cluster, by its id.
 */
export class VirtualClusterInput {
  /**
   * The id of a virtual cluster from the input.
   *
   * @param taskInput an expression, or a text
   */
  public static fromTaskInput(taskInput: sfn.TaskInput): VirtualClusterInput {
    return new VirtualClusterInput(taskInput.value);
  }

  /**
   * The id of a virtual cluster, of 1 to 64 characters.
   */
  public static fromVirtualClusterId(virtualClusterId: string): VirtualClusterInput {
    return new VirtualClusterInput(virtualClusterId);
  }

  private constructor(
    /**
     * The id of the virtual cluster.
     */
    public readonly id: string,
  ) {}
}

/**
 * The ARN of a virtual cluster, or of every one if the id is only known at run time.
 *
 * @internal
 */
export function virtualClusterArn(scope: IConstruct, id: string): string {
  return arn(scope, {
    service: 'emr-containers',
    resource: 'virtualclusters',
    resourceName: id,
    arnFormat: ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME,
  });
}

/**
 * The ARN of all job runs of a virtual cluster, or of every one if the id is only known at run time.
 *
 * @internal
 */
export function jobRunsArn(scope: IConstruct, id: string): string {
  return `${virtualClusterArn(scope, id)}/jobruns/*`;
}
