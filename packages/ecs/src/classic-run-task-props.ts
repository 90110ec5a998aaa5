import type * as ecs from 'aws-cdk-lib/aws-ecs';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { ContainerOverride } from './container-override';

/**
 * What any way to run a task takes, in the words of the classes that came before `EcsRunTask`; it takes `EcsRunTaskProps`.
 */
export interface CommonEcsRunTaskProps {
  /**
   * The cluster to run the task on.
   */
  readonly cluster: ecs.ICluster;

  /**
   * The task definition to run.
   */
  readonly taskDefinition: ecs.TaskDefinition;

  /**
   * What to change in the containers of the task definition.
   *
   * @default - nothing
   */
  readonly containerOverrides?: ContainerOverride[];

  /**
   * Whether to go on at once, to wait for the end of the task, or for a callback.
   *
   * @default ServiceIntegrationPattern.FIRE_AND_FORGET
   */
  readonly integrationPattern?: sfn.ServiceIntegrationPattern;
}
