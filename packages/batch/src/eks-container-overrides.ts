import { asText, ifKnown, inMebibytes, isToken, joinTexts, numberAsText, refuse, renderStruct } from '@sfn-tasks/core';
import type { Size } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { environmentVariables, requireNoEmptyString, requireOwnVariables } from './environment';

/**
 * What a container of a Kubernetes pod gets in place of what the job definition says.
 *
 * @see https://docs.aws.amazon.com/batch/latest/APIReference/API_EksContainerOverride.html
 */
export interface BatchEksContainerOverrides {
  /**
   * The name by which the job definition knows the container.
   *
   * @default - the only container of the pod
   */
  readonly name?: string;

  /**
   * The image to run.
   *
   * @default - the image in the job definition
   */
  readonly image?: string;

  /**
   * The entry point to run, word by word; no word is empty.
   *
   * @default - the command of the job definition or of the image
   */
  readonly command?: string[];

  /**
   * The arguments of the entry point.
   *
   * @default - the arguments of the job definition or of the image
   */
  readonly args?: string[];

  /**
   * Environment variables by name, which are added or take the place of those with the same name. No name starts with `AWS_BATCH`.
   *
   * @default - the variables of the job definition and of the image
   */
  readonly environment?: { [name: string]: string };

  /**
   * The most CPUs that the container may take, in steps of 0.25; no less than `cpuReservation`.
   *
   * @default - the limit in the job definition
   */
  readonly cpuLimit?: number;

  /**
   * How many CPUs are reserved for the container, in steps of 0.25.
   *
   * @default - the reservation in the job definition
   */
  readonly cpuReservation?: number;

  /**
   * The memory above which the container is ended, in whole mebibytes and 4 of them or more; the same as `memoryReservation`, if both are set.
   *
   * @default - the limit in the job definition
   */
  readonly memoryLimit?: Size;

  /**
   * The memory that is reserved for the container, in whole mebibytes and 4 of them or more.
   *
   * @default - the reservation in the job definition
   */
  readonly memoryReservation?: Size;

  /**
   * How many GPUs the container may take; the same as `gpuReservation`, if both are set.
   *
   * @default - the limit in the job definition
   */
  readonly gpuLimit?: number;

  /**
   * How many GPUs are reserved for the container.
   *
   * @default - the reservation in the job definition
   */
  readonly gpuReservation?: number;
}

/**
 * Overrides of a container of a pod as AWS Batch spells them.
 *
 * @internal
 */
export function eksContainerOverrides(scope: IConstruct, prop: string, overrides: BatchEksContainerOverrides | undefined): unknown {
  return renderStruct(overrides, ({ name, image, command, args, environment, ...amounts }) => {
    const limits = resources(scope, `${prop}.memoryLimit`, amounts.cpuLimit, amounts.memoryLimit, amounts.gpuLimit);
    const { cpuReservation, memoryReservation, gpuReservation } = amounts;
    const requests = resources(scope, `${prop}.memoryReservation`, cpuReservation, memoryReservation, gpuReservation);
    return {
      Name: name,
      Image: image,
      Command: command,
      Args: args,
      Env: environmentVariables(environment),
      Resources: limits || requests ? { Limits: limits, Requests: requests } : undefined,
    };
  });
}

/**
 * Refuse overrides of a container of a pod that AWS Batch would refuse.
 *
 * @internal
 */
export function checkEksContainerOverrides(scope: IConstruct, prop: string, overrides: BatchEksContainerOverrides | undefined): void {
  const container = ifKnown(overrides);
  if (!container) return;
  requireNoEmptyString(scope, `${prop}.command`, container.command);
  requireOwnVariables(scope, `${prop}.environment`, container.environment);
  for (const name of ['cpuLimit', 'cpuReservation'] as const) requireQuarters(scope, `${prop}.${name}`, container[name]);
  const [limit, reservation] = (['memoryLimit', 'memoryReservation'] as const).map((name) =>
    atLeastFour(scope, `${prop}.${name}`, inMebibytes(scope, `${prop}.${name}`, container[name])),
  );
  requireSame(scope, `${prop}.memoryLimit`, limit, reservation);
  requireSame(scope, `${prop}.gpuLimit`, container.gpuLimit, container.gpuReservation);
}

function resources(
  scope: IConstruct,
  memoryProp: string,
  cpu: number | undefined,
  memory: Size | undefined,
  gpu: number | undefined,
): { [name: string]: string } | undefined {
  const amounts = {
    ...(cpu !== undefined && { cpu: asText(cpu) }),
    ...(memory !== undefined && { memory: asMebibytes(scope, memoryProp, memory) }),
    ...(gpu !== undefined && { 'nvidia.com/gpu': asText(gpu) }),
  };
  return Object.keys(amounts).length > 0 ? amounts : undefined;
}

/** Kubernetes takes an amount with its unit behind it. */
function asMebibytes(scope: IConstruct, prop: string, memory: Size | undefined): string | undefined {
  const amount = inMebibytes(scope, prop, memory);
  return amount === undefined ? undefined : joinTexts(scope, prop, [numberAsText(amount), 'Mi']);
}

function requireQuarters(scope: IConstruct, prop: string, cpu: number | undefined): void {
  if (cpu === undefined || isToken(cpu) || (cpu > 0 && Number.isInteger(cpu * 4))) return;
  const because = 'AWS Batch gives CPUs in steps of 0.25';
  refuse(scope, { prop, value: cpu, because, remedy: 'Give a multiple of 0.25 above 0' });
}

function atLeastFour(scope: IConstruct, prop: string, mebibytes: number | undefined): number | undefined {
  if (mebibytes === undefined || isToken(mebibytes) || mebibytes >= 4) return mebibytes;
  const because = 'a container of AWS Batch has 4 MiB of memory or more';
  refuse(scope, { prop, given: `${mebibytes} MiB`, because, remedy: 'Give it 4 MiB or more' });
}

function requireSame(scope: IConstruct, prop: string, limit: number | undefined, reservation: number | undefined): void {
  if (limit === undefined || reservation === undefined || limit === reservation) return;
  if (isToken(limit) || isToken(reservation)) return;
  const because = `AWS Batch takes a limit that is the same as the reservation, which is ${reservation}`;
  refuse(scope, { prop, value: limit, because, remedy: 'Set only one of the two, or both to the same' });
}
