import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { InstanceClass, InstanceSize, InstanceType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import {
  AssembleWith,
  BatchStrategy,
  CompressionType,
  JoinSource,
  S3DataType,
  type SageMakerCreateTransformJobProps,
  SplitType,
} from '../src';
import { everyState, keyOf, roleOf } from './resources';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

const least = () => ({
  transformJobName: 'predict',
  modelName: 'churn',
  transformInput: { transformDataSource: { s3DataSource: { s3Uri: 's3://data/customers' } } },
  transformOutput: { s3OutputPath: 's3://data/predictions' },
});

export const createTransformJob: Samples<SageMakerCreateTransformJobProps> = {
  least,
  fullest: (scope) => ({
    ...everyState,
    ...least(),
    integrationPattern: RUN_JOB,
    role: roleOf(scope),
    batchStrategy: BatchStrategy.MULTI_RECORD,
    environment: { LEVEL: 'debug' },
    maxConcurrentTransforms: 3,
    maxPayload: Size.mebibytes(50),
    modelClientOptions: { invocationsMaxRetries: 2, invocationsTimeout: Duration.minutes(5) },
    tags: { team: 'churn' },
    transformInput: {
      compressionType: CompressionType.GZIP,
      contentType: 'text/csv',
      splitType: SplitType.LINE,
      transformDataSource: { s3DataSource: { s3Uri: 's3://data/customers', s3DataType: S3DataType.MANIFEST_FILE } },
    },
    transformOutput: {
      s3OutputPath: 's3://data/predictions',
      accept: 'text/csv',
      assembleWith: AssembleWith.LINE,
      encryptionKey: keyOf(scope, 'OutputKey'),
    },
    transformResources: {
      instanceCount: 2,
      instanceType: InstanceType.of(InstanceClass.P3, InstanceSize.XLARGE2),
      volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
    },
  }),
  capitals: () => ({ ...least(), transformJobName: 'Predict' }),
  givenRole: (scope) => ({ ...least(), role: roleOf(scope) }),
  retriesOnly: (scope) => ({ ...least(), role: roleOf(scope), modelClientOptions: { invocationsMaxRetries: 1 } }),
  nothingInThem: (scope) => ({ ...least(), role: roleOf(scope), modelClientOptions: {}, tags: {}, environment: {} }),
  joined: () => ({ ...least(), dataProcessing: { inputFilter: '$[1:]', outputFilter: '$[0,-1]', joinSource: JoinSource.INPUT } }),
  jsonPath: () => ({
    transformJobName: JsonPath.stringAt('$.name'),
    modelName: JsonPath.stringAt('$.model'),
    environment: { LEVEL: JsonPath.stringAt('$.level') },
    maxConcurrentTransforms: JsonPath.numberAt('$.concurrency'),
    maxPayload: Size.mebibytes(JsonPath.numberAt('$.payload')),
    modelClientOptions: { invocationsTimeout: Duration.seconds(JsonPath.numberAt('$.seconds')) },
    tags: { team: JsonPath.stringAt('$.team') },
    transformInput: { transformDataSource: { s3DataSource: { s3Uri: JsonPath.stringAt('$.input') } } },
    transformOutput: { s3OutputPath: JsonPath.stringAt('$.output') },
    transformResources: { instanceCount: JsonPath.numberAt('$.count'), instanceType: new InstanceType(JsonPath.stringAt('$.type')) },
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    transformJobName: '{% $states.input.name %}',
    modelName: '{% $states.input.model %}',
    maxConcurrentTransforms: Jsonata.number('{% $states.input.concurrency %}'),
    transformInput: { transformDataSource: { s3DataSource: { s3Uri: '{% $states.input.input %}' } } },
    transformOutput: { s3OutputPath: '{% $states.input.output %}' },
    outputs: '{% $states.result.TransformJobArn %}',
  }),
};
