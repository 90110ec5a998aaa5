import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { InstanceClass, InstanceSize, InstanceType, SubnetType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration, Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  type Channel,
  CompressionType,
  FileSystemAccessMode,
  FileSystemType,
  InputMode,
  OutputCompressionType,
  RecordWrapperType,
  S3DataDistributionType,
  S3DataType,
  type SageMakerCreateTrainingJobProps,
} from '../src';
import {
  bucketOf,
  everyState,
  imageAtRunTime,
  imageByUri,
  imageOf,
  keyOf,
  locationAtRunTime,
  locationOf,
  resourcesByPath,
  roleOf,
  vpcConfigOf,
} from './resources';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

const least = (scope: Construct) => ({
  trainingJobName: 'churn',
  algorithmSpecification: { algorithmName: 'my-algorithm' },
  outputDataConfig: { s3OutputLocation: locationOf(scope, 'Models') },
});

export function channelsOf(scope: Construct): Channel[] {
  return [
    { channelName: 'train', dataSource: { s3DataSource: { s3Location: locationOf(scope, 'Data') } } },
    {
      channelName: 'validation',
      dataSource: {
        s3DataSource: {
          s3Location: locationOf(scope, 'More'),
          s3DataType: S3DataType.AUGMENTED_MANIFEST_FILE,
          s3DataDistributionType: S3DataDistributionType.SHARDED_BY_S3_KEY,
          attributeNames: ['source-ref', 'label'],
        },
      },
      compressionType: CompressionType.GZIP,
      contentType: 'text/csv',
      inputMode: InputMode.PIPE,
      recordWrapperType: RecordWrapperType.RECORD_IO,
    },
  ];
}

export const createTrainingJob: Samples<SageMakerCreateTrainingJobProps> = {
  least,
  fullest: (scope) => ({
    ...everyState,
    ...least(scope),
    integrationPattern: RUN_JOB,
    role: roleOf(scope),
    algorithmSpecification: {
      trainingImage: imageOf(scope),
      trainingInputMode: InputMode.FAST_FILE,
      metricDefinitions: [{ name: 'loss', regex: 'loss=(.*?);' }],
    },
    enableNetworkIsolation: true,
    hyperparameters: { optimizer: 'sgd', epochs: JsonPath.stringAt('$.epochs') },
    inputDataConfig: channelsOf(scope),
    tags: { team: 'churn' },
    outputDataConfig: { s3OutputLocation: locationOf(scope, 'Outputs'), encryptionKey: keyOf(scope, 'OutputKey') },
    resourceConfig: {
      instanceCount: 2,
      instanceType: InstanceType.of(InstanceClass.P3, InstanceSize.XLARGE2),
      volumeSize: Size.gibibytes(50),
      volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
    },
    stoppingCondition: { maxRuntime: Duration.hours(3) },
    vpcConfig: { ...vpcConfigOf(scope), subnets: { subnetType: SubnetType.PUBLIC } },
    environment: { LEVEL: 'debug' },
  }),
  runJob: (scope) => ({ ...least(scope), integrationPattern: RUN_JOB }),
  madeRole: (scope) => ({
    ...least(scope),
    algorithmSpecification: { trainingImage: imageOf(scope) },
    inputDataConfig: channelsOf(scope),
    vpcConfig: vpcConfigOf(scope),
    resourceConfig: {
      instanceCount: 1,
      instanceType: new InstanceType('m5.large'),
      volumeSize: Size.gibibytes(5),
      volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
    },
    outputDataConfig: { s3OutputLocation: locationOf(scope, 'Outputs'), encryptionKey: keyOf(scope, 'OutputKey') },
  }),
  capitals: (scope) => ({ ...least(scope), trainingJobName: 'Churn' }),
  registry: (scope) => ({ ...least(scope), algorithmSpecification: { trainingImage: imageByUri('example.com/trainer:v1') } }),
  valuesOfAwsCdkLib: (scope) => ({
    ...least(scope),
    algorithmSpecification: { trainingImage: upstream.DockerImage.fromJsonExpression(JsonPath.stringAt('$.image')) },
    outputDataConfig: { s3OutputLocation: upstream.S3Location.fromBucket(bucketOf(scope, 'Outputs'), 'churn') },
    inputDataConfig: [
      {
        channelName: 'train',
        dataSource: {
          s3DataSource: {
            s3Location: upstream.S3Location.fromJsonExpression('$.input'),
            s3DataType: upstream.S3DataType.S3_PREFIX,
          },
        },
        inputMode: upstream.InputMode.FILE,
      },
    ],
  }),
  // From here on what aws-cdk-lib does not have, or has wrong.
  spot: (scope) => ({
    ...least(scope),
    enableManagedSpotTraining: true,
    enableInterContainerTrafficEncryption: true,
    maximumRetryAttempts: 3,
    checkpointConfig: { s3Location: locationOf(scope, 'Checkpoints'), localPath: '/opt/ml/checkpoints' },
    stoppingCondition: { maxRuntime: Duration.hours(3), maxWaitTime: Duration.hours(6), maxPendingTime: Duration.hours(2) },
    resourceConfig: {
      instanceCount: 1,
      instanceType: new InstanceType('m5.large'),
      volumeSize: Size.gibibytes(5),
      keepAlivePeriod: Duration.minutes(10),
    },
    outputDataConfig: { s3OutputLocation: locationOf(scope, 'Outputs'), compressionType: OutputCompressionType.NONE },
  }),
  shuffled: (scope) => ({
    ...least(scope),
    inputDataConfig: [
      { channelName: 'train', dataSource: { s3DataSource: { s3Location: locationOf(scope, 'Data') } }, shuffleConfig: { seed: 7 } },
    ],
  }),
  numbers: (scope) => ({ ...least(scope), hyperparameters: { epochs: 3, verbose: true } }),
  fileSystem: (scope) => ({
    ...least(scope),
    vpcConfig: vpcConfigOf(scope),
    inputDataConfig: [
      {
        channelName: 'train',
        dataSource: {
          fileSystemDataSource: {
            fileSystemId: 'fs-0123456789abcdef0',
            fileSystemType: FileSystemType.FSX_LUSTRE,
            directoryPath: '/data/train',
            fileSystemAccessMode: FileSystemAccessMode.READ_ONLY,
          },
        },
      },
    ],
  }),
  jsonPath: () => ({
    trainingJobName: JsonPath.stringAt('$.name'),
    algorithmSpecification: { trainingImage: imageAtRunTime(JsonPath.stringAt('$.image')) },
    outputDataConfig: { s3OutputLocation: locationAtRunTime('$.output') },
    inputDataConfig: [
      {
        channelName: JsonPath.stringAt('$.channel'),
        dataSource: { s3DataSource: { s3Location: locationAtRunTime(JsonPath.stringAt('$.input')) } },
      },
    ],
    hyperparameters: { rate: JsonPath.stringAt('$.rate') },
    environment: { LEVEL: JsonPath.stringAt('$.level') },
    tags: { team: JsonPath.stringAt('$.team') },
    resourceConfig: resourcesByPath(),
    stoppingCondition: { maxRuntime: Duration.seconds(JsonPath.numberAt('$.seconds')) },
  }),
  jsonPathImage: (scope) => ({
    ...least(scope),
    algorithmSpecification: { trainingImage: imageAtRunTime('$.image', false) },
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    trainingJobName: '{% $states.input.name %}',
    algorithmSpecification: { trainingImage: imageAtRunTime('{% $states.input.image %}') },
    outputDataConfig: { s3OutputLocation: locationAtRunTime('{% $states.input.output %}') },
    hyperparameters: { rate: '{% $states.input.rate %}' },
    tags: { team: '{% $states.input.team %}' },
    resourceConfig: {
      instanceCount: Jsonata.number('{% $states.input.count %}'),
      instanceType: new InstanceType('{% $states.input.type %}'),
      volumeSize: Size.gibibytes(Jsonata.number('{% $states.input.size %}')),
    },
    outputs: '{% $states.result.TrainingJobArn %}',
  }),
  jsonataAlgorithm: (scope) => ({
    ...least(scope),
    queryLanguage: JSONATA,
    algorithmSpecification: { algorithmName: '{% $states.input.algorithm %}' },
  }),
};
