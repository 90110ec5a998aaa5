import { allow } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';
import { AthenaQueryAccess } from './query-access';
import { type ResultConfiguration, resultArns } from './result-configuration';

/**
 * Permission to read, or also to write, the data of the tables, and to write the results.
 *
 * @param buckets those that hold the data; any bucket may, if they are not given
 * @internal
 */
export function allowData(
  scope: IConstruct,
  results: ResultConfiguration | undefined,
  buckets: s3.IBucket[] | undefined,
  access: AthenaQueryAccess,
): iam.PolicyStatement[] {
  const result = resultArns(scope, results);
  const writes = access === AthenaQueryAccess.READ_WRITE;
  const data = buckets?.map((bucket) => bucket.arnForObjects('*'));
  // Which buckets the tables are in stands in the catalog, so AWS documents any.
  const listed = buckets ? [...buckets.map(({ bucketArn }) => bucketArn), result.bucket] : ['*'];
  const read = data ? [...data, ...(results?.outputLocation ? [result.objects] : [])] : ['*'];
  const written = writes && data ? [...data, result.objects] : [result.objects];
  const keys = (buckets ?? []).flatMap(({ encryptionKey }) => encryptionKey?.keyArn ?? []);
  return [
    allow(['s3:GetBucketLocation', 's3:ListBucket'], listed),
    allow(['s3:GetObject'], read),
    allow(['s3:ListBucketMultipartUploads', ...(writes ? ['s3:CreateBucket'] : [])], [result.bucket]),
    allow(['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts', 's3:PutObject'], written),
    ...(keys.length > 0 ? [allow(['kms:Decrypt', ...(writes ? ['kms:GenerateDataKey*'] : [])], keys)] : []),
  ];
}
