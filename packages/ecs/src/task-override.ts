import { allowPassRole, inGibibytes, requireBetween, roleArnOrAny } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { renderContainerOverrides } from './container-override';
import { ifTold } from './imported';
import type { EcsRunTaskProps } from './run-task-props';

/**
 * The overrides in the words of the service, if there are any.
 *
 * @internal
 */
export function renderOverrides(scope: IConstruct, props: EcsRunTaskProps): object | undefined {
  const sizeInGiB = inGibibytes(scope, 'ephemeralStorage', props.ephemeralStorage);
  const overrides = {
    Cpu: props.cpu,
    Memory: props.memoryMiB,
    ContainerOverrides: renderContainerOverrides(props.containerOverrides),
    EphemeralStorage: sizeInGiB === undefined ? undefined : { SizeInGiB: sizeInGiB },
    TaskRoleArn: props.taskRole?.roleArn,
    ExecutionRoleArn: props.executionRole?.roleArn,
  };
  return Object.values(overrides).some((value) => value !== undefined) ? overrides : undefined;
}

/**
 * Refuse an ephemeral storage that Fargate does not have.
 *
 * @internal
 */
export function requireStorage(scope: IConstruct, { ephemeralStorage }: EcsRunTaskProps): void {
  const limits = { min: 20, max: 200, unit: 'GiB' };
  requireBetween(scope, 'ephemeralStorage', inGibibytes(scope, 'ephemeralStorage', ephemeralStorage), limits);
}

/**
 * Permission to hand the task its roles: those of its definition, and those in their place.
 *
 * @internal
 */
export function allowRoles(scope: IConstruct, props: EcsRunTaskProps): iam.PolicyStatement[] {
  const ofDefinition = [ifTold(() => props.taskDefinition.taskRole), props.taskDefinition.executionRole];
  const roles = [...ofDefinition, props.taskRole, props.executionRole].filter((role) => role !== undefined);
  const arns = roles.map((role) => roleArnOrAny(scope, role.roleArn));
  return arns.length > 0 ? [allowPassRole(arns, 'ecs-tasks.amazonaws.com')] : [];
}

/**
 * Whether nothing tells which role the containers work with, so that it cannot be permitted to pass it.
 *
 * @internal
 */
export function isTaskRoleUnknown(props: EcsRunTaskProps): boolean {
  return !props.taskRole && ifTold(() => props.taskDefinition.taskRole) === undefined;
}
