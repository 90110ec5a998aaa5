import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { CfnJobDefinition, CfnJobQueue } from 'aws-cdk-lib/aws-batch';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { BatchRetryAction, type BatchSubmitJobProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { REQUEST_RESPONSE } = sfn.IntegrationPattern;

export const DEFINITION = 'arn:aws:batch:eu-west-1:111111111111:job-definition/resize:3';
export const QUEUE = 'arn:aws:batch:eu-west-1:111111111111:job-queue/photos';

const known = { jobDefinitionArn: DEFINITION, jobName: 'resize', jobQueueArn: QUEUE };

/** A definition and a queue of the app, by what CloudFormation will know of them. */
export function ofTheApp(scope: Construct) {
  const definition = new CfnJobDefinition(scope, 'Definition', { type: 'container' });
  const queue = new CfnJobQueue(scope, 'Queue', { priority: 1, computeEnvironmentOrder: [{ order: 1, computeEnvironment: 'spot' }] });
  return { jobDefinitionArn: definition.ref, jobName: 'resize', jobQueueArn: queue.attrJobQueueArn };
}

const submitJob: Samples<BatchSubmitJobProps> = {
  least: () => known,
  fullest: () => ({
    ...known,
    arraySize: 15,
    containerOverrides: {
      command: ['resize', '--all'],
      environment: { BUCKET: 'photos', KEY: JsonPath.stringAt('$.key') },
      instanceType: new InstanceType('c5.large'),
      memory: Size.gibibytes(1),
      gpuCount: 1,
      vcpus: 4,
    },
    dependsOn: [{ jobId: '1234', type: 'N_TO_N' }, { type: 'SEQUENTIAL' }, { jobId: JsonPath.stringAt('$.before') }],
    payload: TaskInput.fromObject({ size: JsonPath.stringAt('$.size'), format: 'jpg' }),
    attempts: 3,
    evaluateOnExit: [
      { action: BatchRetryAction.RETRY, onStatusReason: 'Host EC2*' },
      { action: BatchRetryAction.EXIT, onReason: '*', onExitCode: '1*' },
    ],
    tags: { team: 'photos' },
    propagateTags: true,
    shareIdentifier: 'A*',
    schedulingPriorityOverride: 10,
    attemptDuration: Duration.minutes(10),
    stateName: 'Resize the photos',
    comment: 'on spot instances',
    taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.minutes(30)),
    inputPath: '$.in',
    outputPath: '$.JobId',
    resultSelector: { 'JobId.$': '$.JobId' },
    resultPath: '$.job',
    assign: { job: JsonPath.stringAt('$.JobId') },
  }),
  runJob: (scope) => ({ ...ofTheApp(scope), integrationPattern: sfn.IntegrationPattern.RUN_JOB }),
  requestResponse: (scope) => ({ ...ofTheApp(scope), integrationPattern: REQUEST_RESPONSE }),
  tagged: () => ({ ...known, tags: { team: 'photos' } }),
  byName: () => ({ jobDefinitionArn: 'resize:3', jobName: 'resize', jobQueueArn: 'photos' }),
  emptyOverrides: () => ({ ...known, containerOverrides: {}, dependsOn: [] }),
  timeout: () => ({ ...known, timeout: Duration.minutes(2) }),
  taskTimeout: () => ({ ...known, taskTimeout: sfn.Timeout.duration(Duration.minutes(2)) }),
  taskTimeoutAt: () => ({ ...known, taskTimeout: sfn.Timeout.at('$.timeout') }),
  jsonPath: () => ({
    jobDefinitionArn: JsonPath.stringAt('$.definition'),
    jobName: JsonPath.stringAt('$.name'),
    jobQueueArn: JsonPath.stringAt('$.queue'),
    arraySize: JsonPath.numberAt('$.size'),
    attempts: JsonPath.numberAt('$.attempts'),
    containerOverrides: {
      command: JsonPath.listAt('$.command'),
      memory: Size.mebibytes(JsonPath.numberAt('$.memory')),
      gpuCount: JsonPath.numberAt('$.gpus'),
      vcpus: JsonPath.numberAt('$.vcpus'),
    },
    payload: TaskInput.fromJsonPathAt('$.parameters'),
    tags: { team: JsonPath.stringAt('$.team') },
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    jobDefinitionArn: '{% $states.input.definition %}',
    jobName: '{% $states.input.name %}',
    jobQueueArn: '{% $states.input.queue %}',
    containerOverrides: { command: ['resize', '{% $states.input.key %}'], environment: { KEY: '{% $states.input.key %}' } },
    dependsOn: [{ jobId: '{% $states.input.before %}' }],
    payload: TaskInput.fromText('{% $states.input.parameters %}'),
    outputs: '{% $states.result.JobId %}',
  }),
  jsonataNumbers: () => ({
    queryLanguage: JSONATA,
    ...known,
    arraySize: Jsonata.number('{% $states.input.size %}'),
    attempts: Jsonata.number('{% $states.input.attempts %}'),
    containerOverrides: { vcpus: Jsonata.number('{% $states.input.vcpus %}') },
    taskTimeout: sfn.Timeout.jsonata('{% $states.input.timeout %}'),
  }),
  onEks: () => ({
    ...known,
    eksOverrides: {
      containers: [{ name: 'resize', command: ['resize'], environment: { KEY: 'k' }, cpuLimit: 0.5, memoryLimit: Size.mebibytes(512) }],
      initContainers: [{ name: 'fetch', image: 'fetch:1', args: ['--all'], cpuReservation: 1, memoryReservation: Size.gibibytes(1) }],
      labels: { team: 'photos' },
      annotations: { owner: 'me' },
      namespace: 'photos',
    },
  }),
  onNodes: () => ({
    ...known,
    nodeOverrides: {
      numNodes: 8,
      nodeRanges: [
        { targetNodes: '0', containerOverrides: { command: ['lead'], vcpus: 2 }, instanceTypes: [new InstanceType('c5.large')] },
        { targetNodes: '1:', eksOverrides: { containers: [{ gpuLimit: 1 }] } },
      ],
    },
  }),
};

export const samples = { BatchSubmitJob: submitJob };
