import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as batch from 'aws-cdk-lib/aws-batch';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as eks from 'aws-cdk-lib/aws-eks';
import * as glue from 'aws-cdk-lib/aws-glue';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** A value for each type that an example only declares one of. */
export const DECLARED: { [type: string]: (scope: Construct, id: string) => unknown } = {
  'apigateway.RestApi': (scope, id) => {
    const api = new apigateway.RestApi(scope, id);
    api.root.addMethod('GET');
    return api;
  },
  'batch.EcsJobDefinition': (scope, id) =>
    new batch.EcsJobDefinition(scope, id, {
      container: new batch.EcsFargateContainerDefinition(scope, `${id}Container`, {
        image: ecs.ContainerImage.fromRegistry('image'),
        cpu: 1,
        memory: Size.gibibytes(2),
      }),
    }),
  'batch.JobQueue': (scope, id) => {
    const computeEnvironment = batch.FargateComputeEnvironment.fromFargateComputeEnvironmentArn(
      scope,
      `${id}Environment`,
      'arn:aws:batch:us-east-1:111111111111:compute-environment/environment',
    );
    return new batch.JobQueue(scope, id, { computeEnvironments: [{ computeEnvironment, order: 1 }] });
  },
  'dynamodb.Table': (scope, id) => new dynamodb.Table(scope, id, { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } }),
  'ec2.IVpc': (scope, id) => new ec2.Vpc(scope, id),
  'eks.Cluster': (scope, id) =>
    eks.Cluster.fromClusterAttributes(scope, id, {
      clusterName: 'cluster',
      clusterEndpoint: 'https://eks',
      clusterCertificateAuthorityData: 'data',
    }),
  'glue.CfnCrawler': (scope, id) => new glue.CfnCrawler(scope, id, { role: 'role', targets: {} }),
  'kms.IKey': (scope, id) => new kms.Key(scope, id),
  'kms.Key': (scope, id) => new kms.Key(scope, id),
  'lambda.Function': (scope, id) =>
    new lambda.Function(scope, id, { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('-') }),
  's3.Bucket': (scope, id) => new s3.Bucket(scope, id),
  's3.IBucket': (scope, id) => new s3.Bucket(scope, id),
  'scheduler.CfnScheduleGroup': (scope, id) => new scheduler.CfnScheduleGroup(scope, id),
  'sfn.StateMachine': (scope, id) => new sfn.StateMachine(scope, id, { definitionBody: sfn.DefinitionBody.fromString('{}') }),
  'sqs.Queue': (scope, id) => new sqs.Queue(scope, id),
};
