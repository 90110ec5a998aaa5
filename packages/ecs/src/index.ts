export { CapacityProviderOptions } from './capacity-provider-options';
export type { CommonEcsRunTaskProps } from './classic-run-task-props';
export type { ContainerOverride, TaskEnvironmentVariable } from './container-override';
export { EcsEc2LaunchTarget, type EcsEc2LaunchTargetOptions } from './ec2-launch-target';
export { EcsFargateLaunchTarget, type EcsFargateLaunchTargetOptions } from './fargate-launch-target';
export type { EcsLaunchTargetConfig, IEcsLaunchTarget, LaunchTargetBindOptions } from './launch-target';
export { EcsRunTask } from './run-task';
export type { EcsRunTaskJsonataProps, EcsRunTaskJsonPathProps, EcsRunTaskProps } from './run-task-props';
