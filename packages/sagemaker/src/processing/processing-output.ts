import { refuse, renderEach, renderStruct, requireLength } from '@sfn-tasks/core';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { outputKey } from '../encryption-key';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * Where the results of a processing job go.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingOutputConfig.html
 */
export interface ProcessingOutputConfig {
  /**
   * Up to 10 results.
   */
  readonly outputs: ProcessingOutput[];

  /**
   * A key of yours to encrypt the results with; the role of the task may use it.
   *
   * @default - the key of the bucket, or the AWS managed key of S3
   */
  readonly encryptionKey?: kms.IKey;
}

/**
 * A result of a processing job: objects in S3, or records in a feature group.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingOutput.html
 */
export interface ProcessingOutput {
  /**
   * A name for the result, that no other output of the job has.
   */
  readonly outputName: string;

  /**
   * Objects in S3.
   *
   * @default - none; there has to be a featureGroupName
   */
  readonly s3Output?: ProcessingS3Output;

  /**
   * The feature group of SageMaker Feature Store that the result goes to. The permission to write to it is yours to add to the role of
   * the task.
   *
   * @default - none; there has to be an s3Output
   */
  readonly featureGroupName?: string;

  /**
   * Whether the program puts the result there by itself.
   *
   * @default false
   */
  readonly appManaged?: boolean;
}

/**
 * Objects in S3 that a processing job makes.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingS3Output.html
 */
export interface ProcessingS3Output {
  /**
   * Where they go; the role of the task may write there.
   */
  readonly s3Location: S3Location;

  /**
   * The folder of the container that they come from, such as `/opt/ml/processing/output`.
   *
   * @default - none, which is for results that the program puts there by itself
   */
  readonly localPath?: string;

  /**
   * When they go there.
   *
   * @default ProcessingS3UploadMode.END_OF_JOB
   */
  readonly s3UploadMode?: ProcessingS3UploadMode;
}

/**
 * When the results of a processing job go to S3.
 */
export enum ProcessingS3UploadMode {
  /**
   * Each as soon as it is written.
   */
  CONTINUOUS = 'Continuous',

  /**
   * All of them when the job has ended.
   */
  END_OF_JOB = 'EndOfJob',
}

/**
 * Outputs as the API spells them; the role of the task may write them.
 *
 * @internal
 */
export function renderProcessingOutputs(task: Construct & ISageMakerTask, config: ProcessingOutputConfig | undefined): unknown {
  return renderStruct(config, ({ outputs, encryptionKey }) => {
    requireLength(task, 'processingOutputConfig.outputs', outputs, { min: 0, max: 10 });
    return {
      Outputs: renderEach(outputs, (output) => {
        requireOutput(task, output);
        return {
          OutputName: output.outputName,
          S3Output: renderStruct(output.s3Output, ({ s3Location, localPath, s3UploadMode = ProcessingS3UploadMode.END_OF_JOB }) => ({
            S3Uri: s3Location.bind(task, { forWriting: true }).uri,
            LocalPath: localPath,
            S3UploadMode: s3UploadMode,
          })),
          FeatureStoreOutput: output.featureGroupName === undefined ? undefined : { FeatureGroupName: output.featureGroupName },
          AppManaged: output.appManaged,
        };
      }),
      KmsKeyId: outputKey(task, task, encryptionKey),
    };
  });
}

function requireOutput(task: Construct, { outputName, s3Output, featureGroupName }: ProcessingOutput): void {
  requireLength(task, 'processingOutputConfig.outputs.outputName', outputName, { min: 1, max: 255 });
  if ((s3Output === undefined) !== (featureGroupName === undefined)) return;
  refuse(task, {
    prop: 'processingOutputConfig.outputs',
    given: s3Output ? `one with both s3Output and featureGroupName ('${outputName}')` : `one that goes nowhere ('${outputName}')`,
    because: 'a result goes to one place',
    remedy: 'Give one of s3Output and featureGroupName',
  });
}
