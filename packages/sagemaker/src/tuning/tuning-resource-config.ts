import { inGibibytes, renderEach, renderStruct, requireLength } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { volumeKey } from '../encryption-key';
import { renderInstanceType } from '../instance-type';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * The instances that train while hyperparameters are tuned: of one type, or of the first that there is capacity for.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningResourceConfig.html
 */
export interface HyperParameterTuningResourceConfig {
  /**
   * Up to 6 kinds of instances, in the order in which they are asked for.
   */
  readonly instanceConfigs: HyperParameterTuningInstanceConfig[];

  /**
   * A key of yours to encrypt their volumes with; the role of the task may have them encrypted.
   *
   * @default - a key of SageMaker
   */
  readonly volumeEncryptionKey?: kms.IKey;
}

/**
 * A kind of instances that may train.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningInstanceConfig.html
 */
export interface HyperParameterTuningInstanceConfig {
  /**
   * How many there are.
   */
  readonly instanceCount: number;

  /**
   * Their type, without the `ml.` that SageMaker puts before it. An expression has to give it with `ml.`.
   */
  readonly instanceType: ec2.InstanceType;

  /**
   * How large the volume of each is, counted in gibibytes.
   */
  readonly volumeSize: Size;
}

/**
 * The instances as the API spells them.
 *
 * @internal
 */
export function renderTuningResourceConfig(
  task: Construct & ISageMakerTask,
  prop: string,
  config: HyperParameterTuningResourceConfig | undefined,
): unknown {
  return renderStruct(config, ({ instanceConfigs, volumeEncryptionKey }) => {
    requireLength(task, `${prop}.instanceConfigs`, instanceConfigs, { min: 1, max: 6 });
    return {
      InstanceConfigs: renderEach(instanceConfigs, ({ instanceCount, instanceType, volumeSize }) => ({
        InstanceCount: instanceCount,
        InstanceType: renderInstanceType(instanceType),
        VolumeSizeInGB: inGibibytes(task, `${prop}.instanceConfigs.volumeSize`, volumeSize),
      })),
      AllocationStrategy: 'Prioritized', // the only one there is
      VolumeKmsKeyId: volumeKey(task, task, volumeEncryptionKey),
    };
  });
}
