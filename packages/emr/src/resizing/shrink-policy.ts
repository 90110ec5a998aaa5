import { inSeconds, renderStruct } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';
import { checkInstanceResizePolicy, type InstanceResizePolicyProperty, renderInstanceResizePolicy } from './instance-resize-policy';

/**
 * How an instance group shrinks.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ShrinkPolicy.html
 */
export interface ShrinkPolicyProperty {
  /**
   * How long an instance has to finish its work, counted in seconds.
   *
   * @default - the timeout of YARN
   */
  readonly decommissionTimeout?: Duration;

  /**
   * Which instances are kept, and which are terminated.
   *
   * @default - those that EMR chooses
   */
  readonly instanceResizePolicy?: InstanceResizePolicyProperty;
}

/** @internal */
export function checkShrinkPolicy(scope: IConstruct, at: string, policy: ShrinkPolicyProperty | undefined): void {
  if (!isKnown(policy)) return;
  inSeconds(scope, `${at}.decommissionTimeout`, policy.decommissionTimeout);
  checkInstanceResizePolicy(scope, `${at}.instanceResizePolicy`, policy.instanceResizePolicy);
}

/** @internal */
export function renderShrinkPolicy(scope: IConstruct, policy: ShrinkPolicyProperty | undefined): unknown {
  return renderStruct(policy, ({ decommissionTimeout, instanceResizePolicy }) => ({
    DecommissionTimeout: inSeconds(scope, 'decommissionTimeout', decommissionTimeout),
    InstanceResizePolicy: renderInstanceResizePolicy(scope, instanceResizePolicy),
  }));
}
