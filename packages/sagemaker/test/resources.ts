import { JsonPath, TaskStateBase } from '@sfn-tasks/core';
import { InstanceType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration, Size } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { DockerImage, type ISageMakerTask, S3Location, type S3LocationBindOptions } from '../src';

/** What is in the stacks of the samples and the tests, all of it made elsewhere, so that templates stay short. */
export const ROLE = 'arn:aws:iam::111111111111:role/sagemaker';

/** The child of that name, made when it is first asked for. */
function once<Made extends IConstruct>(scope: Construct, name: string, make: () => Made): Made {
  return (scope.node.tryFindChild(name) as Made | undefined) ?? make();
}

export function roleOf(scope: Construct) {
  return once(scope, 'Role', () => Role.fromRoleArn(scope, 'Role', ROLE));
}

export function keyArn(name: string) {
  return `arn:aws:kms:eu-west-1:111111111111:key/${name.toLowerCase()}`;
}

export function keyOf(scope: Construct, name: string) {
  return once(scope, name, () => Key.fromKeyArn(scope, name, keyArn(name)));
}

export function bucketOf(scope: Construct, name: string) {
  return once(scope, name, () => Bucket.fromBucketName(scope, name, name.toLowerCase()));
}

/** What a sample gives to a task of aws-cdk-lib is of aws-cdk-lib as well, so that both libraries are compared as they are. */
class TwinLocation extends S3Location {
  constructor(private readonly make: (from: typeof S3Location | typeof upstream.S3Location) => S3Location) {
    super();
  }

  public bind(task: ISageMakerTask, opts: S3LocationBindOptions) {
    return this.make(task instanceof TaskStateBase ? S3Location : upstream.S3Location).bind(task, opts);
  }
}

class TwinImage extends DockerImage {
  constructor(private readonly make: (from: typeof DockerImage | typeof upstream.DockerImage) => DockerImage) {
    super();
  }

  public bind(task: ISageMakerTask) {
    return this.make(task instanceof TaskStateBase ? DockerImage : upstream.DockerImage).bind(task);
  }
}

export function imageOf(scope: Construct): DockerImage {
  const repository = once(scope, 'Repository', () => Repository.fromRepositoryName(scope, 'Repository', 'trainer'));
  return new TwinImage((from) => from.fromEcrRepository(repository, 'v1'));
}

export function imageByUri(uri: string): DockerImage {
  return new TwinImage((from) => from.fromRegistry(uri));
}

export function imageAtRunTime(expression: string, allowAnyEcrImagePull?: boolean): DockerImage {
  return new TwinImage((from) => from.fromJsonExpression(expression, allowAnyEcrImagePull));
}

export function locationOf(scope: Construct, bucket: string, prefix = 'churn'): S3Location {
  return new TwinLocation((from) => from.fromBucket(bucketOf(scope, bucket), prefix));
}

export function locationAtRunTime(expression: string): S3Location {
  return new TwinLocation((from) => from.fromJsonExpression(expression));
}

export function vpcOf(scope: Construct) {
  const attributes = {
    vpcId: 'vpc-1',
    availabilityZones: ['eu-west-1a', 'eu-west-1b'],
    privateSubnetIds: ['private-1', 'private-2'],
    publicSubnetIds: ['public-1', 'public-2'],
  };
  return once(scope, 'Vpc', () => Vpc.fromVpcAttributes(scope, 'Vpc', attributes));
}

export function vpcConfigOf(scope: Construct) {
  return { vpc: vpcOf(scope) };
}

/** Instances as JSONPath and JSONata give them. */
export const resourcesByPath = () => ({
  instanceCount: JsonPath.numberAt('$.count'),
  instanceType: new InstanceType(JsonPath.stringAt('$.type')),
  volumeSize: Size.gibibytes(JsonPath.numberAt('$.size')),
});

export const everyState = {
  stateName: 'Use SageMaker',
  comment: 'without instances of ours',
  taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.hours(1)),
  inputPath: '$.in',
  resultSelector: { 'arn.$': '$.Arn' },
  resultPath: '$.job',
  outputPath: '$.job',
  assign: { arn: JsonPath.stringAt('$.Arn') },
};
