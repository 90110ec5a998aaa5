import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { InstanceType, Port, SecurityGroup, SubnetType } from 'aws-cdk-lib/aws-ec2';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type IPropertyInjector, PropertyInjectors, Size, type Stack } from 'aws-cdk-lib/core';
import { DockerImage, S3Location, SageMakerCreateTrainingJob, type SageMakerCreateTrainingJobProps } from '../src';
import { BASIC, grantedTo, IN_VPC, madePolicyOf, PASS_ROLE, ruleOf, S3, SAGEMAKER } from './made-role';
import { imageOf, keyArn, keyOf, locationOf, ROLE, roleOf, vpcConfigOf } from './resources';
import { createTrainingJob as samples } from './training-samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const JOB = `${SAGEMAKER}training-job/churn`;

type Props = Partial<SageMakerCreateTrainingJobProps>;

function synthJob(
  props: Props | ((stack: Stack) => Props) = {},
  then: (task: SageMakerCreateTrainingJob, stack: Stack) => void = () => {},
) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    const task = new SageMakerCreateTrainingJob(stack, 'Task', { ...samples.least(stack), ...given });
    then(task, stack);
    return task;
  });
}

function requestOf(props: Parameters<typeof synthJob>[0]) {
  const { Parameters, Arguments } = synthJob(props).state;
  return Parameters ?? Arguments;
}

it('trains a model with a role that is made, and may do nothing else', () => {
  const made = synthJob((stack) => ({
    algorithmSpecification: { trainingImage: imageOf(stack), metricDefinitions: [{ name: 'loss', regex: 'loss=(.*?);' }] },
    inputDataConfig: [{ channelName: 'train', dataSource: { s3DataSource: { s3Location: locationOf(stack, 'Data', 'customers/') } } }],
    hyperparameters: { optimizer: 'sgd' },
  }));
  expect(made.state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:createTrainingJob',
    Parameters: {
      TrainingJobName: 'churn',
      RoleArn: '${TaskSagemakerRole24575143.Arn}',
      AlgorithmSpecification: {
        TrainingInputMode: 'File',
        TrainingImage: '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/trainer:v1',
        MetricDefinitions: [{ Name: 'loss', Regex: 'loss=(.*?);' }],
      },
      InputDataConfig: [
        {
          ChannelName: 'train',
          DataSource: {
            S3DataSource: { S3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/data/customers/', S3DataType: 'S3Prefix' },
          },
        },
      ],
      OutputDataConfig: { S3OutputPath: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/models/churn' },
      ResourceConfig: { InstanceCount: 1, InstanceType: 'ml.m4.xlarge', VolumeSizeInGB: 10 },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
      HyperParameters: { optimizer: 'sgd' },
    },
    End: true,
  });
  expect(made.statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:CreateTrainingJob', Resource: JOB },
    { Effect: 'Allow', Action: ['sagemaker:ListTags', 'sagemaker:AddTags'], Resource: JOB },
    { ...PASS_ROLE, Resource: '${TaskSagemakerRole24575143.Arn}' },
  ]);
  const repository = ['arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/trainer'];
  expect(grantedTo(made)).toEqual({
    'ecr:BatchCheckLayerAvailability': repository,
    'ecr:GetDownloadUrlForLayer': repository,
    'ecr:BatchGetImage': repository,
    'ecr:GetAuthorizationToken': ['*'],
    's3:GetObject': [`${S3}data/customers/*`],
    's3:ListBucket': [`${S3}data`],
    's3:PutObject': [`${S3}models/churn*`],
    's3:AbortMultipartUpload': [`${S3}models/churn*`],
  });
});

it('PR #27264: the role that is made may log for SageMaker only', () => {
  expect(madePolicyOf(synthJob())).toEqual({ name: 'CreateTrainingJob', statements: BASIC });
});

it('the role that is made may connect to the VPC of the job', () => {
  const policy = madePolicyOf(synthJob((stack) => ({ vpcConfig: vpcConfigOf(stack) })));
  expect(policy?.statements).toEqual([...BASIC, { Effect: 'Allow', Action: IN_VPC, Resource: '*' }]);
});

it('measured: may watch and stop the job only if it waits for it', () => {
  const { state, statements } = synthJob((stack) => ({ role: roleOf(stack), integrationPattern: RUN_JOB }));
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::sagemaker:createTrainingJob.sync');
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:CreateTrainingJob', Resource: JOB },
    { Effect: 'Allow', Action: ['sagemaker:ListTags', 'sagemaker:AddTags'], Resource: JOB },
    { ...PASS_ROLE, Resource: ROLE },
    { Effect: 'Allow', Action: ['sagemaker:DescribeTrainingJob', 'sagemaker:StopTrainingJob'], Resource: JOB },
    ruleOf('Training'),
  ]);
  expect(JSON.stringify(synthJob().statements)).not.toMatch(/Describe|Stop|events:/);
});

describe('measured: names what it makes, and nothing that is named alike', () => {
  it.each<[string, Props, string[]]>([
    ['a name', {}, [JOB]],
    ['a name with capitals, which may be in lower case in ARNs', { trainingJobName: 'Churn' }, [`${SAGEMAKER}training-job/Churn`, JOB]],
    ['a path', { trainingJobName: JsonPath.stringAt('$.name') }, [`${SAGEMAKER}training-job/*`]],
    ['JSONata', { trainingJobName: '{% $name %}', queryLanguage: JSONATA }, [`${SAGEMAKER}training-job/*`]],
    ['a format', { trainingJobName: JsonPath.format('churn-{}', JsonPath.stringAt('$.day')) }, [`${SAGEMAKER}training-job/*`]],
  ])('%s', (_, props, expected) => {
    const { statements } = synthJob(props);
    const resources = statements.filter(({ Action }) => /sagemaker:/.test(Action)).map(({ Resource }) => [Resource].flat());
    expect(resources).toEqual([expected, expected]);
  });
});

it('PR #32536: may read the tags of what it makes, not of everything', () => {
  const { statements } = synthJob();
  expect(statements).toContainEqual({ Effect: 'Allow', Action: ['sagemaker:ListTags', 'sagemaker:AddTags'], Resource: JOB });
});

it('#12810: may read with the key that it writes with', () => {
  const granted = grantedTo(
    synthJob((stack) => ({
      outputDataConfig: { s3OutputLocation: locationOf(stack, 'Outputs'), encryptionKey: keyOf(stack, 'OutputKey') },
      resourceConfig: {
        instanceCount: 1,
        instanceType: new InstanceType('m5.large'),
        volumeSize: Size.gibibytes(5),
        volumeEncryptionKey: keyOf(stack, 'VolumeKey'),
      },
    })),
  );
  const output = [keyArn('OutputKey')];
  expect(granted).toMatchObject({
    'kms:Encrypt': output,
    'kms:GenerateDataKey*': output,
    'kms:Decrypt': output,
    'kms:CreateGrant': [keyArn('VolumeKey')],
  });
});

it('measured: sends how data is shuffled', () => {
  expect(requestOf(samples.shuffled).InputDataConfig[0].ShuffleConfig).toEqual({ Seed: 7 });
});

describe('measured: sends hyperparameters as text', () => {
  it.each<[string, Props, object]>([
    ['numbers and booleans', { hyperparameters: { epochs: 3, verbose: true } }, { epochs: '3', verbose: 'true' }],
    ['a path to a number', { hyperparameters: { epochs: JsonPath.numberAt('$.epochs') } }, { 'epochs.$': "States.Format('{}', $.epochs)" }],
    ['a path to text', { hyperparameters: { rate: JsonPath.stringAt('$.rate') } }, { 'rate.$': '$.rate' }],
    [
      'JSONata for a number',
      { hyperparameters: { epochs: Jsonata.number('{% $epochs %}') }, queryLanguage: JSONATA },
      { epochs: '{% $string($epochs) %}' },
    ],
    ['JSONata for text', { hyperparameters: { rate: '{% $rate %}' }, queryLanguage: JSONATA }, { rate: '{% $rate %}' }],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props).HyperParameters).toEqual(expected);
  });

  it('all of them by a path', () => {
    expect(requestOf({ hyperparameters: JsonPath.objectAt('$.all') as any })).toMatchObject({ 'HyperParameters.$': '$.all' });
  });
});

it('reads from a file system', () => {
  expect(requestOf(samples.fileSystem).InputDataConfig).toEqual([
    {
      ChannelName: 'train',
      DataSource: {
        FileSystemDataSource: {
          FileSystemId: 'fs-0123456789abcdef0',
          FileSystemType: 'FSxLustre',
          DirectoryPath: '/data/train',
          FileSystemAccessMode: 'ro',
        },
      },
    },
  ]);
});

it('trains on spare capacity, and keeps its state', () => {
  const made = synthJob(samples.spot);
  expect(made.state.Parameters).toMatchObject({
    EnableManagedSpotTraining: true,
    EnableInterContainerTrafficEncryption: true,
    RetryStrategy: { MaximumRetryAttempts: 3 },
    CheckpointConfig: { S3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/checkpoints/churn', LocalPath: '/opt/ml/checkpoints' },
    StoppingCondition: { MaxRuntimeInSeconds: 10800, MaxWaitTimeInSeconds: 21600, MaxPendingTimeInSeconds: 7200 },
    ResourceConfig: { KeepAlivePeriodInSeconds: 600 },
    OutputDataConfig: { CompressionType: 'NONE' },
  });
  expect(grantedTo(made)).toMatchObject({
    's3:GetObject': [`${S3}checkpoints/churn*`],
    's3:PutObject': [`${S3}checkpoints/churn*`, `${S3}outputs/churn*`],
  });
});

it('measured: takes the name of an algorithm in JSONata', () => {
  const request = requestOf({ queryLanguage: JSONATA, algorithmSpecification: { algorithmName: '{% $algorithm %}' } });
  expect(request.AlgorithmSpecification).toEqual({ TrainingInputMode: 'File', AlgorithmName: '{% $algorithm %}' });
});

describe('takes instances at run time', () => {
  it.each<[string, Props, object]>([
    ['paths', samples.jsonPath({} as any), { 'InstanceCount.$': '$.count', 'InstanceType.$': '$.type', 'VolumeSizeInGB.$': '$.size' }],
    [
      'JSONata',
      { ...samples.jsonata({} as any) },
      { InstanceCount: '{% $states.input.count %}', InstanceType: '{% $states.input.type %}', VolumeSizeInGB: '{% $states.input.size %}' },
    ],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props).ResourceConfig).toEqual(expected);
  });

  it('all of them', () => {
    expect(requestOf({ queryLanguage: JSONATA, resourceConfig: Jsonata.any('{% $resources %}') }).ResourceConfig).toBe('{% $resources %}');
  });
});

it('does not put ml. before a type that has it', () => {
  const resourceConfig = { instanceCount: 1, instanceType: new InstanceType('ml.m5.large'), volumeSize: Size.gibibytes(1) };
  expect(requestOf({ resourceConfig }).ResourceConfig.InstanceType).toBe('ml.m5.large');
});

describe('a role', () => {
  it('is known at once, and is given permissions', () => {
    const made = synthJob({}, (task, stack) => {
      expect(task.grantPrincipal).toBe(task.role.grantPrincipal);
      keyOf(stack, 'Secret').grantDecrypt(task);
    });
    expect(grantedTo(made)).toMatchObject({ 'kms:Decrypt': [keyArn('Secret')] });
  });

  it('measured: only known at run time is passed from all of the account, and is given nothing', () => {
    const { state, statements, template, warnings } = synthJob((stack) => ({
      role: Role.fromRoleArn(stack, 'AtRunTime', JsonPath.stringAt('$.role')),
      algorithmSpecification: { trainingImage: DockerImage.fromEcrRepository(new Repository(stack, 'Repository')) },
      outputDataConfig: {
        s3OutputLocation: S3Location.fromBucket(new Bucket(stack, 'Outputs'), 'churn'),
        encryptionKey: new Key(stack, 'Key'),
      },
    }));
    expect(state.Parameters['RoleArn.$']).toBe('$.role');
    expect(statements).toContainEqual({ ...PASS_ROLE, Resource: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*' });
    expect(JSON.stringify(template.Resources).match(/s3:PutObject|ecr:BatchGetImage|kms:Decrypt/g)).toBe(null);
    for (const action of ['s3:PutObject', 'ecr:BatchGetImage', 'kms:Decrypt']) {
      expect(warnings).toContainEqual(expect.stringContaining(action));
    }
  });
});

describe('a VPC', () => {
  it('is connected to by a security group of the job, and by others', () => {
    const other = (stack: Stack) => SecurityGroup.fromSecurityGroupId(stack, 'Other', 'sg-2');
    const { state, template } = synthJob(
      (stack) => ({ vpcConfig: { ...vpcConfigOf(stack), subnets: { subnetType: SubnetType.PUBLIC } } }),
      (task, stack) => {
        task.addSecurityGroup(other(stack));
        task.connections.allowFromAnyIpv4(Port.tcp(443));
      },
    );
    expect(state.Parameters.VpcConfig).toEqual({
      SecurityGroupIds: ['${TaskTrainJobSecurityGroup8862DB58.GroupId}', 'sg-2'],
      Subnets: ['public-1', 'public-2'],
    });
    expect(JSON.stringify(template.Resources)).toContain('"FromPort":443');
  });

  it('has private subnets by default', () => {
    expect(requestOf((stack) => ({ vpcConfig: vpcConfigOf(stack) })).VpcConfig.Subnets).toEqual(['private-1', 'private-2']);
  });
});

it('has the props that a property injector of the app gives it', () => {
  const injector: IPropertyInjector = {
    constructUniqueId: SageMakerCreateTrainingJob.PROPERTY_INJECTION_ID,
    inject: (props) => ({ ...props, enableNetworkIsolation: true }),
  };
  const { state } = synth((stack) => {
    PropertyInjectors.of(stack).add(injector);
    return new SageMakerCreateTrainingJob(stack, 'Task', samples.least(stack));
  });
  expect(state.Parameters.EnableNetworkIsolation).toBe(true);
});

describe('refusals', () => {
  const channel = (dataSource: object) => ({ inputDataConfig: [{ channelName: 'train', dataSource }] });

  it.each<[string, Parameters<typeof synthJob>[0], string]>([
    [
      'a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': sagemaker:createTrainingJob supports REQUEST_RESPONSE, RUN_JOB.",
    ],
    ['a long name', { trainingJobName: 'a'.repeat(64) }, 'it has 64 characters, and the service takes 1 to 63'],
    [
      'a path for a name',
      { trainingJobName: '$.name' },
      "trainingJobName is '$.name': a name has letters, digits and hyphens, and a letter or a digit at either end. Choose such a name, or write JsonPath.stringAt(…) if it is meant as a path.",
    ],
    [
      'two algorithms',
      { algorithmSpecification: { algorithmName: 'mine', trainingImage: DockerImage.fromRegistry('image') } },
      'algorithmSpecification is one with both a name and an image: an algorithm is known by its name or by its image. Give one of algorithmName and trainingImage.',
    ],
    ['no algorithm', { algorithmSpecification: {} }, 'algorithmSpecification is one without a name and without an image'],
    [
      'an algorithm with a wrong name',
      { algorithmSpecification: { algorithmName: 'Blazing_Text' } },
      "algorithmSpecification.algorithmName is 'Blazing_Text': SageMaker takes a name of up to 63 letters, digits and hyphens, or an ARN.",
    ],
    [
      'an algorithm with a long name',
      { algorithmSpecification: { algorithmName: 'a'.repeat(171) } },
      'it has 171 characters, and the service takes 1 to 170',
    ],
    [
      'a channel without data',
      channel({}),
      'inputDataConfig.dataSource is empty: the data of a channel is in one place. Give one of s3DataSource and fileSystemDataSource.',
    ],
    [
      'an object for a hyperparameter',
      { hyperparameters: { a: {} } },
      'hyperparameters.a is {}: SageMaker takes text, a number or a boolean',
    ],
    [
      'a wait that is shorter than the run',
      { stoppingCondition: { maxRuntime: Duration.hours(2), maxWaitTime: Duration.hours(1) } },
      'stoppingCondition.maxWaitTime is 1 hour: the time altogether is at least the time that the job may run.',
    ],
    ['a run of no time', { stoppingCondition: { maxRuntime: Duration.seconds(0) } }, 'stoppingCondition.maxRuntime is 0'],
    ['too many tags', { tags: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v'])) }, 'it has 51 items'],
    [
      'instances that wait for two hours',
      {
        resourceConfig: {
          instanceCount: 1,
          instanceType: new InstanceType('m5.large'),
          volumeSize: Size.gibibytes(1),
          keepAlivePeriod: Duration.hours(2),
        },
      },
      'resourceConfig.keepAlivePeriod is 7200: the service takes 0 to 3600 seconds',
    ],
    [
      'a volume of a part of a gibibyte',
      { resourceConfig: { instanceCount: 1, instanceType: new InstanceType('m5.large'), volumeSize: Size.mebibytes(5) } },
      'resourceConfig.volumeSize is 5242880 bytes: the service counts in whole gibibytes.',
    ],
    [
      'JSONata in a state written in JSONPath',
      { outputDataConfig: { s3OutputLocation: S3Location.fromJsonExpression(Jsonata.string('{% $output %}')) } },
      "OutputDataConfig.S3OutputPath is '{% $output %}': that is JSONata, and the state is written in JSONPath.",
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthJob(props)).toThrow(message);
  });

  it('a security group without a VPC', () => {
    const add = () => synthJob({}, (task, stack) => task.addSecurityGroup(SecurityGroup.fromSecurityGroupId(stack, 'Other', 'sg-2')));
    expect(add).toThrow(
      '[Stack/Task] securityGroup of addSecurityGroup() is the construct Stack/Other: the task is connected to no VPC that a security group could be of. Give the task a VPC.',
    );
  });
});
