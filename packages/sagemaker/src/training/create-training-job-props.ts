import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { VpcConfig } from '../job-network';
import type { AlgorithmSpecification } from './algorithm-specification';
import type { Channel } from './channel';
import type { CheckpointConfig } from './checkpoint-config';
import type { OutputDataConfig } from './output-data-config';
import type { ResourceConfig } from './resource-config';
import type { StoppingCondition } from './stopping-condition';

interface SageMakerCreateTrainingJobOptions {
  /**
   * A name for the job, of 1 to 63 characters, that no other training job of the account and region has, or ever had.
   */
  readonly trainingJobName: string;

  /**
   * The role that the job works with. It has to trust `sagemaker.amazonaws.com`; the permissions that images, locations and keys
   * call for are added to it.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
   * @default - a role is made
   */
  readonly role?: iam.IRole;

  /**
   * The algorithm that trains.
   */
  readonly algorithmSpecification: AlgorithmSpecification;

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
   * Whether spare capacity does the work, which costs less and may be taken away; see `stoppingCondition.maxWaitTime` and
   * `checkpointConfig`.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html
   * @default false
   */
  readonly enableManagedSpotTraining?: boolean;

  /**
   * Where the state of the algorithm is kept, so that an interrupted job can go on.
   *
   * @default - nowhere
   */
  readonly checkpointConfig?: CheckpointConfig;

  /**
   * How often SageMaker itself tries again after an error of its own, from 1 to 30 times.
   *
   * @default - not at all
   */
  readonly maximumRetryAttempts?: number;

  /**
   * What the algorithm is told, by name. Numbers and booleans are sent as text, since SageMaker takes nothing else.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html
   * @default - none
   */
  readonly hyperparameters?: { [key: string]: any };

  /**
   * The data to train with, in up to 20 channels.
   *
   * @default - none
   */
  readonly inputDataConfig?: Channel[];

  /**
   * Up to 50 tags of the job.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };

  /**
   * Where the model goes.
   */
  readonly outputDataConfig: OutputDataConfig;

  /**
   * The instances that train.
   *
   * @default - one ml.m4.xlarge with a volume of 10 GiB
   */
  readonly resourceConfig?: ResourceConfig;

  /**
   * How long the job may take. `taskTimeout` is what ends the state.
   *
   * @default - it may run for an hour
   */
  readonly stoppingCondition?: StoppingCondition;

  /**
   * The VPC that the job is connected to.
   *
   * @default - none
   */
  readonly vpcConfig?: VpcConfig;

  /**
   * The environment variables of the containers, by name.
   *
   * @default - none
   */
  readonly environment?: { [key: string]: string };
}

/**
 * Properties of SageMakerCreateTrainingJob in JSONPath.
 */
export interface SageMakerCreateTrainingJobJsonPathProps extends TaskStateJsonPathBaseProps, SageMakerCreateTrainingJobOptions {}

/**
 * Properties of SageMakerCreateTrainingJob in JSONata.
 */
export interface SageMakerCreateTrainingJobJsonataProps extends TaskStateJsonataBaseProps, SageMakerCreateTrainingJobOptions {}

/**
 * Properties of SageMakerCreateTrainingJob.
 */
export interface SageMakerCreateTrainingJobProps extends TaskStateBaseProps, SageMakerCreateTrainingJobOptions {}
