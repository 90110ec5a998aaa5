import { ifKnown, inGibibytes, inSeconds, requireBetween } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Duration, Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { volumeKey } from '../encryption-key';
import { renderInstanceType } from '../instance-type';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * The instances that train a model.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceConfig.html
 */
export interface ResourceConfig {
  /**
   * How many there are.
   */
  readonly instanceCount: number;

  /**
   * Their type, without the `ml.` that SageMaker puts before it. An expression, as in
   * `new ec2.InstanceType(JsonPath.stringAt('$.type'))`, has to give it with `ml.`.
   */
  readonly instanceType: ec2.InstanceType;

  /**
   * A key of yours to encrypt their volumes with; the role of the task may have them encrypted.
   *
   * @default - a key of SageMaker
   */
  readonly volumeEncryptionKey?: kms.IKey;

  /**
   * How large the volume of each is, counted in gibibytes.
   */
  readonly volumeSize: Size;

  /**
   * How long the instances wait for another job when this one is done, counted in seconds, up to an hour.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/train-warm-pools.html
   * @default - they do not wait
   */
  readonly keepAlivePeriod?: Duration;
}

/** One instance that is large enough for the examples of SageMaker. */
const SMALL = { InstanceCount: 1, InstanceType: 'ml.m4.xlarge', VolumeSizeInGB: 10 };

/**
 * The instances as the API spells them.
 *
 * @internal
 */
export function renderResourceConfig(task: Construct & ISageMakerTask, prop: string, config: ResourceConfig | undefined): unknown {
  if (config === undefined) return { ...SMALL };
  if (!ifKnown(config)) return config;
  const { instanceCount, instanceType, volumeEncryptionKey, volumeSize, keepAlivePeriod } = config;
  const keepAliveSeconds = inSeconds(task, `${prop}.keepAlivePeriod`, keepAlivePeriod);
  requireBetween(task, `${prop}.instanceCount`, instanceCount, { min: 0 });
  requireBetween(task, `${prop}.keepAlivePeriod`, keepAliveSeconds, { min: 0, max: 3600, unit: 'seconds' });
  return {
    InstanceCount: instanceCount,
    InstanceType: renderInstanceType(instanceType),
    VolumeSizeInGB: inGibibytes(task, `${prop}.volumeSize`, volumeSize),
    VolumeKmsKeyId: volumeKey(task, task, volumeEncryptionKey),
    KeepAlivePeriodInSeconds: keepAliveSeconds,
  };
}
