import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import {
  ExecutionClass,
  type GlueStartCrawlerRunProps,
  type GlueStartJobRunProps,
  type GlueStartWorkflowRunProps,
  WorkerType,
  WorkerTypeV2,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const ofTheState = {
  stateName: 'Load the orders',
  comment: 'into the lake',
  heartbeatTimeout: sfn.Timeout.duration(Duration.minutes(1)),
  inputPath: '$.in',
  resultSelector: { 'id.$': '$.Id' },
  resultPath: '$.loaded',
  outputPath: '$.loaded',
  assign: { id: JsonPath.stringAt('$.Id') },
};

const startJobRun: Samples<GlueStartJobRunProps> = {
  least: () => ({ glueJobName: 'load-orders' }),
  fullest: () => ({
    ...ofTheState,
    glueJobName: 'load-orders',
    integrationPattern: RUN_JOB,
    arguments: TaskInput.fromObject({ '--day': 'today', '--source': JsonPath.stringAt('$.source') }),
    securityConfiguration: 'encrypted',
    notifyDelayAfter: Duration.hours(1),
    workerConfiguration: { workerTypeV2: WorkerTypeV2.G_1X, numberOfWorkers: 10 },
    executionClass: ExecutionClass.FLEX,
    taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
    jobRunQueuingEnabled: true,
  }),
  runJob: () => ({ glueJobName: 'load-orders', integrationPattern: RUN_JOB }),
  deprecatedTimeout: () => ({ glueJobName: 'load-orders', timeout: Duration.minutes(30) }),
  deprecatedWorkerType: () => ({
    glueJobName: 'load-orders',
    workerConfiguration: { workerType: WorkerType.STANDARD, numberOfWorkers: 2 },
  }),
  workerTypeOfAwsCdkLib: () => ({
    glueJobName: 'load-orders',
    workerConfiguration: { workerTypeV2: upstream.WorkerTypeV2.G_2X, numberOfWorkers: 2 },
  }),
  jsonPath: () => ({
    glueJobName: JsonPath.stringAt('$.job'),
    arguments: TaskInput.fromJsonPathAt('$.arguments'),
    securityConfiguration: JsonPath.stringAt('$.security'),
    notifyDelayAfter: Duration.minutes(JsonPath.numberAt('$.notify')),
    workerConfiguration: {
      workerTypeV2: WorkerTypeV2.of(JsonPath.stringAt('$.workers.type')),
      numberOfWorkers: JsonPath.numberAt('$.workers.count'),
    },
    taskTimeout: sfn.Timeout.at('$.minutes'),
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    glueJobName: '{% $states.input.job %}',
    arguments: TaskInput.fromObject({ '--source': '{% $states.input.source %}' }),
    workerConfiguration: {
      workerTypeV2: WorkerTypeV2.of('{% $states.input.workers.type %}'),
      numberOfWorkers: Jsonata.number('{% $states.input.workers.count %}'),
    },
    taskTimeout: sfn.Timeout.jsonata('{% $states.input.minutes %}'),
    outputs: '{% $states.result.Id %}',
  }),
  jsonataRunJob: () => ({
    queryLanguage: JSONATA,
    glueJobName: 'load-orders',
    integrationPattern: RUN_JOB,
    arguments: TaskInput.fromText('{% $states.input.arguments %}'),
    notifyDelayAfter: Duration.minutes(5),
    taskTimeout: sfn.Timeout.duration(Duration.minutes(30)),
  }),
};

const startCrawlerRun: Samples<GlueStartCrawlerRunProps> = {
  least: () => ({ crawlerName: 'orders' }),
  fullest: () => ({ ...ofTheState, crawlerName: 'orders', taskTimeout: sfn.Timeout.duration(Duration.minutes(2)) }),
  jsonPath: () => ({ crawlerName: JsonPath.stringAt('$.crawler') }),
  jsonata: () => ({ queryLanguage: JSONATA, crawlerName: '{% $states.input.crawler %}', outputs: '{% $states.result %}' }),
};

const startWorkflowRun: Samples<GlueStartWorkflowRunProps> = {
  least: () => ({ workflowName: 'nightly' }),
  fullest: () => ({
    ...ofTheState,
    workflowName: 'nightly',
    runProperties: TaskInput.fromObject({ day: 'today' }),
    taskTimeout: sfn.Timeout.duration(Duration.minutes(2)),
  }),
  jsonPath: () => ({ workflowName: JsonPath.stringAt('$.workflow'), runProperties: TaskInput.fromJsonPathAt('$.properties') }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    workflowName: '{% $states.input.workflow %}',
    runProperties: TaskInput.fromObject({ day: '{% $states.input.day %}' }),
  }),
  waitForTaskToken: () => ({
    workflowName: 'nightly',
    runProperties: TaskInput.fromObject({ token: JsonPath.taskToken }),
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
};

export const samples = {
  GlueStartJobRun: startJobRun,
  GlueStartCrawlerRun: startCrawlerRun,
  GlueStartWorkflowRun: startWorkflowRun,
};
