import { allow, isKnownLater, refuse } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Stack } from 'aws-cdk-lib/core';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import type { JobData } from './data-bucket';
import { allowVpc, type IBedrockCreateModelCustomizationJobVpcConfig } from './vpc-config';

/**
 * A role by which Bedrock works with the data of the jobs of a task.
 *
 * @param jobs the ARN of any customization job
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-iam-role.html
 * @internal
 */
export function makeCustomizationRole(
  task: Construct,
  props: JobData & { readonly vpcConfig?: IBedrockCreateModelCustomizationJobVpcConfig },
  jobs: string,
): iam.IRole {
  const { trainingData, validationData, outputData, vpcConfig } = props;
  requireToBeKnown(task, { trainingData, validationData, outputData, vpcConfig });
  for (const [index, data] of (validationData ?? []).entries()) requireToBeKnown(task, { [`validationData[${index}]`]: data });
  const conditions = { StringEquals: { 'aws:SourceAccount': Stack.of(task).account }, ArnEquals: { 'aws:SourceArn': jobs } };
  const training = [trainingData.bucket];
  const validation = (validationData ?? []).map(({ bucket }) => bucket);
  const output = [outputData.bucket];
  const statements = [
    ...(vpcConfig ? allowVpc(task, vpcConfig, jobs) : []),
    allow(['s3:GetObject', 's3:ListBucket'], [...arnsOf(training), ...arnsOf(validation)]),
    allow(['s3:GetObject', 's3:PutObject', 's3:ListBucket'], arnsOf(output)),
  ];
  const role = new iam.Role(task, 'BedrockRole', {
    assumedBy: new iam.ServicePrincipal('bedrock.amazonaws.com', { conditions }),
    inlinePolicies: { BedrockCreateModelCustomizationJob: new iam.PolicyDocument({ statements }) },
  });
  // In a policy beside the role: that of a key may name the role, which could not name the key then.
  const keys = [...allowKeys(['kms:Decrypt'], [...training, ...validation]), ...allowKeys(['kms:Decrypt', 'kms:GenerateDataKey*'], output)];
  for (const statement of keys) role.addToPrincipalPolicy(statement);
  return role;
}

/**
 * Whether a role is more than a reference to one.
 *
 * @internal
 */
export function isRole(role: aws_iam.IRoleRef): role is iam.IRole {
  return 'addToPrincipalPolicy' in role;
}

function requireToBeKnown(task: Construct, data: object): void {
  for (const [prop, value] of Object.entries(data)) {
    if (!isKnownLater(value)) continue;
    refuse(task, {
      prop,
      value,
      because: 'the role that the task makes for its jobs names what is in it',
      remedy: 'Give a plain value, or a role of yours',
    });
  }
}

function arnsOf(buckets: s3.IBucket[]): string[] {
  return [...buckets.map(({ bucketArn }) => bucketArn), ...buckets.map((bucket) => bucket.arnForObjects('*'))];
}

/** Permission to use the keys that the buckets are encrypted with. */
function allowKeys(actions: string[], buckets: s3.IBucket[]): iam.PolicyStatement[] {
  const keys = buckets.flatMap(({ encryptionKey }) => encryptionKey?.keyArn ?? []);
  return keys.length > 0 ? [allow(actions, keys)] : [];
}
