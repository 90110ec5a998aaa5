import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Cluster } from 'aws-cdk-lib/aws-eks';
import { CfnVirtualCluster } from 'aws-cdk-lib/aws-emrcontainers';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  Classification,
  EksClusterInput,
  type EmrContainersCreateVirtualClusterProps,
  type EmrContainersDeleteVirtualClusterProps,
  type EmrContainersStartJobRunProps,
  type JobDriver,
  ReleaseLabel,
  VirtualClusterInput,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { REQUEST_RESPONSE, RUN_JOB } = sfn.IntegrationPattern;

export function roleOf(scope: Construct) {
  return new Role(scope, 'JobRole', { assumedBy: new ServicePrincipal('emr-containers.amazonaws.com') });
}

const everyState = {
  stateName: 'Use EMR',
  comment: 'on EKS',
  taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.hours(1)),
  inputPath: '$.in',
  resultSelector: { 'id.$': '$.Id' },
  resultPath: '$.emr',
  outputPath: '$.emr',
  assign: { id: JsonPath.stringAt('$.Id') },
};

const jobDriver: JobDriver = { sparkSubmitJobDriver: { entryPoint: TaskInput.fromText('local:///report.py') } };
const virtualCluster = VirtualClusterInput.fromVirtualClusterId('abc123');
const releaseLabel = ReleaseLabel.EMR_6_2_0;

const createVirtualCluster: Samples<EmrContainersCreateVirtualClusterProps> = {
  least: () => ({ eksCluster: EksClusterInput.fromTaskInput(TaskInput.fromText('cluster')) }),
  fullest: (scope) => ({
    ...everyState,
    eksCluster: EksClusterInput.fromCluster(Cluster.fromClusterAttributes(scope, 'Cluster', { clusterName: 'cluster' })),
    eksNamespace: 'reports',
    virtualClusterName: 'reports',
    tags: { team: 'reports' },
  }),
  jsonPath: () => ({
    eksCluster: EksClusterInput.fromTaskInput(TaskInput.fromJsonPathAt('$.cluster')),
    eksNamespace: JsonPath.stringAt('$.namespace'),
    virtualClusterName: JsonPath.format('reports-{}', JsonPath.stringAt('$.day')),
    tags: { team: JsonPath.stringAt('$.team') },
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    eksCluster: EksClusterInput.fromTaskInput(TaskInput.fromText('{% $states.input.cluster %}')),
    eksNamespace: '{% $states.input.namespace %}',
    virtualClusterName: "{% 'reports-' & $states.input.day %}",
    tags: { team: '{% $states.input.team %}' },
    outputs: '{% $states.result.Id %}',
  }),
  jsonataLeast: () => ({ queryLanguage: JSONATA, eksCluster: EksClusterInput.fromTaskInput(TaskInput.fromText('cluster')) }),
};

const deleteVirtualCluster: Samples<EmrContainersDeleteVirtualClusterProps> = {
  least: () => ({ virtualClusterId: TaskInput.fromText('abc123') }),
  fullest: () => ({ ...everyState, virtualClusterId: TaskInput.fromText('abc123'), integrationPattern: RUN_JOB }),
  jsonPath: () => ({ virtualClusterId: TaskInput.fromJsonPathAt('$.cluster'), integrationPattern: RUN_JOB }),
  jsonata: () => ({ queryLanguage: JSONATA, virtualClusterId: TaskInput.fromText('{% $states.input.cluster %}') }),
};

const startJobRun: Samples<EmrContainersStartJobRunProps> = {
  least: () => ({ virtualCluster, releaseLabel, jobDriver }),
  fullest: (scope) => ({
    ...everyState,
    virtualCluster,
    jobName: 'report',
    executionRole: roleOf(scope),
    releaseLabel,
    applicationConfig: [
      { classification: Classification.SPARK_DEFAULTS, properties: { 'spark.executor.instances': '2' } },
      {
        classification: Classification.SPARK_ENV,
        nestedConfig: [{ classification: new Classification('export'), properties: { PYSPARK_PYTHON: '/usr/bin/python3' } }],
      },
    ],
    jobDriver: {
      sparkSubmitJobDriver: {
        entryPoint: TaskInput.fromText('s3://scripts/report.py'),
        entryPointArguments: TaskInput.fromObject(['--day', 'monday']),
        sparkSubmitParameters: '--conf spark.executor.memory=2G',
      },
    },
    monitoring: {
      logging: true,
      logGroup: new LogGroup(scope, 'Logs'),
      logStreamNamePrefix: 'report',
      logBucket: new Bucket(scope, 'Bucket'),
      persistentAppUI: false,
    },
    tags: { team: 'reports' },
  }),
  requestResponse: (scope) => ({
    virtualCluster,
    releaseLabel,
    jobDriver,
    executionRole: roleOf(scope),
    integrationPattern: REQUEST_RESPONSE,
  }),
  role: (scope) => ({ virtualCluster, releaseLabel, jobDriver, executionRole: roleOf(scope) }),
  clusterOfApp: (scope) => ({
    virtualCluster: VirtualClusterInput.fromVirtualClusterId(
      new CfnVirtualCluster(scope, 'Virtual', {
        name: 'virtual',
        containerProvider: { id: 'cluster', type: 'EKS', info: { eksInfo: { namespace: 'reports' } } },
      }).attrId,
    ),
    releaseLabel,
    jobDriver,
  }),
  logging: () => ({ virtualCluster, releaseLabel, jobDriver, monitoring: { logging: true, logStreamNamePrefix: 'report' } }),
  loggingIntoBucket: (scope) => ({
    virtualCluster,
    releaseLabel,
    jobDriver,
    executionRole: roleOf(scope),
    monitoring: { logging: true, logBucket: new Bucket(scope, 'Bucket') },
  }),
  logGroup: (scope) => ({ virtualCluster, releaseLabel, jobDriver, monitoring: { logGroup: new LogGroup(scope, 'Logs') } }),
  logBucket: (scope) => ({
    virtualCluster,
    releaseLabel,
    jobDriver,
    executionRole: roleOf(scope),
    monitoring: { logging: false, logBucket: new Bucket(scope, 'Bucket') },
  }),
  noAppUI: (scope) => ({ virtualCluster, releaseLabel, jobDriver, executionRole: roleOf(scope), monitoring: { persistentAppUI: false } }),
  jsonPath: (scope) => ({
    virtualCluster: VirtualClusterInput.fromTaskInput(TaskInput.fromJsonPathAt('$.cluster')),
    jobName: JsonPath.stringAt('$.name'),
    executionRole: roleOf(scope),
    releaseLabel: new ReleaseLabel(JsonPath.stringAt('$.release')),
    jobDriver: {
      sparkSubmitJobDriver: {
        entryPoint: TaskInput.fromJsonPathAt('$.script'),
        entryPointArguments: TaskInput.fromJsonPathAt('$.arguments'),
        sparkSubmitParameters: JsonPath.stringAt('$.parameters'),
      },
    },
    applicationConfig: [
      { classification: Classification.SPARK_DEFAULTS, properties: { 'spark.executor.instances': JsonPath.stringAt('$.instances') } },
    ],
    tags: { team: JsonPath.stringAt('$.team') },
  }),
  jsonPathRole: (scope) => ({
    virtualCluster,
    releaseLabel,
    jobDriver,
    executionRole: Role.fromRoleArn(scope, 'JobRole', JsonPath.stringAt('$.role')),
  }),
  jsonPathLists: (scope) => ({
    virtualCluster,
    releaseLabel,
    executionRole: roleOf(scope),
    applicationConfig: JsonPath.objectAt('$.configuration') as any,
    jobDriver: {
      sparkSubmitJobDriver: {
        entryPoint: TaskInput.fromText('s3://scripts/report.py'),
        entryPointArguments: TaskInput.fromObject(['--day', JsonPath.stringAt('$.day')]),
      },
    },
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    virtualCluster: VirtualClusterInput.fromTaskInput(TaskInput.fromText('{% $states.input.cluster %}')),
    jobName: '{% $states.input.name %}',
    executionRole: roleOf(scope),
    releaseLabel: new ReleaseLabel('{% $states.input.release %}'),
    jobDriver: {
      sparkSubmitJobDriver: {
        entryPoint: TaskInput.fromText('{% $states.input.script %}'),
        entryPointArguments: TaskInput.fromText("{% ['--day', $states.input.day] %}"),
        sparkSubmitParameters: '{% $states.input.parameters %}',
      },
    },
    tags: { team: '{% $states.input.team %}' },
    outputs: '{% $states.result.Id %}',
  }),
  jsonataConfiguration: (scope) => ({
    queryLanguage: JSONATA,
    virtualCluster,
    releaseLabel,
    jobDriver,
    executionRole: roleOf(scope),
    applicationConfig: Jsonata.any('{% $states.input.configuration %}'),
    integrationPattern: RUN_JOB,
  }),
};

export const samples = {
  EmrContainersCreateVirtualCluster: createVirtualCluster,
  EmrContainersDeleteVirtualCluster: deleteVirtualCluster,
  EmrContainersStartJobRun: startJobRun,
};
