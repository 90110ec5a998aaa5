import type * as ecs from 'aws-cdk-lib/aws-ecs';
import type { EcsRunTask } from './run-task';

/**
 * What a task runs on.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html
 */
export interface IEcsLaunchTarget {
  /**
   * Called when the state is rendered.
   *
   * @param task the state
   * @param launchTargetOptions what the state runs
   */
  bind(task: EcsRunTask, launchTargetOptions: LaunchTargetBindOptions): EcsLaunchTargetConfig;
}

/**
 * What a launch target is told of the state that runs on it.
 */
export interface LaunchTargetBindOptions {
  /**
   * The task definition that is run, perhaps an imported one.
   */
  readonly taskDefinition: ecs.ITaskDefinition;

  /**
   * The cluster it is run on.
   *
   * @default - the default cluster of the account
   */
  readonly cluster?: ecs.ICluster;
}

/**
 * What a launch target adds to the request.
 */
export interface EcsLaunchTargetConfig {
  /**
   * Fields of the request, as AWS spells them with a capital, such as `LaunchType`.
   *
   * @default - none
   */
  readonly parameters?: { [key: string]: any };
}
