import { allow, arnOrAny, expressionOf } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Permission to have EventBridge Scheduler encrypt a schedule with the key.
 *
 * @internal
 */
export function allowKey(scope: IConstruct, key: kms.IKey | undefined, scheduleArn: string): iam.PolicyStatement[] {
  if (!key) return [];
  const keyArn = arnOrAny(scope, key.keyArn, { service: 'kms', resource: 'key' });
  const StringEquals = { 'kms:ViaService': `scheduler.${Stack.of(scope).region}.amazonaws.com` };
  const StringLike = { 'kms:EncryptionContext:aws:scheduler:schedule:arn': scheduleArn };
  return [
    // KMS describes a key without any encryption context.
    allow(['kms:DescribeKey'], [keyArn], { StringEquals }),
    allow(['kms:GenerateDataKey', 'kms:Decrypt'], [keyArn], { StringEquals, StringLike }),
  ];
}

/**
 * Let the role of the target decrypt what is encrypted with the key, if both are known.
 *
 * @internal
 */
export function letDecrypt(role: iam.IRole, key: kms.IKey | undefined): void {
  if (key && !expressionOf(key.keyArn) && !expressionOf(role.roleArn)) key.grantDecrypt(role);
}
