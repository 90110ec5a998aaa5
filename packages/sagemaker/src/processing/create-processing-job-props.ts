import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import type { VpcConfig } from '../job-network';
import type { AppSpecification } from './app-specification';
import type { ExperimentConfig } from './experiment-config';
import type { ProcessingInput } from './processing-input';
import type { ProcessingOutputConfig } from './processing-output';
import type { ProcessingResources } from './processing-resources';

interface SageMakerCreateProcessingJobOptions {
  /**
   * A name for the job, of 1 to 63 characters, that no other processing job of the account and region has, or ever had.
   */
  readonly processingJobName: string;

  /**
   * What the job runs.
   */
  readonly appSpecification: AppSpecification;

  /**
   * The instances that it runs on.
   */
  readonly processingResources: ProcessingResources;

  /**
   * The role that the job works with. It has to trust `sagemaker.amazonaws.com`; the permissions that images, locations and keys
   * call for are added to it.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
   * @default - a role is made
   */
  readonly role?: iam.IRole;

  /**
   * Up to 10 sets of data that the job is given.
   *
   * @default - none
   */
  readonly processingInputs?: ProcessingInput[];

  /**
   * Where the results go.
   *
   * @default - nowhere
   */
  readonly processingOutputConfig?: ProcessingOutputConfig;

  /**
   * How long the job may run before SageMaker ends it, up to 28 days, counted in seconds. `taskTimeout` is what ends the state.
   *
   * @default - a day
   */
  readonly maxRuntime?: Duration;

  /**
   * Up to 100 environment variables of the containers, by name.
   *
   * @default - none
   */
  readonly environment?: { [name: string]: string };

  /**
   * Whether the containers have no network at all.
   *
   * @default false
   */
  readonly enableNetworkIsolation?: boolean;

  /**
   * Whether what the containers of several instances tell each other is encrypted.
   *
   * @default false
   */
  readonly enableInterContainerTrafficEncryption?: boolean;

  /**
   * The VPC that the job is connected to.
   *
   * @default - none
   */
  readonly vpcConfig?: VpcConfig;

  /**
   * The experiment that the job is a part of.
   *
   * @default - none
   */
  readonly experimentConfig?: ExperimentConfig;

  /**
   * Up to 50 tags of the job.
   *
   * @default - none
   */
  readonly tags?: { [name: string]: string };
}

/**
 * Properties of SageMakerCreateProcessingJob in JSONPath.
 */
export interface SageMakerCreateProcessingJobJsonPathProps extends TaskStateJsonPathBaseProps, SageMakerCreateProcessingJobOptions {}

/**
 * Properties of SageMakerCreateProcessingJob in JSONata.
 */
export interface SageMakerCreateProcessingJobJsonataProps extends TaskStateJsonataBaseProps, SageMakerCreateProcessingJobOptions {}

/**
 * Properties of SageMakerCreateProcessingJob.
 */
export interface SageMakerCreateProcessingJobProps extends TaskStateBaseProps, SageMakerCreateProcessingJobOptions {}
