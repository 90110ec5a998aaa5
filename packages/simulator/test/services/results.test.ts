import type { QueryLanguage } from '@sfn-tasks/asl';
import {
  apiEndpoint,
  batchJob,
  bedrockModel,
  codeBuildProject,
  dynamoDbTable,
  ecsTask,
  eventBus,
  glueJob,
  httpEndpoint,
  simulate,
  snsTopic,
  sqsQueue,
  type TaskMock,
} from '../../src';
import { single } from '../machine';
import { ID, QUEUE, SDK, START, TOPIC, task } from './call';

/** A request in which a value comes from the input. */
function withInput(request: object, queryLanguage: QueryLanguage): object {
  return JSON.parse(
    queryLanguage === 'JSONPath'
      ? JSON.stringify(request).replace(/"(\w+)":"<input>"/g, '"$1.$":"$.value"')
      : JSON.stringify(request).replaceAll('"<input>"', '"{% $states.input.value %}"'),
  );
}

const RESULTS: [string, string, object, () => TaskMock, unknown][] = [
  [
    'sqsQueue',
    'sqs:sendMessage',
    { QueueUrl: QUEUE, MessageBody: '<input>' },
    () => sqsQueue(),
    { MD5OfMessageBody: '900150983cd24fb0d6963f7d28e17f72', MessageId: ID, ...SDK },
  ],
  [
    'sqsQueue, FIFO',
    'sqs:sendMessage',
    { QueueUrl: `${QUEUE}.fifo`, MessageBody: '<input>', MessageGroupId: 'g' },
    () => sqsQueue(),
    { MD5OfMessageBody: '900150983cd24fb0d6963f7d28e17f72', MessageId: ID, SequenceNumber: '00000000000000000001', ...SDK },
  ],
  ['snsTopic', 'sns:publish', { TopicArn: TOPIC, Message: '<input>' }, () => snsTopic(), { MessageId: ID, ...SDK }],
  [
    'eventBus',
    'events:putEvents',
    { Entries: [{ Source: 'shop', DetailType: 'Sold', Detail: { sku: '<input>' } }] },
    () => eventBus(),
    { Entries: [{ EventId: ID }], FailedEntryCount: 0 },
  ],
  [
    'dynamoDbTable',
    'dynamodb:getItem',
    { TableName: 'Orders', Key: { id: { S: '<input>' } } },
    () => dynamoDbTable({ partitionKey: 'id', items: [{ id: { S: 'abc' }, sum: { N: '3' } }] }),
    { Item: { id: { S: 'abc' }, sum: { N: '3' } }, ...SDK },
  ],
  [
    'httpEndpoint',
    'http:invoke',
    { ApiEndpoint: 'https://api.example.com/orders', Method: 'POST', RequestBody: '<input>' },
    () => httpEndpoint(({ method, url, body }) => ({ statusCode: 201, headers: { ETag: 'x' }, body: `${method} ${url} ${body}` })),
    { Headers: { ETag: ['x'] }, ResponseBody: 'POST https://api.example.com/orders abc', StatusCode: 201, StatusText: 'Created' },
  ],
  [
    'apiEndpoint',
    'apigateway:invoke',
    {
      ApiEndpoint: 'x.execute-api.us-east-1.amazonaws.com',
      Method: 'GET',
      Stage: 'prod',
      Path: 'orders',
      QueryParameters: { q: ['<input>'] },
    },
    () => apiEndpoint(({ stage, path }) => ({ stage, path })),
    { Headers: {}, ResponseBody: { stage: 'prod', path: '/orders' }, StatusCode: 200, StatusText: 'OK' },
  ],
  [
    'bedrockModel',
    'bedrock:invokeModel',
    { ModelId: 'amazon.titan', Body: { inputText: '<input>' } },
    () =>
      bedrockModel(({ modelId, body }: { modelId: string; body: { inputText: string } }) => ({ text: `${modelId}: ${body.inputText}` })),
    { Body: { text: 'amazon.titan: abc' }, ContentType: 'application/json' },
  ],
  [
    'batchJob',
    'batch:submitJob.sync',
    {
      JobName: '<input>',
      JobDefinition: 'Bill',
      JobQueue: 'arn:aws:batch:eu-west-1:1:job-queue/Night',
      ContainerOverrides: { Environment: [{ Name: 'DAY', Value: '1' }] },
    },
    () => batchJob(({ environment }) => ({ Day: environment.DAY })),
    {
      Attempts: [{ Container: { ExitCode: 0 }, StartedAt: START, StatusReason: 'Essential container in task exited', StoppedAt: START }],
      Container: { Command: [], Environment: [{ Name: 'DAY', Value: '1' }], ExitCode: 0 },
      CreatedAt: START,
      Day: '1',
      DependsOn: [],
      JobDefinition: 'arn:aws:batch:us-east-1:123456789012:job-definition/Bill',
      JobId: ID,
      JobName: 'abc',
      JobQueue: 'arn:aws:batch:eu-west-1:1:job-queue/Night',
      Parameters: {},
      StartedAt: START,
      Status: 'SUCCEEDED',
      StatusReason: 'Essential container in task exited',
      StoppedAt: START,
    },
  ],
  [
    'glueJob',
    'glue:startJobRun.sync',
    { JobName: 'etl', Arguments: { day: '<input>' } },
    () => glueJob(async (_, call) => call.sleep(90)),
    {
      Arguments: { day: 'abc' },
      Attempt: 0,
      CompletedOn: START + 90_000,
      ExecutionTime: 90,
      Id: `jr_${'1'.padStart(64, '0')}`,
      JobName: 'etl',
      JobRunState: 'SUCCEEDED',
      LastModifiedOn: START + 90_000,
      PredecessorRuns: [],
      StartedOn: START,
    },
  ],
  [
    'ecsTask',
    'ecs:runTask.sync',
    {
      Cluster: 'main',
      TaskDefinition: 'web',
      LaunchType: 'FARGATE',
      Overrides: { ContainerOverrides: [{ Name: 'app', Command: ['<input>'] }] },
    },
    () => ecsTask(({ containers: [{ environment }] }) => ({ Group: `of ${Object.keys(environment).length}` })),
    {
      ClusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/main',
      Containers: [{ ExitCode: 0, LastStatus: 'STOPPED', Name: 'app', TaskArn: expect.stringContaining(':task/main/') }],
      DesiredStatus: 'STOPPED',
      Group: 'of 0',
      LastStatus: 'STOPPED',
      LaunchType: 'FARGATE',
      Overrides: { ContainerOverrides: [expect.objectContaining({ Name: 'app' })] },
      StartedBy: 'AWS Step Functions',
      StopCode: 'EssentialContainerExited',
      StoppedReason: 'Essential container in task exited',
      TaskArn: 'arn:aws:ecs:us-east-1:123456789012:task/main/00000000000040008000000000000001',
      TaskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/web',
    },
  ],
  [
    'codeBuildProject',
    'codebuild:startBuild.sync',
    { ProjectName: 'site', SourceVersion: '<input>' },
    () => codeBuildProject(({ sourceVersion }) => ({ ResolvedSourceVersion: sourceVersion })),
    {
      Build: {
        Arn: `arn:aws:codebuild:us-east-1:123456789012:build/site:${ID}`,
        BuildComplete: true,
        BuildNumber: 1,
        BuildStatus: 'SUCCEEDED',
        CurrentPhase: 'COMPLETED',
        Id: `site:${ID}`,
        ProjectName: 'site',
        ResolvedSourceVersion: 'abc',
        SourceVersion: 'abc',
      },
    },
  ],
];

describe.each<QueryLanguage>(['JSONPath', 'JSONata'])('in %s', (language) => {
  test.each(RESULTS)('%s gives what %s gives', async (_, integration, request, mock, result) => {
    const state = task(integration, withInput(request, language), language);
    const options = { input: { value: 'abc' }, startTime: new Date(START), tasks: { [integration]: mock() } };
    expect((await simulate(single(state, language), options)).output).toEqual(result);
  });
});
