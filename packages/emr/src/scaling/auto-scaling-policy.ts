import { renderEach, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown, knownItems } from '../known';
import { checkCloudWatchAlarmDefinition } from './cloud-watch-alarm-definition';
import { checkScalingConstraints, renderScalingConstraints, type ScalingConstraintsProperty } from './scaling-constraints';
import { renderScalingRule, type ScalingRuleProperty } from './scaling-rule';

/**
 * How a core or a task instance group is scaled by rules of yours.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_AutoScalingPolicy.html
 */
export interface AutoScalingPolicyProperty {
  /**
   * Within what the group is scaled.
   */
  readonly constraints: ScalingConstraintsProperty;

  /**
   * When it is scaled, and by how much.
   */
  readonly rules: ScalingRuleProperty[];
}

/** @internal */
export function checkAutoScalingPolicy(scope: IConstruct, at: string, policy: AutoScalingPolicyProperty | undefined): void {
  if (!isKnown(policy)) return;
  checkScalingConstraints(scope, `${at}.constraints`, policy.constraints);
  for (const [place, { trigger }] of knownItems(policy.rules)) {
    if (!isKnown(trigger)) continue;
    checkCloudWatchAlarmDefinition(scope, `${at}.rules${place}.trigger.cloudWatchAlarmDefinition`, trigger.cloudWatchAlarmDefinition);
  }
}

/** @internal */
export function renderAutoScalingPolicy(scope: IConstruct, policy: AutoScalingPolicyProperty | undefined): unknown {
  return renderStruct(policy, ({ constraints, rules }) => ({
    Constraints: renderScalingConstraints(constraints),
    Rules: renderEach(rules, (rule) => renderScalingRule(scope, rule)),
  }));
}
