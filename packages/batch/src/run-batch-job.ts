import type * as ec2 from 'aws-cdk-lib/aws-ec2';

/**
 * What RunBatchJob of aws-cdk-lib, the older task, has for overrides of a container.
 *
 * @deprecated no task takes it; use `BatchContainerOverrides`
 */
export interface ContainerOverrides {
  /**
   * The command to run, word by word.
   *
   * @default - the command of the job definition or of the image
   * @deprecated use `BatchContainerOverrides`
   */
  readonly command?: string[];

  /**
   * Environment variables by name.
   *
   * @default - the variables of the job definition and of the image
   * @deprecated use `BatchContainerOverrides`
   */
  readonly environment?: { [key: string]: string };

  /**
   * The type of the instances of a multi-node parallel job.
   *
   * @default - the type in the job definition
   * @deprecated use `BatchContainerOverrides`
   */
  readonly instanceType?: ec2.InstanceType;

  /**
   * The memory that is reserved for the container, in mebibytes.
   *
   * @default - the memory in the job definition
   * @deprecated use `BatchContainerOverrides`
   */
  readonly memory?: number;

  /**
   * How many GPUs are reserved for the container.
   *
   * @default - the number in the job definition
   * @deprecated use `BatchContainerOverrides`
   */
  readonly gpuCount?: number;

  /**
   * How many vCPUs are reserved for the container.
   *
   * @default - the number in the job definition
   * @deprecated use `BatchContainerOverrides`
   */
  readonly vcpus?: number;
}

/**
 * What RunBatchJob of aws-cdk-lib, the older task, has for a dependency.
 *
 * @deprecated use `BatchJobDependency`
 */
export interface JobDependency {
  /**
   * The id of the job to wait for.
   *
   * @default - none
   * @deprecated use `BatchJobDependency`
   */
  readonly jobId?: string;

  /**
   * How an array job waits: `SEQUENTIAL` or `N_TO_N`.
   *
   * @default - the whole job waits for the job in `jobId`
   * @deprecated use `BatchJobDependency`
   */
  readonly type?: string;
}
