import { renderStruct } from '@sfn-tasks/core';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { volumeKey } from '../encryption-key';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * How a model learns from the labels of people, and labels in their place what it is sure of. The permissions to train it and to run it
 * are yours to add to the role of the task.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_LabelingJobAlgorithmsConfig.html
 */
export interface LabelingJobAlgorithmsConfig {
  /**
   * The ARN of the algorithm, one that AWS has for the type of the task.
   */
  readonly labelingJobAlgorithmSpecificationArn: string;

  /**
   * The ARN of a model of an earlier job to start with.
   *
   * @default - none
   */
  readonly initialActiveLearningModelArn?: string;

  /**
   * A key of yours to encrypt the volumes of its instances with; the role of the task may have them encrypted.
   *
   * @default - a key of SageMaker
   */
  readonly volumeEncryptionKey?: kms.IKey;
}

/**
 * The algorithms as the API spells them.
 *
 * @internal
 */
export function renderLabelingAlgorithms(
  task: Construct & ISageMakerTask,
  config: LabelingJobAlgorithmsConfig | undefined,
  vpcConfig: unknown,
): unknown {
  return renderStruct(config, ({ labelingJobAlgorithmSpecificationArn, initialActiveLearningModelArn, volumeEncryptionKey }) => ({
    LabelingJobAlgorithmSpecificationArn: labelingJobAlgorithmSpecificationArn,
    InitialActiveLearningModelArn: initialActiveLearningModelArn,
    LabelingJobResourceConfig:
      volumeEncryptionKey || vpcConfig ? { VolumeKmsKeyId: volumeKey(task, task, volumeEncryptionKey), VpcConfig: vpcConfig } : undefined,
  }));
}
