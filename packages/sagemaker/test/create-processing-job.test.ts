import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { InstanceType, Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size, type Stack } from 'aws-cdk-lib/core';
import {
  type AppSpecification,
  DockerImage,
  InputMode,
  type ProcessingInput,
  S3DataType,
  S3Location,
  SageMakerCreateProcessingJob,
  type SageMakerCreateProcessingJobProps,
} from '../src';
import { BASIC, grantedTo, IN_VPC, madePolicyOf, PASS_ROLE, ruleOf, S3, SAGEMAKER } from './made-role';
import { createProcessingJob as samples } from './processing-samples';
import { keyArn, keyOf, locationOf, ROLE, roleOf, vpcConfigOf } from './resources';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const JOB = `${SAGEMAKER}processing-job/prepare`;

type Props = Partial<SageMakerCreateProcessingJobProps>;

function synthJob(
  props: Props | ((stack: Stack) => Props) = {},
  then: (task: SageMakerCreateProcessingJob, stack: Stack) => void = () => {},
) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    const task = new SageMakerCreateProcessingJob(stack, 'Task', { ...samples.least(stack), ...given });
    then(task, stack);
    return task;
  });
}

function requestOf(props: Parameters<typeof synthJob>[0]) {
  const { Parameters, Arguments } = synthJob(props).state;
  return Parameters ?? Arguments;
}

it('#9537: runs a program over data with a role that is made, and may do nothing else', () => {
  const made = synthJob((stack) => ({
    processingInputs: [
      { inputName: 'customers', s3Input: { s3Location: locationOf(stack, 'Data'), localPath: '/opt/ml/processing/customers' } },
    ],
    processingOutputConfig: {
      outputs: [
        { outputName: 'features', s3Output: { s3Location: locationOf(stack, 'Features'), localPath: '/opt/ml/processing/features' } },
      ],
      encryptionKey: keyOf(stack, 'OutputKey'),
    },
    maxRuntime: Duration.hours(1),
  }));
  expect(made.state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:createProcessingJob',
    Parameters: {
      ProcessingJobName: 'prepare',
      AppSpecification: { ImageUri: '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/trainer:v1' },
      ProcessingResources: { ClusterConfig: { InstanceCount: 1, InstanceType: 'ml.m5.xlarge', VolumeSizeInGB: 30 } },
      RoleArn: '${TaskSagemakerRole24575143.Arn}',
      ProcessingInputs: [
        {
          InputName: 'customers',
          S3Input: {
            S3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/data/churn',
            S3DataType: 'S3Prefix',
            LocalPath: '/opt/ml/processing/customers',
          },
        },
      ],
      ProcessingOutputConfig: {
        Outputs: [
          {
            OutputName: 'features',
            S3Output: {
              S3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/features/churn',
              LocalPath: '/opt/ml/processing/features',
              S3UploadMode: 'EndOfJob',
            },
          },
        ],
        KmsKeyId: keyArn('OutputKey'),
      },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    },
    End: true,
  });
  expect(made.statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:CreateProcessingJob', Resource: JOB },
    { Effect: 'Allow', Action: ['sagemaker:ListTags', 'sagemaker:AddTags'], Resource: JOB },
    { ...PASS_ROLE, Resource: '${TaskSagemakerRole24575143.Arn}' },
  ]);
  expect(madePolicyOf(made)).toEqual({ name: 'CreateProcessingJob', statements: BASIC });
  const repository = ['arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/trainer'];
  const key = [keyArn('OutputKey')];
  expect(grantedTo(made)).toEqual({
    'ecr:BatchCheckLayerAvailability': repository,
    'ecr:GetDownloadUrlForLayer': repository,
    'ecr:BatchGetImage': repository,
    'ecr:GetAuthorizationToken': ['*'],
    's3:GetObject': [`${S3}data/churn*`],
    's3:ListBucket': [`${S3}data`],
    's3:PutObject': [`${S3}features/churn*`],
    's3:AbortMultipartUpload': [`${S3}features/churn*`],
    'kms:Encrypt': key,
    'kms:ReEncrypt*': key,
    'kms:GenerateDataKey*': key,
    'kms:Decrypt': key,
  });
});

it('#9537: waits for the job by .sync, and may watch and stop it', () => {
  const { state, statements } = synthJob((stack) => ({ role: roleOf(stack), integrationPattern: RUN_JOB }));
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::sagemaker:createProcessingJob.sync');
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:CreateProcessingJob', Resource: JOB },
    { Effect: 'Allow', Action: ['sagemaker:ListTags', 'sagemaker:AddTags'], Resource: JOB },
    { ...PASS_ROLE, Resource: ROLE },
    { Effect: 'Allow', Action: ['sagemaker:DescribeProcessingJob', 'sagemaker:StopProcessingJob'], Resource: JOB },
    ruleOf('Processing'),
  ]);
});

it('sends all that there is', () => {
  const { Parameters } = synthJob(samples.fullest).state;
  expect(Parameters).toMatchObject({
    AppSpecification: {
      ContainerEntrypoint: ['python3', 'prepare.py'],
      'ContainerArguments.$': "States.Array('--day', $.day)",
    },
    ProcessingResources: { ClusterConfig: { InstanceCount: 2, VolumeKmsKeyId: keyArn('VolumeKey') } },
    ProcessingInputs: [
      {
        S3Input: {
          S3DataType: 'ManifestFile',
          S3InputMode: 'Pipe',
          S3DataDistributionType: 'ShardedByS3Key',
          S3CompressionType: 'Gzip',
        },
      },
      {
        InputName: 'orders',
        DatasetDefinition: {
          LocalPath: '/opt/ml/processing/orders',
          DataDistributionType: 'FullyReplicated',
          InputMode: 'File',
          AthenaDatasetDefinition: {
            Catalog: 'AwsDataCatalog',
            Database: 'sales',
            QueryString: 'SELECT * FROM orders',
            OutputS3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/athena/churn',
            OutputFormat: 'PARQUET',
            WorkGroup: 'primary',
            KmsKeyId: keyArn('AthenaKey'),
            OutputCompression: 'SNAPPY',
          },
        },
      },
      {
        InputName: 'returns',
        AppManaged: true,
        DatasetDefinition: {
          RedshiftDatasetDefinition: {
            ClusterId: 'warehouse',
            Database: 'sales',
            DbUser: 'sagemaker',
            QueryString: 'SELECT * FROM returns',
            ClusterRoleArn: ROLE,
            OutputS3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/redshift/churn',
            OutputFormat: 'PARQUET',
            KmsKeyId: keyArn('RedshiftKey'),
            OutputCompression: 'SNAPPY',
          },
        },
      },
    ],
    ProcessingOutputConfig: {
      Outputs: [
        { S3Output: { S3UploadMode: 'Continuous' } },
        { OutputName: 'store', FeatureStoreOutput: { FeatureGroupName: 'customers' }, AppManaged: true },
      ],
    },
    Environment: { LEVEL: 'debug' },
    NetworkConfig: {
      EnableInterContainerTrafficEncryption: true,
      EnableNetworkIsolation: false,
      VpcConfig: { Subnets: ['private-1', 'private-2'] },
    },
    ExperimentConfig: { ExperimentName: 'churn', TrialName: 'first', TrialComponentDisplayName: 'prepare', RunName: 'monday' },
    Tags: [{ Key: 'team', Value: 'churn' }],
  });
});

it('may read and write the results of queries', () => {
  expect(grantedTo(synthJob(samples.fullest))).toMatchObject({
    's3:GetObject': [`${S3}athena/churn*`, `${S3}data/churn*`, `${S3}redshift/churn*`],
    's3:PutObject': [`${S3}athena/churn*`, `${S3}features/churn*`, `${S3}redshift/churn*`],
    'kms:CreateGrant': [keyArn('VolumeKey')],
    'kms:Encrypt': [keyArn('AthenaKey'), keyArn('OutputKey'), keyArn('RedshiftKey')],
  });
});

it('connects to a VPC', () => {
  const made = synthJob(
    (stack) => ({ vpcConfig: vpcConfigOf(stack) }),
    (task, stack) => {
      task.addSecurityGroup(SecurityGroup.fromSecurityGroupId(stack, 'Other', 'sg-2'));
      task.connections.allowFromAnyIpv4(Port.tcp(443));
    },
  );
  expect(made.state.Parameters.NetworkConfig).toEqual({
    VpcConfig: {
      SecurityGroupIds: [expect.stringMatching(/^\$\{TaskProcessingJobSecurityGroup.*\.GroupId\}$/), 'sg-2'],
      Subnets: ['private-1', 'private-2'],
    },
  });
  expect(madePolicyOf(made)?.statements).toContainEqual({ Effect: 'Allow', Action: IN_VPC, Resource: '*' });
});

describe('expressions', () => {
  it.each<[string, Props, object]>([
    [
      'arguments by a path',
      samples.jsonPath({} as any),
      { AppSpecification: { 'ImageUri.$': '$.image', 'ContainerArguments.$': '$.arguments' } },
    ],
    ['environment by a path', samples.jsonPath({} as any), { 'Environment.$': '$.environment' }],
    ['a time by a path', samples.jsonPath({} as any), { StoppingCondition: { 'MaxRuntimeInSeconds.$': '$.seconds' } }],
    ['inputs in JSONata', { queryLanguage: JSONATA, processingInputs: Jsonata.any('{% $i %}') }, { ProcessingInputs: '{% $i %}' }],
    ['an input in JSONata', { queryLanguage: JSONATA, processingInputs: [Jsonata.any('{% $i %}')] }, { ProcessingInputs: ['{% $i %}'] }],
    [
      'outputs in JSONata',
      { queryLanguage: JSONATA, processingOutputConfig: { outputs: Jsonata.any('{% $o %}') } },
      { ProcessingOutputConfig: { Outputs: '{% $o %}' } },
    ],
    [
      'a data set in JSONata',
      { queryLanguage: JSONATA, processingInputs: [{ inputName: 'a', datasetDefinition: Jsonata.any('{% $d %}') }] },
      { ProcessingInputs: [{ InputName: 'a', DatasetDefinition: '{% $d %}' }] },
    ],
    ['a VPC in JSONata', { queryLanguage: JSONATA, vpcConfig: Jsonata.any('{% $vpc %}') }, { NetworkConfig: { VpcConfig: '{% $vpc %}' } }],
    [
      'the application in JSONata',
      { queryLanguage: JSONATA, appSpecification: Jsonata.any('{% $app %}') as AppSpecification },
      { AppSpecification: '{% $app %}' },
    ],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

describe('refusals', () => {
  const s3Location = S3Location.fromJsonExpression('$.a');
  const input = (more: Omit<ProcessingInput, 'inputName'>): Props => ({ processingInputs: [{ inputName: 'a', ...more }] });
  const athena = { catalog: 'c', database: 'd', outputS3Location: s3Location, outputFormat: 'JSON' as any };

  it.each<[string, Props, string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, "integrationPattern is 'WAIT_FOR_TASK_TOKEN'"],
    ['an underscore in a name', { processingJobName: 'a_b' }, "processingJobName is 'a_b': a name has letters, digits and hyphens"],
    ['a run of a year', { maxRuntime: Duration.days(365) }, 'maxRuntime is 31536000: the service takes 1 to 2419200 seconds'],
    [
      'an input without data',
      input({}),
      "processingInputs is one without data ('a'): the data of an input comes from one place. Give one of s3Input and datasetDefinition.",
    ],
    [
      'an input from two places',
      input({ s3Input: { s3Location }, datasetDefinition: {} }),
      "processingInputs is one with both s3Input and datasetDefinition ('a')",
    ],
    [
      'a data set without a query',
      input({ datasetDefinition: {} }),
      'processingInputs.datasetDefinition is one without a query: the data comes from one query. Give one of athena and redshift.',
    ],
    [
      'an empty query',
      input({ datasetDefinition: { athena: { ...athena, queryString: '' } } }),
      "processingInputs.datasetDefinition.athena.queryString is '': it has 0 characters",
    ],
    [
      'files that are downloaded when they are opened',
      input({ s3Input: { s3Location, s3InputMode: InputMode.FAST_FILE } }),
      "processingInputs.s3Input.s3InputMode is 'FastFile': a processing job takes files or pipes. Choose InputMode.FILE or PIPE.",
    ],
    [
      'an augmented manifest',
      input({ s3Input: { s3Location, s3DataType: S3DataType.AUGMENTED_MANIFEST_FILE } }),
      "processingInputs.s3Input.s3DataType is 'AugmentedManifestFile': a processing job takes a prefix or a manifest.",
    ],
    [
      'an output that goes nowhere',
      { processingOutputConfig: { outputs: [{ outputName: 'a' }] } },
      "processingOutputConfig.outputs is one that goes nowhere ('a'): a result goes to one place. Give one of s3Output and featureGroupName.",
    ],
    [
      'no entry point',
      { appSpecification: { image: DockerImage.fromRegistry('image'), containerEntrypoint: [] } },
      'appSpecification.containerEntrypoint is []: it has 0 items, and the service takes 1 to 100',
    ],
    [
      'a large volume',
      { processingResources: { instanceCount: 1, instanceType: new InstanceType('m5.large'), volumeSize: Size.tebibytes(17) } },
      'processingResources.volumeSize is 17408: the service takes 1 to 16384 gibibytes',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthJob(props)).toThrow(`[Stack/Task] ${message}`);
  });

  it('waiting in an Express machine', () => {
    const express = () =>
      synth((stack) => new SageMakerCreateProcessingJob(stack, 'Task', samples.runJob(stack)), {
        stateMachineType: sfn.StateMachineType.EXPRESS,
      });
    expect(express).toThrow("[Stack/Task] integrationPattern is 'RUN_JOB': an Express state machine waits neither");
  });

  it('a path in a longer text', () => {
    const appSpecification = { image: DockerImage.fromRegistry(`repository:${JsonPath.stringAt('$.tag')}`) };
    expect(() => synthJob({ appSpecification })).toThrow('it stands inside a longer text');
  });
});
