import type { IConstruct } from 'constructs';
import { renderScalingAction, type ScalingActionProperty } from './scaling-action';
import { renderScalingTrigger, type ScalingTriggerProperty } from './scaling-trigger';

/**
 * When to scale an instance group out or in, and by how much.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ScalingRule.html
 */
export interface ScalingRuleProperty {
  /**
   * What to do.
   */
  readonly action: ScalingActionProperty;

  /**
   * What the rule is for.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * The name of the rule, of which a policy has no second one.
   */
  readonly name: string;

  /**
   * When to do it.
   */
  readonly trigger: ScalingTriggerProperty;
}

/** @internal */
export function renderScalingRule(scope: IConstruct, rule: ScalingRuleProperty): unknown {
  const { action, description, name, trigger } = rule;
  return {
    Action: renderScalingAction(action),
    Description: description,
    Name: name,
    Trigger: renderScalingTrigger(scope, trigger),
  };
}
