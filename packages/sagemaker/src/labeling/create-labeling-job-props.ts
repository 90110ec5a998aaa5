import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { VpcConfig } from '../job-network';
import type { S3Location } from '../s3-location';
import type { HumanTaskConfig } from './human-task-config';
import type { LabelingJobAlgorithmsConfig } from './labeling-job-algorithms';
import type { LabelingJobInputConfig } from './labeling-job-input';
import type { LabelingJobOutputConfig } from './labeling-job-output';
import type { LabelingJobStoppingConditions } from './labeling-job-stopping-conditions';

interface SageMakerCreateLabelingJobOptions {
  /**
   * A name for the job, of 1 to 63 characters, that no other labeling job of the account and region has, or ever had.
   */
  readonly labelingJobName: string;

  /**
   * The attribute that has the label in the lines of the output, of 1 to 127 characters. It ends in `-ref` for labels that are files,
   * such as masks.
   */
  readonly labelAttributeName: string;

  /**
   * What is labeled.
   */
  readonly inputConfig: LabelingJobInputConfig;

  /**
   * Where the labels go.
   */
  readonly outputConfig: LabelingJobOutputConfig;

  /**
   * What people are asked to do, and who is asked.
   */
  readonly humanTaskConfig: HumanTaskConfig;

  /**
   * The role that the job works with. It has to trust `sagemaker.amazonaws.com`; the permissions that locations, keys, functions and
   * topics call for are added to it.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sms-security-permission-execution-role.html
   * @default - a role is made
   */
  readonly role?: iam.IRole;

  /**
   * The file with the labels to choose from; the role of the task may read it.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sms-label-cat-config-attributes.html
   * @default - none
   */
  readonly labelCategoryConfigS3Location?: S3Location;

  /**
   * When the job ends before all is labeled.
   *
   * @default - not before
   */
  readonly stoppingConditions?: LabelingJobStoppingConditions;

  /**
   * How a model learns from the labels of people, and labels in their place.
   *
   * @default - people label all
   */
  readonly labelingJobAlgorithmsConfig?: LabelingJobAlgorithmsConfig;

  /**
   * The VPC that the jobs of the model are connected to, if there is a labelingJobAlgorithmsConfig.
   *
   * @default - none
   */
  readonly vpcConfig?: VpcConfig;

  /**
   * Up to 50 tags of the job.
   *
   * @default - none
   */
  readonly tags?: { [name: string]: string };
}

/**
 * Properties of SageMakerCreateLabelingJob in JSONPath.
 */
export interface SageMakerCreateLabelingJobJsonPathProps extends TaskStateJsonPathBaseProps, SageMakerCreateLabelingJobOptions {}

/**
 * Properties of SageMakerCreateLabelingJob in JSONata.
 */
export interface SageMakerCreateLabelingJobJsonataProps extends TaskStateJsonataBaseProps, SageMakerCreateLabelingJobOptions {}

/**
 * Properties of SageMakerCreateLabelingJob.
 */
export interface SageMakerCreateLabelingJobProps extends TaskStateBaseProps, SageMakerCreateLabelingJobOptions {}
