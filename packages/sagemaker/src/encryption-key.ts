import { allow, arnOrAny } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import type { ISageMakerTask } from './sagemaker-task';

const KEY = { service: 'kms', resource: 'key' };

/** What it takes to write to S3 with a key, uploads in parts among it, which are read while they are put together. */
const WRITE = ['kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Decrypt'];

/**
 * Let the role of the task write to S3 with a key.
 *
 * @returns the key as the API names it
 * @internal
 */
export function outputKey(scope: IConstruct, task: ISageMakerTask, key: kms.IKey | undefined): string | undefined {
  return key && granted(scope, task, key, WRITE);
}

/**
 * Let the role of the task have the volumes of its instances encrypted with a key.
 *
 * @returns the key as the API names it
 * @internal
 */
export function volumeKey(scope: IConstruct, task: ISageMakerTask, key: kms.IKey | undefined): string | undefined {
  return key && granted(scope, task, key, ['kms:CreateGrant']);
}

/**
 * Permission for the state machine to have volumes encrypted with a key, for what has no role that could.
 *
 * @internal
 */
export function allowVolumeKey(scope: IConstruct, key: aws_kms.IKeyRef | undefined): iam.PolicyStatement[] {
  return key ? [allow(['kms:CreateGrant'], [arnOrAny(scope, key.keyRef.keyArn, KEY)])] : [];
}

function granted(scope: IConstruct, task: ISageMakerTask, key: kms.IKey, actions: string[]): string {
  const known = arnOrAny(scope, key.keyArn, KEY);
  if (known === key.keyArn) key.grant(task, ...actions);
  else iam.Grant.addToPrincipal({ grantee: task, actions, resourceArns: [known] });
  return key.keyArn;
}
