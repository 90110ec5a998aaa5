import { ifKnown, renderEach, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * How the scheduler of a control plane chooses among nodes that have room for a pod.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_KubeSchedulerConfigRequest.html
 */
export interface EksScheduler {
  /**
   * The nodes it prefers.
   *
   * @default - as the version of Kubernetes has it
   */
  readonly scoringStrategy?: EksScoringStrategy;

  /**
   * How much each resource of a node counts.
   *
   * @default - as the version of Kubernetes has it
   */
  readonly resourceWeights?: EksResourceWeight[];
}

/**
 * The nodes that a scheduler prefers.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/resource-bin-packing/
 */
export enum EksScoringStrategy {
  /**
   * Those with the most room, so that pods are spread.
   */
  LEAST_ALLOCATED = 'LeastAllocated',

  /**
   * Those with the least room, so that fewer nodes are needed.
   */
  MOST_ALLOCATED = 'MostAllocated',
}

/**
 * How much a resource of a node counts.
 */
export interface EksResourceWeight {
  /**
   * The resource, such as `cpu` or `memory`.
   */
  readonly name: string;

  /**
   * Its weight, from 1 to 100.
   */
  readonly weight: number;
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderScheduler(scheduler: EksScheduler | undefined): unknown {
  return renderStruct(scheduler, ({ scoringStrategy, resourceWeights }) => ({
    NodeResourcesFit: {
      ScoringStrategy: {
        Type: scoringStrategy,
        Resources: renderEach(resourceWeights, ({ name, weight }) => ({ Name: name, Weight: weight })),
      },
    },
  }));
}

/**
 * Refuse weights that EKS does not take.
 *
 * @internal
 */
export function requireScheduler(scope: IConstruct, scheduler: EksScheduler | undefined): void {
  for (const [index, resource] of (ifKnown(scheduler?.resourceWeights) ?? []).entries()) {
    requireBetween(scope, `scheduler.resourceWeights[${index}].weight`, ifKnown(resource)?.weight, { min: 1, max: 100 });
  }
}
