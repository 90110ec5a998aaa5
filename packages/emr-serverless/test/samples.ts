import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  EmrServerlessApplicationType,
  EmrServerlessArchitecture,
  type EmrServerlessCancelJobRunProps,
  EmrServerlessClassification,
  type EmrServerlessCreateApplicationProps,
  EmrServerlessDiskType,
  EmrServerlessImage,
  EmrServerlessJobMode,
  type EmrServerlessMonitoring,
  type EmrServerlessStartApplicationProps,
  type EmrServerlessStartJobRunProps,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;
const { SPARK, HIVE } = EmrServerlessApplicationType;

export function roleOf(scope: Construct) {
  return Role.fromRoleArn(scope, 'JobRole', 'arn:aws:iam::111111111111:role/job');
}

function keyOf(scope: Construct, name: string) {
  return Key.fromKeyArn(scope, name, `arn:aws:kms:eu-west-1:111111111111:key/${name.toLowerCase()}`);
}

const everyState = {
  stateName: 'Use EMR Serverless',
  comment: 'without a cluster',
  taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.hours(1)),
  inputPath: '$.in',
  resultSelector: { 'id.$': '$.ApplicationId' },
  resultPath: '$.emr',
  outputPath: '$.emr',
  assign: { id: JsonPath.stringAt('$.ApplicationId') },
};

const configuration = [
  { classification: EmrServerlessClassification.SPARK_DEFAULTS, properties: { 'spark.executor.cores': '4' } },
  {
    classification: new EmrServerlessClassification('spark-env'),
    nestedConfig: [{ classification: new EmrServerlessClassification('export'), properties: { PYSPARK_PYTHON: '/usr/bin/python3' } }],
  },
];

function monitoringOf(scope: Construct): EmrServerlessMonitoring {
  return {
    s3Logging: { logUri: 's3://logs/emr/', encryptionKey: keyOf(scope, 'S3') },
    cloudWatchLogging: {
      logGroup: LogGroup.fromLogGroupName(scope, 'Logs', '/emr'),
      logStreamNamePrefix: 'job',
      encryptionKey: keyOf(scope, 'Logs0'),
      logTypes: { SPARK_DRIVER: ['STDOUT', 'STDERR'], SPARK_EXECUTOR: ['STDERR'] },
    },
    managedLogging: { enabled: true, encryptionKey: keyOf(scope, 'Managed') },
    prometheusRemoteWriteUrl: 'https://aps-workspaces.eu-west-1.amazonaws.com/workspaces/ws-1/api/v1/remote_write',
  };
}

const createApplication: Samples<EmrServerlessCreateApplicationProps> = {
  least: () => ({ type: SPARK, releaseLabel: 'emr-7.9.0' }),
  fullest: (scope) => ({
    ...everyState,
    type: SPARK,
    releaseLabel: 'emr-7.9.0',
    name: 'reports',
    architecture: EmrServerlessArchitecture.ARM64,
    initialCapacity: {
      DRIVER: { workerCount: 1, worker: { cpu: '4 vCPU', memory: '16 GB' } },
      EXECUTOR: {
        workerCount: 4,
        worker: { cpu: '8 vCPU', memory: '32 GB', disk: '200 GB', diskType: EmrServerlessDiskType.SHUFFLE_OPTIMIZED },
      },
    },
    maximumCapacity: { cpu: '400 vCPU', memory: '3000 GB', disk: '20000 GB' },
    autoStart: false,
    autoStop: { enabled: true, idleTimeout: Duration.hours(1) },
    network: { subnetIds: ['subnet-1', 'subnet-2'], securityGroupIds: ['sg-1'] },
    image: EmrServerlessImage.fromEcrRepository(new Repository(scope, 'Repository'), 'v1', { applicationLevelDigestResolution: true }),
    applicationConfig: configuration,
    monitoring: monitoringOf(scope),
    diskEncryption: { encryptionKey: keyOf(scope, 'Disk'), encryptionContext: { team: 'reports' } },
    interactive: { studioEnabled: true, livyEndpointEnabled: true, sessionEnabled: true },
    scheduler: { queueTimeout: Duration.hours(1), maxConcurrentRuns: 10 },
    jobLevelCostAllocation: true,
    tags: { team: 'reports' },
    clientToken: 'once',
    integrationPattern: RUN_JOB,
  }),
  hive: () => ({
    type: HIVE,
    releaseLabel: 'emr-7.9.0',
    initialCapacity: { DRIVER: { workerCount: 1 }, TEZ_TASK: { workerCount: 2 } },
    workerImages: {
      HiveDriver: EmrServerlessImage.fromUri('111111111111.dkr.ecr.eu-west-1.amazonaws.com/hive/driver:v1'),
      TezTask: EmrServerlessImage.fromUri('111111111111.dkr.ecr.eu-west-1.amazonaws.com/hive/task:v1'),
    },
  }),
  jsonPath: () => ({
    type: JsonPath.stringAt('$.type') as EmrServerlessApplicationType,
    releaseLabel: JsonPath.stringAt('$.release'),
    name: JsonPath.format('reports-{}', JsonPath.stringAt('$.day')),
    initialCapacity: {
      DRIVER: {
        workerCount: JsonPath.numberAt('$.drivers'),
        worker: { cpu: JsonPath.stringAt('$.cpu'), memory: JsonPath.stringAt('$.memory'), disk: JsonPath.stringAt('$.disk') },
      },
    },
    maximumCapacity: JsonPath.objectAt('$.limits') as any,
    autoStop: { idleTimeout: Duration.minutes(JsonPath.numberAt('$.idle')) },
    network: { subnetIds: JsonPath.listAt('$.subnets'), securityGroupIds: ['sg-1', JsonPath.stringAt('$.securityGroup')] },
    image: EmrServerlessImage.fromUri(JsonPath.stringAt('$.image')),
    applicationConfig: JsonPath.objectAt('$.configuration') as any,
    monitoring: {
      s3Logging: { logUri: JsonPath.stringAt('$.logs') },
      cloudWatchLogging: { enabled: JsonPath.objectAt('$.watch') as any, logStreamNamePrefix: JsonPath.stringAt('$.prefix') },
      prometheusRemoteWriteUrl: JsonPath.stringAt('$.prometheus'),
    },
    scheduler: { queueTimeout: Duration.minutes(JsonPath.numberAt('$.wait')), maxConcurrentRuns: JsonPath.numberAt('$.runs') },
    tags: { team: JsonPath.stringAt('$.team') },
    clientToken: JsonPath.uuid(),
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    type: '{% $states.input.type %}' as EmrServerlessApplicationType,
    releaseLabel: '{% $states.input.release %}',
    name: "{% 'reports-' & $states.input.day %}",
    initialCapacity: Jsonata.any('{% $states.input.capacity %}'),
    maximumCapacity: { cpu: '{% $states.input.cpu %}', memory: '{% $states.input.memory %}' },
    autoStart: Jsonata.any('{% $states.input.autoStart %}'),
    autoStop: { idleTimeout: Duration.minutes(Jsonata.number('{% $states.input.idle %}')) },
    network: Jsonata.any('{% $states.input.network %}'),
    image: EmrServerlessImage.fromUri('{% $states.input.image %}'),
    applicationConfig: Jsonata.any('{% $states.input.configuration %}'),
    tags: Jsonata.any('{% $states.input.tags %}'),
    outputs: '{% $states.result.ApplicationId %}',
  }),
  runJob: () => ({ type: SPARK, releaseLabel: 'emr-7.9.0', integrationPattern: RUN_JOB }),
};

const startJobRun: Samples<EmrServerlessStartJobRunProps> = {
  least: (scope) => ({
    applicationId: '00abc',
    executionRole: roleOf(scope),
    jobDriver: { sparkSubmit: { entryPoint: 's3://scripts/report.py' } },
  }),
  fullest: (scope) => ({
    ...everyState,
    applicationId: '00abc',
    executionRole: new Role(scope, 'Role', { assumedBy: roleOf(scope) }),
    jobDriver: {
      sparkSubmit: {
        entryPoint: 's3://scripts/report.py',
        entryPointArguments: ['--day', '2026-01-01'],
        sparkSubmitParameters: '--conf spark.executor.cores=4',
      },
    },
    jobName: 'report',
    applicationConfig: configuration,
    monitoring: monitoringOf(scope),
    diskEncryption: { encryptionKey: keyOf(scope, 'Disk'), encryptionContext: { team: 'reports' } },
    executionPolicy: { policy: '{"Version":"2012-10-17","Statement":[]}', policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
    executionTimeout: Duration.hours(1),
    mode: EmrServerlessJobMode.BATCH,
    retryPolicy: { maxAttempts: 3 },
    tags: { team: 'reports' },
    clientToken: 'once',
    integrationPattern: RUN_JOB,
  }),
  hive: (scope) => ({
    applicationId: '00abc',
    executionRole: roleOf(scope),
    jobDriver: {
      hive: { query: 's3://scripts/report.sql', initQueryFile: 's3://scripts/init.sql', parameters: '--hiveconf hive.exec.parallel=true' },
    },
  }),
  streaming: (scope) => ({
    applicationId: '00abc',
    executionRole: roleOf(scope),
    jobDriver: { sparkSubmit: { entryPoint: 's3://scripts/stream.py' } },
    mode: EmrServerlessJobMode.STREAMING,
    retryPolicy: { maxFailedAttemptsPerHour: 2 },
    monitoring: { cloudWatchLogging: { enabled: false }, managedLogging: { enabled: false } },
  }),
  jsonPath: (scope) => ({
    applicationId: JsonPath.stringAt('$.application'),
    executionRole: Role.fromRoleArn(scope, 'JobRole', JsonPath.stringAt('$.role')),
    jobDriver: {
      sparkSubmit: {
        entryPoint: JsonPath.stringAt('$.script'),
        entryPointArguments: ['--day', JsonPath.stringAt('$.day')],
        sparkSubmitParameters: JsonPath.format('--conf spark.executor.cores={}', JsonPath.stringAt('$.cores')),
      },
    },
    jobName: JsonPath.executionName,
    applicationConfig: [
      {
        classification: new EmrServerlessClassification(JsonPath.stringAt('$.file')),
        properties: { 'spark.executor.cores': JsonPath.stringAt('$.cores') },
      },
    ],
    diskEncryption: { encryptionKey: Key.fromKeyArn(scope, 'Disk', JsonPath.stringAt('$.key')) },
    executionTimeout: Duration.minutes(JsonPath.numberAt('$.minutes')),
    mode: JsonPath.stringAt('$.mode') as EmrServerlessJobMode,
    retryPolicy: { maxAttempts: JsonPath.numberAt('$.attempts') },
    tags: { team: JsonPath.stringAt('$.team') },
    integrationPattern: RUN_JOB,
  }),
  jsonPathJob: (scope) => ({
    applicationId: JsonPath.stringAt('$.application'),
    executionRole: roleOf(scope),
    jobDriver: JsonPath.objectAt('$.job') as any,
    monitoring: JsonPath.objectAt('$.monitoring') as any,
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    applicationId: '{% $states.input.application %}',
    executionRole: Role.fromRoleArn(scope, 'JobRole', Jsonata.string('{% $states.input.role %}')),
    jobDriver: {
      sparkSubmit: {
        entryPoint: '{% $states.input.script %}',
        entryPointArguments: Jsonata.list("{% ['--day', $states.input.day] %}"),
      },
    },
    jobName: '{% $states.context.Execution.Name %}',
    executionTimeout: Duration.minutes(Jsonata.number('{% $states.input.minutes %}')),
    retryPolicy: Jsonata.any('{% $states.input.retry %}'),
    tags: { team: '{% $states.input.team %}' },
    integrationPattern: RUN_JOB,
    outputs: '{% $states.result.JobRunId %}',
  }),
};

const cancelJobRun: Samples<EmrServerlessCancelJobRunProps> = {
  least: () => ({ applicationId: '00abc', jobRunId: '00def' }),
  fullest: () => ({
    ...everyState,
    applicationId: '00abc',
    jobRunId: '00def',
    shutdownGracePeriod: Duration.minutes(1),
    integrationPattern: RUN_JOB,
  }),
  jsonPath: () => ({
    applicationId: JsonPath.stringAt('$.application'),
    jobRunId: JsonPath.stringAt('$.job'),
    shutdownGracePeriod: Duration.seconds(JsonPath.numberAt('$.seconds')),
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    applicationId: '{% $states.input.application %}',
    jobRunId: '{% $states.input.job %}',
    shutdownGracePeriod: Duration.seconds(Jsonata.number('{% $states.input.seconds %}')),
    integrationPattern: RUN_JOB,
  }),
};

/** Starting, stopping and deleting take the same props. */
const applicationById: Samples<EmrServerlessStartApplicationProps> = {
  least: () => ({ applicationId: '00abc' }),
  fullest: () => ({ ...everyState, applicationId: '00abc', integrationPattern: RUN_JOB }),
  jsonPath: () => ({ applicationId: JsonPath.stringAt('$.application'), integrationPattern: RUN_JOB }),
  jsonata: () => ({ queryLanguage: JSONATA, applicationId: '{% $states.input.application %}' }),
};

export const samples = {
  EmrServerlessCreateApplication: createApplication,
  EmrServerlessStartApplication: applicationById,
  EmrServerlessStopApplication: applicationById,
  EmrServerlessDeleteApplication: applicationById,
  EmrServerlessStartJobRun: startJobRun,
  EmrServerlessCancelJobRun: cancelJobRun,
};
