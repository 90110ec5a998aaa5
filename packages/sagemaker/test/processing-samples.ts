import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  AthenaResultCompression,
  AthenaResultFormat,
  CompressionType,
  InputMode,
  ProcessingS3UploadMode,
  RedshiftResultCompression,
  RedshiftResultFormat,
  S3DataDistributionType,
  S3DataType,
  type SageMakerCreateProcessingJobProps,
} from '../src';
import {
  everyState,
  imageAtRunTime,
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
  processingJobName: 'prepare',
  appSpecification: { image: imageOf(scope) },
  processingResources: { instanceCount: 1, instanceType: new InstanceType('m5.xlarge'), volumeSize: Size.gibibytes(30) },
});

export const createProcessingJob: Samples<SageMakerCreateProcessingJobProps> = {
  least,
  fullest: (scope) => ({
    ...everyState,
    ...least(scope),
    integrationPattern: RUN_JOB,
    role: roleOf(scope),
    appSpecification: {
      image: imageOf(scope),
      containerEntrypoint: ['python3', 'prepare.py'],
      containerArguments: ['--day', JsonPath.stringAt('$.day')],
    },
    processingResources: {
      instanceCount: 2,
      instanceType: new InstanceType('m5.xlarge'),
      volumeSize: Size.gibibytes(30),
      volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
    },
    processingInputs: [
      {
        inputName: 'customers',
        s3Input: {
          s3Location: locationOf(scope, 'Data'),
          localPath: '/opt/ml/processing/customers',
          s3DataType: S3DataType.MANIFEST_FILE,
          s3InputMode: InputMode.PIPE,
          s3DataDistributionType: S3DataDistributionType.SHARDED_BY_S3_KEY,
          s3CompressionType: CompressionType.GZIP,
        },
      },
      {
        inputName: 'orders',
        datasetDefinition: {
          localPath: '/opt/ml/processing/orders',
          dataDistributionType: S3DataDistributionType.FULLY_REPLICATED,
          inputMode: InputMode.FILE,
          athena: {
            catalog: 'AwsDataCatalog',
            database: 'sales',
            queryString: 'SELECT * FROM orders',
            outputS3Location: locationOf(scope, 'Athena'),
            outputFormat: AthenaResultFormat.PARQUET,
            workGroup: 'primary',
            encryptionKey: keyOf(scope, 'AthenaKey'),
            outputCompression: AthenaResultCompression.SNAPPY,
          },
        },
      },
      {
        inputName: 'returns',
        appManaged: true,
        datasetDefinition: {
          redshift: {
            clusterId: 'warehouse',
            database: 'sales',
            dbUser: 'sagemaker',
            queryString: 'SELECT * FROM returns',
            clusterRole: roleOf(scope),
            outputS3Location: locationOf(scope, 'Redshift'),
            outputFormat: RedshiftResultFormat.PARQUET,
            encryptionKey: keyOf(scope, 'RedshiftKey'),
            outputCompression: RedshiftResultCompression.SNAPPY,
          },
        },
      },
    ],
    processingOutputConfig: {
      outputs: [
        {
          outputName: 'features',
          s3Output: {
            s3Location: locationOf(scope, 'Features'),
            localPath: '/opt/ml/processing/features',
            s3UploadMode: ProcessingS3UploadMode.CONTINUOUS,
          },
        },
        { outputName: 'store', featureGroupName: 'customers', appManaged: true },
      ],
      encryptionKey: keyOf(scope, 'OutputKey'),
    },
    maxRuntime: Duration.hours(1),
    environment: { LEVEL: 'debug' },
    enableNetworkIsolation: false,
    enableInterContainerTrafficEncryption: true,
    vpcConfig: vpcConfigOf(scope),
    experimentConfig: { experimentName: 'churn', trialName: 'first', trialComponentDisplayName: 'prepare', runName: 'monday' },
    tags: { team: 'churn' },
  }),
  runJob: (scope) => ({ ...least(scope), integrationPattern: RUN_JOB }),
  jsonPath: () => ({
    processingJobName: JsonPath.stringAt('$.name'),
    appSpecification: { image: imageAtRunTime('$.image'), containerArguments: JsonPath.listAt('$.arguments') },
    processingResources: resourcesByPath(),
    processingInputs: [
      { inputName: 'data', s3Input: { s3Location: locationAtRunTime('$.input'), localPath: JsonPath.stringAt('$.path') } },
    ],
    processingOutputConfig: {
      outputs: [{ outputName: 'features', s3Output: { s3Location: locationAtRunTime('$.output') } }],
    },
    maxRuntime: Duration.seconds(JsonPath.numberAt('$.seconds')),
    environment: JsonPath.objectAt('$.environment') as any,
    tags: { team: JsonPath.stringAt('$.team') },
  }),
  jsonata: (scope) => ({
    ...least(scope),
    queryLanguage: JSONATA,
    processingJobName: '{% $states.input.name %}',
    processingInputs: Jsonata.any('{% $states.input.inputs %}'),
    processingOutputConfig: Jsonata.any('{% $states.input.output %}'),
    maxRuntime: Duration.seconds(Jsonata.number('{% $states.input.seconds %}')),
    environment: { LEVEL: '{% $states.input.level %}' },
    outputs: '{% $states.result.ProcessingJobArn %}',
  }),
};
