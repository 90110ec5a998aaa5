import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import {
  EmrServerlessApplicationType,
  EmrServerlessArchitecture,
  EmrServerlessClassification,
  EmrServerlessCreateApplication,
  type EmrServerlessCreateApplicationProps,
  EmrServerlessImage,
} from '../src';
import { APPLICATION_RULE, EMR, IN_ACCOUNT } from './statements';

const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<EmrServerlessCreateApplicationProps>;

function synthCreate(props: Props | ((stack: Stack) => Props) = {}) {
  return synth(
    (stack) =>
      new EmrServerlessCreateApplication(stack, 'Create', {
        type: EmrServerlessApplicationType.SPARK,
        releaseLabel: 'emr-7.9.0',
        ...(typeof props === 'function' ? props(stack) : props),
      }),
  );
}

const CREATE = { Effect: 'Allow', Action: 'emr-serverless:CreateApplication', Resource: `${EMR}/*` };
const SERVICE_LINKED_ROLE = {
  Effect: 'Allow',
  Action: 'iam:CreateServiceLinkedRole',
  Resource:
    'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless*',
  Condition: { StringLike: { 'iam:AWSServiceName': 'ops.emr-serverless.amazonaws.com' } },
};

it('#32061: creates an application, and may do nothing else', () => {
  const { state, statements } = synthCreate({
    name: 'reports',
    architecture: EmrServerlessArchitecture.ARM64,
    initialCapacity: { DRIVER: { workerCount: 1, worker: { cpu: '4 vCPU', memory: '16 GB', disk: '200 GB' } } },
    maximumCapacity: { cpu: '400 vCPU', memory: '3000 GB' },
    autoStart: true,
    autoStop: { idleTimeout: Duration.hours(1) },
    applicationConfig: [{ classification: EmrServerlessClassification.SPARK_DEFAULTS, properties: { 'spark.executor.cores': '4' } }],
    monitoring: { s3Logging: { logUri: 's3://logs/' } },
    interactive: { studioEnabled: true },
    scheduler: { queueTimeout: Duration.hours(1), maxConcurrentRuns: 10 },
    jobLevelCostAllocation: true,
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::emr-serverless:createApplication',
    Parameters: {
      Type: 'SPARK',
      ReleaseLabel: 'emr-7.9.0',
      Name: 'reports',
      Architecture: 'ARM64',
      InitialCapacity: { DRIVER: { WorkerCount: 1, WorkerConfiguration: { Cpu: '4 vCPU', Memory: '16 GB', Disk: '200 GB' } } },
      MaximumCapacity: { Cpu: '400 vCPU', Memory: '3000 GB' },
      AutoStartConfiguration: { Enabled: true },
      AutoStopConfiguration: { IdleTimeoutMinutes: 60 },
      RuntimeConfiguration: [{ Classification: 'spark-defaults', Properties: { 'spark.executor.cores': '4' } }],
      MonitoringConfiguration: { S3MonitoringConfiguration: { LogUri: 's3://logs/' } },
      InteractiveConfiguration: { StudioEnabled: true },
      SchedulerConfiguration: { QueueTimeoutMinutes: 60, MaxConcurrentRuns: 10 },
      JobLevelCostAllocationConfiguration: { Enabled: true },
    },
    End: true,
  });
  expect(statements).toEqual([CREATE, SERVICE_LINKED_ROLE]);
});

it('may watch and delete the application when it waits for it', () => {
  const { state, statements } = synthCreate({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::emr-serverless:createApplication.sync');
  expect(statements).toEqual([
    CREATE,
    SERVICE_LINKED_ROLE,
    {
      Effect: 'Allow',
      Action: ['emr-serverless:GetApplication', 'emr-serverless:DeleteApplication'],
      Resource: `${EMR}/applications/*`,
    },
    APPLICATION_RULE,
  ]);
});

it('may tag what it tags', () => {
  const { state, statements } = synthCreate({ tags: { team: 'reports' } });
  expect(state.Parameters.Tags).toEqual({ team: 'reports' });
  expect(statements[0].Action).toEqual(['emr-serverless:CreateApplication', 'emr-serverless:TagResource']);
});

it('connects to a VPC, and may have EMR Serverless do so', () => {
  const { state, statements } = synthCreate((stack) => {
    const vpc = new Vpc(stack, 'Vpc', { maxAzs: 1 });
    const group = new SecurityGroup(stack, 'Group', { vpc });
    return { network: { subnetIds: vpc.selectSubnets().subnetIds, securityGroupIds: [group.securityGroupId] } };
  });
  expect(state.Parameters.NetworkConfiguration).toEqual({
    SubnetIds: ['${VpcPrivateSubnet1Subnet536B997A}'],
    SecurityGroupIds: ['${GroupC77FDACD.GroupId}'],
  });
  expect(statements).toContainEqual({
    Effect: 'Allow',
    Action: 'ec2:CreateNetworkInterface',
    Resource: `arn:\${AWS::Partition}:ec2:${IN_ACCOUNT}:network-interface/*`,
    Condition: { StringEquals: { 'aws:CalledViaLast': 'ops.emr-serverless.amazonaws.com' } },
  });
});

describe('images', () => {
  const uri = '111111111111.dkr.ecr.eu-west-1.amazonaws.com/team/spark';

  it.each<[string, (stack: Stack) => EmrServerlessImage, object, string]>([
    [
      'of a repository',
      (stack) => EmrServerlessImage.fromEcrRepository(Repository.fromRepositoryName(stack, 'Repository', 'spark')),
      { ImageUri: '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/spark:latest' },
      `arn:\${AWS::Partition}:ecr:${IN_ACCOUNT}:repository/spark`,
    ],
    [
      'by tag',
      () => EmrServerlessImage.fromUri(`${uri}:v1`),
      { ImageUri: `${uri}:v1` },
      'arn:${AWS::Partition}:ecr:eu-west-1:111111111111:repository/team/spark',
    ],
    [
      'by digest',
      () => EmrServerlessImage.fromUri(`${uri}@sha256:abc`, { applicationLevelDigestResolution: true }),
      { ImageUri: `${uri}@sha256:abc`, ApplicationLevelDigestResolution: true },
      'arn:${AWS::Partition}:ecr:eu-west-1:111111111111:repository/team/spark',
    ],
    [
      'known at run time',
      () => EmrServerlessImage.fromUri(JsonPath.stringAt('$.image')),
      { 'ImageUri.$': '$.image' },
      `arn:\${AWS::Partition}:ecr:${IN_ACCOUNT}:repository/*`,
    ],
  ])('%s', (_, image, expected, repository) => {
    const { state, statements } = synthCreate((stack) => ({ image: image(stack) }));
    expect(state.Parameters.ImageConfiguration).toEqual(expected);
    expect(statements).toContainEqual({
      Effect: 'Allow',
      Action: ['ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage', 'ecr:DescribeImages'],
      Resource: repository,
    });
  });

  it('one for each type of worker', () => {
    const { state, statements } = synthCreate({
      workerImages: { Driver: EmrServerlessImage.fromUri(`${uri}/driver:v1`), Executor: EmrServerlessImage.fromUri(`${uri}/executor:v1`) },
    });
    expect(state.Parameters.WorkerTypeSpecifications).toEqual({
      Driver: { ImageConfiguration: { ImageUri: `${uri}/driver:v1` } },
      Executor: { ImageConfiguration: { ImageUri: `${uri}/executor:v1` } },
    });
    expect(statements[2].Resource).toEqual([
      'arn:${AWS::Partition}:ecr:eu-west-1:111111111111:repository/team/spark/driver',
      'arn:${AWS::Partition}:ecr:eu-west-1:111111111111:repository/team/spark/executor',
    ]);
  });
});

describe('refusals', () => {
  const image = EmrServerlessImage.fromUri('111111111111.dkr.ecr.eu-west-1.amazonaws.com/spark:v1');
  const { SPARK_DEFAULTS } = EmrServerlessClassification;

  it.each<[string, Props, string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'emr-serverless:createApplication supports REQUEST_RESPONSE, RUN_JOB'],
    ['a long name', { name: 'n'.repeat(65) }, 'it has 65 characters, and the service takes 1 to 64'],
    ['no release', { releaseLabel: '' }, "releaseLabel is '': it has 0 characters, and the service takes 1 to 64"],
    ['an empty token', { clientToken: '' }, "clientToken is '': it has 0 characters, and the service takes 1 to 64"],
    [
      'no workers',
      { initialCapacity: { DRIVER: { workerCount: 0 } } },
      'initialCapacity.DRIVER.workerCount is 0: the service takes 1 to 1000000',
    ],
    [
      'processors in another unit',
      { initialCapacity: { DRIVER: { workerCount: 1, worker: { cpu: '4 cores', memory: '16 GB' } } } },
      "initialCapacity.DRIVER.worker.cpu is '4 cores': EMR Serverless takes a whole number of vCPU. Write it as in '16 vCPU'.",
    ],
    [
      'memory in another unit',
      { maximumCapacity: { cpu: '4 vCPU', memory: '16 GiB' } },
      "maximumCapacity.memory is '16 GiB': EMR Serverless takes a whole number of GB. Write it as in '16 GB'.",
    ],
    [
      'a disk without a unit',
      { maximumCapacity: { cpu: '4 vCPU', memory: '16 GB', disk: '200' } },
      "maximumCapacity.disk is '200': EMR Serverless takes a whole number of GB",
    ],
    [
      'a long idle time',
      { autoStop: { idleTimeout: Duration.days(8) } },
      'autoStop.idleTimeout is 11520: the service takes 1 to 10080 minutes',
    ],
    [
      'seconds where minutes are counted',
      { autoStop: { idleTimeout: Duration.seconds(90) } },
      'autoStop.idleTimeout is 1 minute 30 seconds: the service counts in whole minutes. Write it with Duration.minutes(…).',
    ],
    [
      'a short wait',
      { scheduler: { queueTimeout: Duration.minutes(5) } },
      'scheduler.queueTimeout is 5: the service takes 15 to 720 minutes',
    ],
    ['no jobs at once', { scheduler: { maxConcurrentRuns: 0 } }, 'scheduler.maxConcurrentRuns is 0: the service takes 1 to 1000'],
    ['many subnets', { network: { subnetIds: Array(17).fill('subnet-1') } }, 'it has 17 items, and the service takes 0 to 16'],
    [
      'many security groups',
      { network: { subnetIds: ['subnet-1'], securityGroupIds: Array(6).fill('sg-1') } },
      'it has 6 items, and the service takes 0 to 5',
    ],
    [
      'two ways to say the image',
      { image, workerImages: { Driver: image } },
      'workerImages is set besides image: EMR Serverless takes one image for all workers, or one for each type of them. Keep one of image and workerImages.',
    ],
    [
      'a configuration that sets nothing',
      { applicationConfig: [{ classification: SPARK_DEFAULTS }] },
      "applicationConfig[0] is 'spark-defaults' alone: a configuration without settings sets nothing. Give properties or nestedConfig.",
    ],
    [
      'a nested configuration that sets nothing',
      { applicationConfig: [{ classification: SPARK_DEFAULTS, nestedConfig: [{ classification: SPARK_DEFAULTS }] }] },
      "applicationConfig[0].nestedConfig[0] is 'spark-defaults' alone",
    ],
    [
      'many settings',
      {
        applicationConfig: [
          { classification: SPARK_DEFAULTS, properties: Object.fromEntries([...Array(101).keys()].map((n) => [`p${n}`, ''])) },
        ],
      },
      'it has 101 items, and the service takes 0 to 100',
    ],
    [
      'many tags',
      { tags: Object.fromEntries([...Array(201).keys()].map((n) => [`t${n}`, ''])) },
      'it has 201 items, and the service takes 0 to 200',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthCreate(props)).toThrow(message);
    expect(() => synthCreate(props)).toThrow('[Stack/Create] ');
  });
});
