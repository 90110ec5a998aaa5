import { renderStruct } from '@sfn-tasks/core';
import type { Construct } from 'constructs';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * Where the state of an algorithm is kept, so that an interrupted job can go on.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CheckpointConfig.html
 */
export interface CheckpointConfig {
  /**
   * The location in S3; the role of the task may read from it and write to it.
   */
  readonly s3Location: S3Location;

  /**
   * The folder in the container, of which the location is a copy.
   *
   * @default - /opt/ml/checkpoints/
   */
  readonly localPath?: string;
}

/**
 * The configuration as the API spells it; the role of the task may read and write there.
 *
 * @internal
 */
export function renderCheckpointConfig(task: Construct & ISageMakerTask, config: CheckpointConfig | undefined): unknown {
  return renderStruct(config, ({ s3Location, localPath }) => ({
    S3Uri: s3Location.bind(task, { forReading: true, forWriting: true }).uri,
    LocalPath: localPath,
  }));
}
