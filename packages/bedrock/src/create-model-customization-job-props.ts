import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as bedrock from 'aws-cdk-lib/aws-bedrock';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { CustomModelTag } from './custom-model-tag';
import type { CustomizationType } from './customization-type';
import type { OutputBucketConfiguration, TrainingBucketConfiguration, ValidationBucketConfiguration } from './data-bucket';
import type { IBedrockCreateModelCustomizationJobVpcConfig } from './vpc-config';

interface BedrockCreateModelCustomizationJobOptions {
  /**
   * The model to start from: a foundation model, or one of yours.
   *
   * With an expression for its ARN the state machine's role may start from any model of its account and region.
   */
  readonly baseModel: bedrock.IModel;

  /**
   * A name for the model that is made, of 1 to 63 characters.
   */
  readonly customModelName: string;

  /**
   * A name for the job, of 1 to 63 characters, which no other job of the account and region has.
   */
  readonly jobName: string;

  /**
   * The data to train with.
   */
  readonly trainingData: TrainingBucketConfiguration;

  /**
   * Where the job writes to.
   */
  readonly outputData: OutputBucketConfiguration;

  /**
   * From 1 to 10 sets of data to validate the training with.
   *
   * @default - none; some models validate with a part of the training data
   */
  readonly validationData?: ValidationBucketConfiguration[];

  /**
   * How the model is customized.
   *
   * @default CustomizationType.FINE_TUNING
   */
  readonly customizationType?: CustomizationType;

  /**
   * What the training is tuned with, such as `epochCount`; which there are depends on the model. Values are texts.
   *
   * @see https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models-hp.html
   * @default - those of the model
   */
  readonly hyperParameters?: { [key: string]: string };

  /**
   * The key that encrypts the model that is made. The role of the job may use it, through Bedrock: the policy of the key says so, or that
   * of the role for an imported key.
   *
   * @see https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html
   * @default - a key of AWS
   */
  readonly customModelKmsKey?: kms.IKey;

  /**
   * Up to 200 tags of the model that is made.
   *
   * @default - none
   */
  readonly customModelTags?: CustomModelTag[];

  /**
   * Up to 200 tags of the job.
   *
   * @default - none
   */
  readonly jobTags?: CustomModelTag[];

  /**
   * The network in which the job works with its data.
   *
   * @default - none of yours
   */
  readonly vpcConfig?: IBedrockCreateModelCustomizationJobVpcConfig;

  /**
   * The role by which Bedrock works with the data. It has to trust `bedrock.amazonaws.com`.
   *
   * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-iam-role.html
   * @default - one that may read and write the buckets, use their keys, and work in the network
   */
  readonly role?: aws_iam.IRoleRef;

  /**
   * A token by which Bedrock tells a repeated request from a new one, of 1 to 256 characters.
   *
   * @default - none
   */
  readonly clientRequestToken?: string;
}

/**
 * Properties of BedrockCreateModelCustomizationJob in JSONPath.
 */
export interface BedrockCreateModelCustomizationJobJsonPathProps
  extends TaskStateJsonPathBaseProps,
    BedrockCreateModelCustomizationJobOptions {}

/**
 * Properties of BedrockCreateModelCustomizationJob in JSONata.
 */
export interface BedrockCreateModelCustomizationJobJsonataProps
  extends TaskStateJsonataBaseProps,
    BedrockCreateModelCustomizationJobOptions {}

/**
 * Properties of BedrockCreateModelCustomizationJob.
 */
export interface BedrockCreateModelCustomizationJobProps extends TaskStateBaseProps, BedrockCreateModelCustomizationJobOptions {}
