import { refuse } from '@sfn-tasks/core';
import type * as ecs from 'aws-cdk-lib/aws-ecs';
import type { CapacityProviderOptions } from './capacity-provider-options';
import type { EcsLaunchTargetConfig, IEcsLaunchTarget, LaunchTargetBindOptions } from './launch-target';
import type { EcsRunTask } from './run-task';

/**
 * How a task runs on Fargate.
 */
export interface EcsFargateLaunchTargetOptions {
  /**
   * The version of Fargate: the kernel and the runtime of the containers.
   *
   * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html
   */
  readonly platformVersion: ecs.FargatePlatformVersion;

  /**
   * The capacity providers to run on: `CapacityProviderOptions.custom()`, which `FARGATE_SPOT` needs, or those of the cluster by default.
   *
   * @default - none: the launch type is `FARGATE`, which is on demand
   */
  readonly capacityProviderOptions?: CapacityProviderOptions;
}

/**
 * Run a task on Fargate.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html
 */
export class EcsFargateLaunchTarget implements IEcsLaunchTarget {
  constructor(private readonly options?: EcsFargateLaunchTargetOptions) {}

  /**
   * Called when the state is rendered.
   */
  public bind(task: EcsRunTask, launchTargetOptions: LaunchTargetBindOptions): EcsLaunchTargetConfig {
    if (!launchTargetOptions.taskDefinition.isFargateCompatible) {
      refuse(task, {
        prop: 'taskDefinition',
        value: launchTargetOptions.taskDefinition,
        because: 'it is not compatible with Fargate',
        remedy: 'Make it a FargateTaskDefinition, or run it on an EcsEc2LaunchTarget',
      });
    }
    const { platformVersion, capacityProviderOptions } = this.options ?? {};
    return {
      parameters: {
        LaunchType: capacityProviderOptions ? undefined : 'FARGATE',
        CapacityProviderStrategy: capacityProviderOptions?._render(task),
        PlatformVersion: platformVersion,
      },
    };
  }
}
