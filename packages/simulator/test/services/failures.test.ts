import {
  apiEndpoint,
  batchJob,
  bedrockModel,
  codeBuildProject,
  ecsTask,
  eventBus,
  failWith,
  glueJob,
  httpEndpoint,
  inTurn,
  StateError,
  simulate,
  sqsQueue,
  type TaskMock,
} from '../../src';
import { single } from '../machine';
import { ID, QUEUE, run, task } from './call';

describe('a failure by its name on AWS', () => {
  const broken = () => {
    throw new RangeError('disk full');
  };
  const noOne = {
    Entries: [
      { Source: 'a', DetailType: 'b', Detail: '{}' },
      { DetailType: 'b', Detail: {} },
    ],
  };

  test.each<[string, object, TaskMock, string, unknown]>([
    [
      'events:putEvents',
      noOne,
      eventBus(),
      'EventBridge.FailedEntry',
      {
        Entries: [{ EventId: ID }, { ErrorCode: 'InvalidArgument', ErrorMessage: expect.stringContaining('Source') }],
        FailedEntryCount: 1,
      },
    ],
    [
      'events:putEvents',
      { Entries: [{ Source: 'a', DetailType: 'b', Detail: '"text"' }] },
      eventBus(),
      'EventBridge.FailedEntry',
      { Entries: [{ ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' }], FailedEntryCount: 1 },
    ],
    [
      'events:putEvents',
      { Entries: [{ Source: 'a', DetailType: 'b', Detail: {} }] },
      eventBus(broken),
      'EventBridge.FailedEntry',
      { Entries: [{ ErrorCode: 'RangeError', ErrorMessage: 'disk full' }], FailedEntryCount: 1 },
    ],
    [
      'apigateway:invoke',
      { ApiEndpoint: 'x', Method: 'GET' },
      apiEndpoint(() => ({ statusCode: 403, body: { message: 'no' } })),
      'ApiGateway.403',
      { message: 'no' },
    ],
    ['batch:submitJob.sync', { JobName: 'j', JobDefinition: 'd', JobQueue: 'q' }, batchJob(broken), 'States.TaskFailed', FAILED_JOB()],
    ['glue:startJobRun.sync', { JobName: 'j' }, glueJob(broken), 'States.TaskFailed', { JobRunState: 'FAILED', ErrorMessage: 'disk full' }],
    [
      'ecs:runTask.sync',
      { TaskDefinition: 'web', Overrides: { ContainerOverrides: [{ Name: 'app' }] } },
      ecsTask(broken),
      'States.TaskFailed',
      { Containers: [{ ExitCode: 1, Name: 'app', Reason: 'disk full' }], LastStatus: 'STOPPED' },
    ],
    [
      'codebuild:startBuild.sync',
      { ProjectName: 'p' },
      codeBuildProject(broken),
      'States.TaskFailed',
      { Build: { BuildStatus: 'FAILED' } },
    ],
  ])('%s', async (integration, request, mock, error, cause) => {
    const execution = await run(integration, request, mock);
    expect(execution.error).toBe(error);
    expect(JSON.parse(execution.cause ?? '')).toMatchObject(cause as object);
  });

  test('http:invoke has the text of the status alone', async () => {
    const request = { ApiEndpoint: 'https://api.example.com', Method: 'GET' };
    const execution = await run(
      'http:invoke',
      request,
      httpEndpoint(() => ({ statusCode: 404, body: { message: 'lost' } })),
    );
    expect(execution).toMatchObject({ error: 'States.Http.StatusCode.404', cause: 'Not Found' });
  });

  test.each<[string, object, (handler: () => never) => TaskMock]>([
    ['batch:submitJob.sync', { JobName: 'j', JobDefinition: 'd', JobQueue: 'q' }, batchJob],
    ['events:putEvents', { Entries: [{ Source: 'a', DetailType: 'b', Detail: {} }] }, eventBus],
    ['bedrock:invokeModel', { ModelId: 'm' }, bedrockModel],
    ['sqs:sendMessage', { QueueUrl: QUEUE, MessageBody: 'm' }, sqsQueue],
  ])('%s fails by the name of a StateError', async (integration, request, mockOf) => {
    const mock = mockOf(() => {
      throw new StateError('Mine', 'why');
    });
    expect(await run(integration, request, mock)).toMatchObject({ error: 'Mine', cause: 'why' });
  });

  function FAILED_JOB(): object {
    const failed = { ExitCode: 1, Reason: 'disk full' };
    return { Attempts: [{ Container: failed }], Container: failed, Status: 'FAILED' };
  }
});

test('a fault of a test in a handler ends the simulation, and fails no job', async () => {
  const answersNobody = batchJob((_, call) => call.sendTaskSuccess(1));
  const request = { JobName: 'j', JobDefinition: 'd', JobQueue: 'q' };
  await expect(run('batch:submitJob.sync', request, answersNobody)).rejects.toThrow('No task waits for the token');
});

test('in turn with other mocks', async () => {
  const queue = sqsQueue();
  const state = { ...task('sqs:sendMessage', { QueueUrl: QUEUE, MessageBody: 'm' }), Retry: [{ ErrorEquals: ['SQS.SdkClientException'] }] };
  const execution = await simulate(single(state), { tasks: { S: inTurn(failWith('SQS.SdkClientException'), queue) } });
  expect(execution.status).toBe('SUCCEEDED');
  expect(queue.messages).toHaveLength(1);
});
