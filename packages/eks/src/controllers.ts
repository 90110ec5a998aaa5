import { renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { inSingleUnit } from './single-unit';

/**
 * Settings of the controller manager of a control plane.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_KubeControllerManagerConfigRequest.html
 */
export interface EksControllerManager {
  /**
   * How many pods that have ended there may be before the oldest are deleted.
   *
   * @default - as the version of Kubernetes has it
   */
  readonly terminatedPodGcThreshold?: number;

  /**
   * The time between two looks of the horizontal pod autoscaler at the load.
   *
   * @default - as the version of Kubernetes has it
   */
  readonly horizontalPodAutoscalerSyncPeriod?: Duration;
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderControllerManager(scope: IConstruct, manager: EksControllerManager | undefined): unknown {
  return renderStruct(manager, ({ terminatedPodGcThreshold, horizontalPodAutoscalerSyncPeriod }) => ({
    PodGcControllerConfig: terminatedPodGcThreshold === undefined ? undefined : { TerminatedPodGcThreshold: terminatedPodGcThreshold },
    HorizontalPodAutoscalerControllerConfig: horizontalPodAutoscalerSyncPeriod && {
      HorizontalPodAutoscalerSyncPeriod: syncPeriod(scope, horizontalPodAutoscalerSyncPeriod),
    },
  }));
}

/**
 * Refuse settings that EKS does not take.
 *
 * @internal
 */
export function requireControllerManager(scope: IConstruct, manager: EksControllerManager | undefined): void {
  requireBetween(scope, 'controllerManager.terminatedPodGcThreshold', manager?.terminatedPodGcThreshold, { min: 1 });
  syncPeriod(scope, manager?.horizontalPodAutoscalerSyncPeriod);
}

function syncPeriod(scope: IConstruct, period: Duration | undefined): string | undefined {
  return inSingleUnit(scope, 'controllerManager.horizontalPodAutoscalerSyncPeriod', period);
}
