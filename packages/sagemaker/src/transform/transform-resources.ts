import { ifKnown, renderStruct, requireBetween } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { renderInstanceType } from '../instance-type';

/**
 * The instances that transform.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TransformResources.html
 */
export interface TransformResources {
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
   * A key of yours to encrypt their volumes with; the state machine's role may have them encrypted.
   *
   * @default - a key of SageMaker
   */
  readonly volumeEncryptionKey?: aws_kms.IKeyRef;
}

/** One instance that is large enough for the examples of SageMaker. */
const SMALL = { InstanceCount: 1, InstanceType: 'ml.m4.xlarge' };

/**
 * The instances as the API spells them.
 *
 * @internal
 */
export function renderTransformResources(resources: TransformResources | undefined): unknown {
  const rendered = renderStruct(resources, ({ instanceCount, instanceType, volumeEncryptionKey }) => ({
    InstanceCount: instanceCount,
    InstanceType: renderInstanceType(instanceType),
    VolumeKmsKeyId: volumeEncryptionKey?.keyRef.keyArn,
  }));
  return rendered ?? { ...SMALL };
}

/**
 * Refuse a number of instances that SageMaker does not take.
 *
 * @internal
 */
export function requireTransformResources(scope: IConstruct, resources: TransformResources | undefined): void {
  requireBetween(scope, 'transformResources.instanceCount', ifKnown(resources)?.instanceCount, { min: 1, max: 100 });
}
