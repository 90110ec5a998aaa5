import { asText, expressionOf, refuse, renderEach } from '@sfn-tasks/core';
import type * as ecs from 'aws-cdk-lib/aws-ecs';
import type { IConstruct } from 'constructs';
import { isOfApp } from './task-definition';

/**
 * What to change in a container of the task definition, for this one run.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html
 */
export interface ContainerOverride {
  /**
   * The container, of a task definition of this app. Either this or `containerName` is needed.
   *
   * @default - the container by its `containerName`
   */
  readonly containerDefinition?: ecs.ContainerDefinition;

  /**
   * The name of the container, which is all there is of one in an imported task definition.
   *
   * @default - the name of the `containerDefinition`
   */
  readonly containerName?: string;

  /**
   * The command to run in it. The list, or any item in it, may be an expression.
   *
   * @default - the command of the task definition or of the image
   */
  readonly command?: string[];

  /**
   * Variables for its environment, which win over those of the same name in the task definition and the image.
   *
   * @default - the variables of the task definition and of the image
   */
  readonly environment?: TaskEnvironmentVariable[];

  /**
   * The ARNs of files in S3 whose names end in `.env`, each with variables for the environment, in place of those in the task definition.
   *
   * The execution role has to be allowed to read them.
   *
   * @default - the files of the task definition
   */
  readonly environmentFiles?: string[];

  /**
   * The CPU units reserved for it, of which 1024 are a vCPU.
   *
   * @default - as the task definition says
   */
  readonly cpu?: number;

  /**
   * The number of GPUs reserved for it, on an instance that has some.
   *
   * @default - as the task definition says
   */
  readonly gpuCount?: number;

  /**
   * The memory in MiB above which it is killed.
   *
   * @default - as the task definition says
   */
  readonly memoryLimit?: number;

  /**
   * The memory in MiB that is kept free for it.
   *
   * @default - as the task definition says
   */
  readonly memoryReservation?: number;
}

/**
 * A variable in the environment of a container.
 */
export interface TaskEnvironmentVariable {
  /**
   * The name of the variable; an expression will do.
   */
  readonly name: string;

  /**
   * The value of the variable; an expression will do. One that selects no string has to be made one.
   */
  readonly value: string;
}

/**
 * The overrides in the words of the service.
 *
 * @internal
 */
export function renderContainerOverrides(overrides: ContainerOverride[] | undefined): unknown[] | undefined {
  const rendered = renderEach(overrides, (override) => ({
    Name: nameOf(override),
    Command: override.command,
    Environment: renderEach(override.environment, ({ name, value }) => ({ Name: name, Value: value })),
    EnvironmentFiles: renderEach(override.environmentFiles, (file) => ({ Type: 's3', Value: file })),
    Cpu: override.cpu,
    Memory: override.memoryLimit,
    MemoryReservation: override.memoryReservation,
    ResourceRequirements: override.gpuCount === undefined ? undefined : [{ Type: 'GPU', Value: asText(override.gpuCount) }],
  }));
  return rendered?.length === 0 ? undefined : rendered;
}

/**
 * Refuse an override that does not name its container once.
 *
 * @internal
 */
export function requireOneName(scope: IConstruct, overrides: ContainerOverride[] | undefined): void {
  renderEach(overrides, ({ containerDefinition, containerName }) => {
    if ((containerDefinition === undefined) !== (containerName === undefined)) return;
    refuse(scope, {
      prop: 'containerName of a container override',
      value: containerName,
      because: containerName ? 'containerDefinition is set too, and both name the container' : 'nothing names the container',
      remedy: 'Give one: containerDefinition, or containerName for an imported task definition',
    });
  });
}

/**
 * Those names in the overrides that no container of the task definition has, as far as both are known.
 *
 * @internal
 */
export function strangersTo(taskDefinition: ecs.ITaskDefinition, overrides: ContainerOverride[] | undefined): string[] {
  const strangers: string[] = [];
  renderEach(overrides, (override) => {
    const name = nameOf(override);
    if (isOfApp(taskDefinition) && name && !expressionOf(name) && !taskDefinition.findContainer(name)) strangers.push(name);
  });
  return strangers;
}

function nameOf({ containerDefinition, containerName }: ContainerOverride): string | undefined {
  return containerDefinition?.containerName ?? containerName;
}
