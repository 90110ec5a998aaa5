import { refuse, requireLength } from '@sfn-tasks/core';
import type * as ecs from 'aws-cdk-lib/aws-ecs';
import type { CapacityProviderOptions } from './capacity-provider-options';
import { ifTold } from './imported';
import type { EcsLaunchTargetConfig, IEcsLaunchTarget, LaunchTargetBindOptions } from './launch-target';
import type { EcsRunTask } from './run-task';

/**
 * How a task runs on the EC2 instances of the cluster.
 */
export interface EcsEc2LaunchTargetOptions {
  /**
   * The instances that the task may be placed on, by up to 10 rules.
   *
   * @default - any
   */
  readonly placementConstraints?: ecs.PlacementConstraint[];

  /**
   * How an instance is chosen among those, by up to 5 rules that are followed in order.
   *
   * @default - spread across the Availability Zones
   */
  readonly placementStrategies?: ecs.PlacementStrategy[];

  /**
   * The capacity providers to run on: `CapacityProviderOptions.custom()`, or those of the cluster by default.
   *
   * @default - none: the launch type is `EC2`, on the instances of the cluster
   */
  readonly capacityProviderOptions?: CapacityProviderOptions;
}

/**
 * Run a task on the EC2 instances of the cluster.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch-type-ec2.html
 */
export class EcsEc2LaunchTarget implements IEcsLaunchTarget {
  constructor(private readonly options?: EcsEc2LaunchTargetOptions) {}

  /**
   * Called when the state is rendered.
   */
  public bind(task: EcsRunTask, launchTargetOptions: LaunchTargetBindOptions): EcsLaunchTargetConfig {
    this.requireEc2(task, launchTargetOptions);
    const { capacityProviderOptions, placementConstraints, placementStrategies } = this.options ?? {};
    const constraints = (placementConstraints ?? []).flatMap((constraint) => constraint.toJson());
    const strategies = (placementStrategies ?? []).flatMap((strategy) => strategy.toJson());
    requireLength(task, 'placementConstraints', constraints, { min: 0, max: 10 });
    requireLength(task, 'placementStrategies', strategies, { min: 0, max: 5 });
    return {
      parameters: {
        LaunchType: capacityProviderOptions ? undefined : 'EC2',
        CapacityProviderStrategy: capacityProviderOptions?._render(task),
        PlacementConstraints: unlessEmpty(constraints.map(({ type, expression }) => ({ Type: type, Expression: expression }))),
        PlacementStrategy: unlessEmpty(strategies.map(({ type, field }) => ({ Type: type, Field: field }))),
      },
    };
  }

  private requireEc2(task: EcsRunTask, { taskDefinition, cluster }: LaunchTargetBindOptions): void {
    if (!taskDefinition.isEc2Compatible) {
      refuse(task, {
        prop: 'taskDefinition',
        value: taskDefinition,
        because: 'it is not compatible with EC2',
        remedy: 'Make it an Ec2TaskDefinition, or run it on an EcsFargateLaunchTarget',
      });
    }
    // Capacity providers may have been associated with the cluster anywhere, and a cluster imported by its ARN does not tell.
    if (this.options?.capacityProviderOptions || !cluster || ifTold(() => cluster.hasEc2Capacity) !== false) return;
    refuse(task, {
      prop: 'cluster',
      value: cluster,
      because: 'it has no EC2 instances to run the task on',
      remedy: 'Call addAsgCapacityProvider() on the cluster, or give capacityProviderOptions',
    });
  }
}

function unlessEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
