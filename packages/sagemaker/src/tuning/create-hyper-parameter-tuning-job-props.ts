import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { VpcConfig } from '../job-network';
import type { HyperParameterTrainingJobDefinition } from './training-job-definition';
import type { HyperParameterTuningJobConfig } from './tuning-job-config';
import type { HyperParameterTuningJobWarmStartConfig } from './warm-start-config';

interface SageMakerCreateHyperParameterTuningJobOptions {
  /**
   * A name for the job, of 1 to 32 characters, that no other tuning job of the account and region has, or ever had.
   */
  readonly hyperParameterTuningJobName: string;

  /**
   * How it looks for the best hyperparameters.
   */
  readonly hyperParameterTuningJobConfig: HyperParameterTuningJobConfig;

  /**
   * The training jobs that it runs.
   *
   * @default - none; there have to be trainingJobDefinitions
   */
  readonly trainingJobDefinition?: HyperParameterTrainingJobDefinition;

  /**
   * The 1 to 10 sorts of training jobs that it runs, each with an algorithm, an objective and ranges of its own.
   *
   * @default - none; there has to be a trainingJobDefinition
   */
  readonly trainingJobDefinitions?: HyperParameterTrainingJobDefinition[];

  /**
   * The role that the training jobs work with. It has to trust `sagemaker.amazonaws.com`; the permissions that images, locations and
   * keys call for are added to it.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
   * @default - a role is made
   */
  readonly role?: iam.IRole;

  /**
   * The VPC that the training jobs are connected to.
   *
   * @default - none
   */
  readonly vpcConfig?: VpcConfig;

  /**
   * Tuning jobs from whose results it starts.
   *
   * @default - none
   */
  readonly warmStartConfig?: HyperParameterTuningJobWarmStartConfig;

  /**
   * Whether SageMaker chooses what the job does not say: ranges, the strategy, the number of jobs.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-autotune.html
   * @default false
   */
  readonly autotune?: boolean;

  /**
   * Up to 50 tags of the job; its training jobs have them too.
   *
   * @default - none
   */
  readonly tags?: { [name: string]: string };
}

/**
 * Properties of SageMakerCreateHyperParameterTuningJob in JSONPath.
 */
export interface SageMakerCreateHyperParameterTuningJobJsonPathProps
  extends TaskStateJsonPathBaseProps,
    SageMakerCreateHyperParameterTuningJobOptions {}

/**
 * Properties of SageMakerCreateHyperParameterTuningJob in JSONata.
 */
export interface SageMakerCreateHyperParameterTuningJobJsonataProps
  extends TaskStateJsonataBaseProps,
    SageMakerCreateHyperParameterTuningJobOptions {}

/**
 * Properties of SageMakerCreateHyperParameterTuningJob.
 */
export interface SageMakerCreateHyperParameterTuningJobProps extends TaskStateBaseProps, SageMakerCreateHyperParameterTuningJobOptions {}
