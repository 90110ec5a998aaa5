import { inGibibytes, renderStruct, requireBetween } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { volumeKey } from '../encryption-key';
import { renderInstanceType } from '../instance-type';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * The instances that a processing job runs on.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingClusterConfig.html
 */
export interface ProcessingResources {
  /**
   * How many there are, from 1 to 100.
   */
  readonly instanceCount: number;

  /**
   * Their type, without the `ml.` that SageMaker puts before it. An expression, as in
   * `new ec2.InstanceType(JsonPath.stringAt('$.type'))`, has to give it with `ml.`.
   */
  readonly instanceType: ec2.InstanceType;

  /**
   * How large the volume of each is, from 1 to 16,384 GiB, counted in gibibytes.
   */
  readonly volumeSize: Size;

  /**
   * A key of yours to encrypt their volumes with; the role of the task may have them encrypted.
   *
   * @default - a key of SageMaker
   */
  readonly volumeEncryptionKey?: kms.IKey;
}

/**
 * The instances as the API spells them.
 *
 * @internal
 */
export function renderProcessingResources(task: Construct & ISageMakerTask, resources: ProcessingResources): unknown {
  return renderStruct(resources, ({ instanceCount, instanceType, volumeSize, volumeEncryptionKey }) => {
    const gibibytes = inGibibytes(task, 'processingResources.volumeSize', volumeSize);
    requireBetween(task, 'processingResources.instanceCount', instanceCount, { min: 1, max: 100 });
    requireBetween(task, 'processingResources.volumeSize', gibibytes, { min: 1, max: 16384, unit: 'gibibytes' });
    return {
      ClusterConfig: {
        InstanceCount: instanceCount,
        InstanceType: renderInstanceType(instanceType),
        VolumeSizeInGB: gibibytes,
        VolumeKmsKeyId: volumeKey(task, task, volumeEncryptionKey),
      },
    };
  });
}
