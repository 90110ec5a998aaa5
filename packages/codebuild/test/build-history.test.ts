import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Project, ReportGroup } from 'aws-cdk-lib/aws-codebuild';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import {
  CodeBuildBatchDeleteBuilds,
  CodeBuildBatchGetReports,
  CodeBuildDeleteBuildBatch,
  CodeBuildRetryBuildBatch,
  CodeBuildRetryBuildBatchType,
  CodeBuildStopBuild,
  CodeBuildStopBuildBatch,
} from '../src';
import { projectNamed, projectOf, REPORT } from './samples';

const { RUN_JOB } = sfn.IntegrationPattern;
const PROJECT = '${ProjectC78D97AD.Arn}';
const HERE = 'arn:${AWS::Partition}:codebuild:${AWS::Region}:${AWS::AccountId}';
const batch = (stack: Stack) => ({ project: projectOf(stack), buildBatchId: JsonPath.stringAt('$.BuildBatch.Id') });

it.each<[string, (stack: Stack) => sfn.TaskStateBase, object, object]>([
  [
    'CodeBuildStopBuild',
    (stack) => new CodeBuildStopBuild(stack, 'Task', { project: projectOf(stack), buildId: JsonPath.stringAt('$.Build.Id') }),
    { Resource: 'stopBuild', Parameters: { 'Id.$': '$.Build.Id' } },
    { Action: 'codebuild:StopBuild', Resource: PROJECT },
  ],
  [
    'CodeBuildStopBuildBatch',
    (stack) => new CodeBuildStopBuildBatch(stack, 'Task', batch(stack)),
    { Resource: 'stopBuildBatch', Parameters: { 'Id.$': '$.BuildBatch.Id' } },
    { Action: 'codebuild:StopBuildBatch', Resource: PROJECT },
  ],
  [
    'CodeBuildDeleteBuildBatch',
    (stack) => new CodeBuildDeleteBuildBatch(stack, 'Task', batch(stack)),
    { Resource: 'deleteBuildBatch', Parameters: { 'Id.$': '$.BuildBatch.Id' } },
    { Action: 'codebuild:DeleteBuildBatch', Resource: PROJECT },
  ],
  [
    'CodeBuildRetryBuildBatch',
    (stack) =>
      new CodeBuildRetryBuildBatch(stack, 'Task', {
        ...batch(stack),
        retryType: CodeBuildRetryBuildBatchType.RETRY_FAILED_BUILDS,
        idempotencyToken: 'once',
      }),
    {
      Resource: 'retryBuildBatch',
      Parameters: { 'Id.$': '$.BuildBatch.Id', RetryType: 'RETRY_FAILED_BUILDS', IdempotencyToken: 'once' },
    },
    { Action: 'codebuild:RetryBuildBatch', Resource: PROJECT },
  ],
  [
    'CodeBuildBatchDeleteBuilds',
    (stack) =>
      new CodeBuildBatchDeleteBuilds(stack, 'Task', {
        projects: [projectOf(stack), projectNamed(stack, 'docs', 'Docs')],
        buildIds: JsonPath.listAt('$.Build..Arn'),
      }),
    { Resource: 'batchDeleteBuilds', Parameters: { 'Ids.$': '$.Build..Arn' } },
    { Action: 'codebuild:BatchDeleteBuilds', Resource: [PROJECT, `${HERE}:project/docs`] },
  ],
  [
    'CodeBuildBatchGetReports',
    (stack) =>
      new CodeBuildBatchGetReports(stack, 'Task', {
        reportGroups: [
          ReportGroup.fromReportGroupName(stack, 'Tests', 'site-tests'),
          ReportGroup.fromReportGroupName(stack, 'Coverage', JsonPath.stringAt('$.group')),
        ],
        reportArns: JsonPath.listAt('$.Build.ReportArns'),
      }),
    { Resource: 'batchGetReports', Parameters: { 'ReportArns.$': '$.Build.ReportArns' } },
    { Action: 'codebuild:BatchGetReports', Resource: [`${HERE}:report-group/site-tests`, `${HERE}:report-group/*`] },
  ],
])('#10302: %s sends its request, and may do nothing else', (_, define, { Resource, ...request }: any, statement) => {
  const { state, statements } = synth(define);
  expect(state).toEqual({ Type: 'Task', Resource: `arn:\${AWS::Partition}:states:::codebuild:${Resource}`, ...request, End: true });
  expect(statements).toEqual([{ Effect: 'Allow', ...statement }]);
});

it('CodeBuildRetryBuildBatch waits for the end by polling, and may stop the batch', () => {
  const { state, statements } = synth(
    (stack) => new CodeBuildRetryBuildBatch(stack, 'Task', { ...batch(stack), integrationPattern: RUN_JOB }),
  );
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::codebuild:retryBuildBatch.sync');
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'codebuild:RetryBuildBatch', Resource: PROJECT },
    { Effect: 'Allow', Action: ['codebuild:StopBuildBatch', 'codebuild:BatchGetBuildBatches'], Resource: PROJECT },
  ]);
});

it('a project by an ARN that is an expression is any project', () => {
  const { statements } = synth((stack) => {
    const project = Project.fromProjectArn(stack, 'Project', JsonPath.stringAt('$.arn'));
    return new CodeBuildStopBuild(stack, 'Task', { project, buildId: JsonPath.stringAt('$.Build.Id') });
  });
  expect(statements[0].Resource).toBe('arn:${AWS::Partition}:codebuild:*:*:project/*');
});

describe('refusals', () => {
  it.each<[string, (stack: Stack) => sfn.TaskStateBase, string]>([
    [
      'waiting for what ends at once',
      (stack) => new CodeBuildStopBuildBatch(stack, 'Task', { ...batch(stack), integrationPattern: RUN_JOB }),
      "integrationPattern is 'RUN_JOB': codebuild:stopBuildBatch supports REQUEST_RESPONSE",
    ],
    [
      'no id of a build',
      (stack) => new CodeBuildStopBuild(stack, 'Task', { project: projectOf(stack), buildId: '' }),
      "buildId is '': the service takes no empty text. Give a text with something in it.",
    ],
    ...[CodeBuildStopBuildBatch, CodeBuildDeleteBuildBatch, CodeBuildRetryBuildBatch].map(
      (Task): [string, (stack: Stack) => sfn.TaskStateBase, string] => [
        `no id of a batch in ${Task.name}`,
        (stack) => new Task(stack, 'Task', { ...batch(stack), buildBatchId: '' }),
        "buildBatchId is '': the service takes no empty text",
      ],
    ),
    [
      'an empty token',
      (stack) => new CodeBuildRetryBuildBatch(stack, 'Task', { ...batch(stack), idempotencyToken: '' }),
      "idempotencyToken is '': the service takes no empty text",
    ],
    [
      'an empty id among others',
      (stack) => new CodeBuildBatchDeleteBuilds(stack, 'Task', { projects: [projectOf(stack)], buildIds: ['site:1', ''] }),
      "buildIds is '': the service takes no empty text",
    ],
    [
      'an empty ARN among others',
      (stack) => new CodeBuildBatchGetReports(stack, 'Task', { reportGroups: [new ReportGroup(stack, 'Tests')], reportArns: [''] }),
      "reportArns is '': the service takes no empty text",
    ],
    [
      'no builds',
      (stack) => new CodeBuildBatchDeleteBuilds(stack, 'Task', { projects: [projectOf(stack)], buildIds: [] }),
      'buildIds is []: it has 0 items, and the service takes 1 to 100',
    ],
    [
      'no projects',
      (stack) => new CodeBuildBatchDeleteBuilds(stack, 'Task', { projects: [], buildIds: ['site:1'] }),
      'projects is []: it has 0 items',
    ],
    [
      'projects by an expression',
      (stack) => new CodeBuildBatchDeleteBuilds(stack, 'Task', { projects: JsonPath.objectAt('$.p') as any, buildIds: ['site:1'] }),
      "projects is '$.p': it decides how the task is rendered",
    ],
    [
      'many reports',
      (stack) =>
        new CodeBuildBatchGetReports(stack, 'Task', {
          reportGroups: [new ReportGroup(stack, 'Tests')],
          reportArns: Array(101).fill(REPORT),
        }),
      'it has 101 items, and the service takes 1 to 100',
    ],
    [
      'no report groups',
      (stack) => new CodeBuildBatchGetReports(stack, 'Task', { reportGroups: [], reportArns: [REPORT] }),
      'reportGroups is []: it has 0 items',
    ],
  ])('%s', (_, define, message) => {
    expect(() => synth(define)).toThrow(`[Stack/Task] ${message.startsWith('it') ? '' : message}`);
    expect(() => synth(define)).toThrow(message);
  });
});
