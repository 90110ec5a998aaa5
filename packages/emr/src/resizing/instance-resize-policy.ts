import { inSeconds, renderStruct } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';

/**
 * Which instances a shrinking instance group keeps, and which it terminates.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_InstanceResizePolicy.html
 */
export interface InstanceResizePolicyProperty {
  /**
   * The ids of instances to keep.
   *
   * @default - none
   */
  readonly instancesToProtect?: string[];

  /**
   * The ids of instances to terminate.
   *
   * @default - none
   */
  readonly instancesToTerminate?: string[];

  /**
   * How long the instances to terminate have to finish their work, counted in seconds.
   *
   * @default - the timeout of the shrink policy
   */
  readonly instanceTerminationTimeout?: Duration;
}

/** @internal */
export function checkInstanceResizePolicy(scope: IConstruct, at: string, policy: InstanceResizePolicyProperty | undefined): void {
  if (isKnown(policy)) inSeconds(scope, `${at}.instanceTerminationTimeout`, policy.instanceTerminationTimeout);
}

/** @internal */
export function renderInstanceResizePolicy(scope: IConstruct, policy: InstanceResizePolicyProperty | undefined): unknown {
  return renderStruct(policy, ({ instancesToProtect, instancesToTerminate, instanceTerminationTimeout }) => ({
    InstancesToProtect: instancesToProtect,
    InstancesToTerminate: instancesToTerminate,
    InstanceTerminationTimeout: inSeconds(scope, 'instanceTerminationTimeout', instanceTerminationTimeout),
  }));
}
