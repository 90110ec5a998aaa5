import { renderStruct } from '@sfn-tasks/core';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { aws_sns } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { outputKey } from '../encryption-key';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * Where labels go.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_LabelingJobOutputConfig.html
 */
export interface LabelingJobOutputConfig {
  /**
   * The location; the role of the task may read and write there.
   */
  readonly s3OutputLocation: S3Location;

  /**
   * A key of yours to encrypt the labels with; the role of the task may use it.
   *
   * @default - the key of the bucket, or the AWS managed key of S3
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * A topic that each label is sent to, for a job that goes on without end. The role of the task may publish to it.
   *
   * @default - none
   */
  readonly snsTopic?: aws_sns.ITopicRef;
}

/**
 * The output as the API spells it; the role of the task may write there.
 *
 * @internal
 */
export function renderLabelingOutput(task: Construct & ISageMakerTask, config: LabelingJobOutputConfig): unknown {
  return renderStruct(config, ({ s3OutputLocation, encryptionKey, snsTopic }) => ({
    S3OutputPath: s3OutputLocation.bind(task, { forReading: true, forWriting: true }).uri,
    KmsKeyId: outputKey(task, task, encryptionKey),
    SnsTopicArn: snsTopic?.topicRef.topicArn,
  }));
}
