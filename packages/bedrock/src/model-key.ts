import { expressionOf } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Stack } from 'aws-cdk-lib/core';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { isRole } from './customization-role';

/**
 * Let the role of a job have Bedrock encrypt the model with the key: in the policy of the key, or else in that of the role.
 *
 * @param buckets those of the job's data
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html
 * @internal
 */
export function permitModelKey(scope: IConstruct, key: kms.IKey, role: aws_iam.IRoleRef, buckets: s3.IBucket[]): void {
  const { roleArn } = role.roleRef;
  // What the role of the input may do is the user's business.
  if (expressionOf(roleArn)) return;
  const encrypt = {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey', 'kms:CreateGrant'],
    conditions: { StringEquals: { 'kms:ViaService': [`bedrock.${Stack.of(scope).region}.amazonaws.com`] } },
  };
  const byRole = new iam.PolicyStatement({ ...encrypt, principals: [new iam.ArnPrincipal(roleArn)], resources: ['*'] });
  // A key that names the role, which names a bucket, which names the key, could not be deployed.
  const inCircle = isRole(role) && buckets.some(({ encryptionKey }) => encryptionKey === key);
  if (!inCircle && key.addToResourcePolicy(byRole).statementAdded) return;
  if (isRole(role)) role.addToPrincipalPolicy(new iam.PolicyStatement({ ...encrypt, resources: [key.keyArn] }));
}
