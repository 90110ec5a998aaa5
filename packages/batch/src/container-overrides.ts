import { asText, ifKnown, inMebibytes, renderStruct } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Size } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { environmentVariables, requireNoEmptyString, requireOwnVariables } from './environment';

/**
 * What a container of Amazon ECS or AWS Fargate gets in place of what the job definition says.
 */
export interface BatchContainerOverrides {
  /**
   * The command to run, word by word; no word is empty.
   *
   * @default - the command of the job definition or of the image
   */
  readonly command?: string[];

  /**
   * Environment variables by name, which are added or take the place of those with the same name. No name starts with `AWS_BATCH`.
   *
   * @default - the variables of the job definition and of the image
   */
  readonly environment?: { [key: string]: string };

  /**
   * The type of the instances of a multi-node parallel job; no other job has one.
   *
   * @default - the type in the job definition
   */
  readonly instanceType?: ec2.InstanceType;

  /**
   * The memory that is reserved for the container, in whole mebibytes.
   *
   * @default - the memory in the job definition
   */
  readonly memory?: Size;

  /**
   * How many GPUs are reserved for the container.
   *
   * @default - the number in the job definition
   */
  readonly gpuCount?: number;

  /**
   * How many vCPUs are reserved for the container, on AWS Fargate also 0.25 or 0.5.
   *
   * @default - the number in the job definition
   */
  readonly vcpus?: number;
}

/**
 * Overrides of a container as AWS Batch spells them.
 *
 * @internal
 */
export function containerOverrides(scope: IConstruct, prop: string, overrides: BatchContainerOverrides | undefined): unknown {
  return renderStruct(overrides, ({ command, environment, instanceType, memory, gpuCount, vcpus }) => ({
    Command: command,
    Environment: environmentVariables(environment),
    InstanceType: renderStruct(instanceType, (type) => type.toString()),
    ResourceRequirements: resourceRequirements({
      GPU: gpuCount,
      MEMORY: inMebibytes(scope, `${prop}.memory`, memory),
      VCPU: vcpus,
    }),
  }));
}

/**
 * Refuse overrides of a container that AWS Batch would refuse.
 *
 * @internal
 */
export function checkContainerOverrides(scope: IConstruct, prop: string, overrides: BatchContainerOverrides | undefined): void {
  const { command, environment, memory } = ifKnown(overrides) ?? {};
  requireNoEmptyString(scope, `${prop}.command`, command);
  requireOwnVariables(scope, `${prop}.environment`, environment);
  inMebibytes(scope, `${prop}.memory`, memory);
}

/** AWS Batch takes the amounts as text. */
function resourceRequirements(amounts: { [type: string]: number | undefined }): unknown[] | undefined {
  const required = Object.entries(amounts).filter(([, amount]) => amount !== undefined);
  return required.length > 0 ? required.map(([Type, amount]) => ({ Type, Value: asText(amount) })) : undefined;
}
