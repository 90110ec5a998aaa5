import { ifKnown, inMinutes, refuse, renderEach, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Whether and how nodes that are not healthy are repaired.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/node-health.html
 */
export interface EksNodeRepair {
  /**
   * Whether they are.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * With more unhealthy nodes than these none is repaired.
   *
   * @default - as EKS decides, or as `maxUnhealthyPercentage` says
   */
  readonly maxUnhealthyCount?: number;

  /**
   * With more unhealthy nodes than these none is repaired, in per cent from 1 to 100.
   *
   * @default - as EKS decides, or as `maxUnhealthyCount` says
   */
  readonly maxUnhealthyPercentage?: number;

  /**
   * How many nodes are repaired at once.
   *
   * @default - as EKS decides, or as `maxParallelPercentage` says
   */
  readonly maxParallelCount?: number;

  /**
   * How many of the unhealthy nodes are repaired at once, in per cent from 1 to 100.
   *
   * @default - as EKS decides, or as `maxParallelCount` says
   */
  readonly maxParallelPercentage?: number;

  /**
   * What is done about particular conditions of nodes.
   *
   * @default - as EKS decides
   */
  readonly overrides?: EksNodeRepairOverride[];
}

/**
 * What is done about one condition of nodes.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_NodeRepairConfigOverrides.html
 */
export interface EksNodeRepairOverride {
  /**
   * The condition that the monitoring of nodes reports, such as `AcceleratedHardwareReady`.
   */
  readonly nodeMonitoringCondition: string;

  /**
   * The reason that it reports, such as `NvidiaXID13Error`.
   */
  readonly nodeUnhealthyReason: string;

  /**
   * How long the condition lasts before anything is done, 1 minute or more, counted in minutes.
   */
  readonly minRepairWaitTime: Duration;

  /**
   * What is done.
   */
  readonly repairAction: EksRepairAction;
}

/**
 * What is done about a node that is not healthy.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/node-health.html
 */
export enum EksRepairAction {
  /**
   * Nothing.
   */
  NO_ACTION = 'NoAction',

  /**
   * It is started again.
   */
  REBOOT = 'Reboot',

  /**
   * Another one takes its place.
   */
  REPLACE = 'Replace',
}

/** Of each pair EKS takes one. */
const PAIRS = [
  ['maxUnhealthyCount', 'maxUnhealthyPercentage'],
  ['maxParallelCount', 'maxParallelPercentage'],
] as const;

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderNodeRepair(scope: IConstruct, repair: EksNodeRepair | undefined): unknown {
  return renderStruct(repair, ({ enabled = true, ...limits }) => ({
    Enabled: enabled,
    MaxUnhealthyNodeThresholdCount: limits.maxUnhealthyCount,
    MaxUnhealthyNodeThresholdPercentage: limits.maxUnhealthyPercentage,
    MaxParallelNodesRepairedCount: limits.maxParallelCount,
    MaxParallelNodesRepairedPercentage: limits.maxParallelPercentage,
    NodeRepairConfigOverrides: renderEach(limits.overrides, (override) => ({
      NodeMonitoringCondition: override.nodeMonitoringCondition,
      NodeUnhealthyReason: override.nodeUnhealthyReason,
      MinRepairWaitTimeMins: inMinutes(scope, 'nodeRepair.overrides.minRepairWaitTime', override.minRepairWaitTime),
      RepairAction: override.repairAction,
    })),
  }));
}

/**
 * Refuse limits that EKS does not take.
 *
 * @internal
 */
export function requireNodeRepair(scope: IConstruct, repair: EksNodeRepair | undefined): void {
  for (const [count, percentage] of PAIRS) {
    requireBetween(scope, `nodeRepair.${count}`, repair?.[count], { min: 1 });
    requireBetween(scope, `nodeRepair.${percentage}`, repair?.[percentage], { min: 1, max: 100, unit: 'per cent' });
    if (repair?.[count] === undefined || repair[percentage] === undefined) continue;
    refuse(scope, {
      prop: `nodeRepair.${percentage}`,
      given: `set besides ${count}`,
      because: 'EKS takes a number or a percentage',
      remedy: 'Keep one of them',
    });
  }
  for (const [index, override] of (ifKnown(repair?.overrides) ?? []).entries()) {
    const prop = `nodeRepair.overrides[${index}].minRepairWaitTime`;
    requireBetween(scope, prop, inMinutes(scope, prop, ifKnown(override)?.minRepairWaitTime), { min: 1, unit: 'minutes' });
  }
}
