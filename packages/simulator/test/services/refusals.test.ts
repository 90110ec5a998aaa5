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
  lambdaFunction,
  simulate,
  snsTopic,
  sqsQueue,
  type TaskMock,
} from '../../src';
import { single } from '../machine';
import { run } from './call';

describe('a call that a mock does not stand in for is refused', () => {
  test.each<[string, TaskMock, string, string]>([
    ['sqsQueue()', sqsQueue(), 'lambda:invoke', 'sqsQueue() mocks sqs:sendMessage, sqs:sendMessage.waitForTaskToken'],
    ['sqsQueue()', sqsQueue(), 'aws-sdk:sqs:sendMessage', 'sqsQueue() mocks'],
    ['snsTopic()', snsTopic(), 'sqs:sendMessage', 'snsTopic() mocks'],
    ['eventBus()', eventBus(), 'sqs:sendMessage', 'eventBus() mocks'],
    ['dynamoDbTable()', dynamoDbTable({ partitionKey: 'id' }), 'sqs:sendMessage', 'dynamoDbTable() mocks'],
    ['httpEndpoint()', httpEndpoint(() => 1), 'apigateway:invoke', 'httpEndpoint() mocks http:invoke'],
    ['apiEndpoint()', apiEndpoint(() => 1), 'http:invoke', 'apiEndpoint() mocks'],
    ['bedrockModel()', bedrockModel(() => 1), 'http:invoke', 'bedrockModel() mocks'],
    ['batchJob()', batchJob(), 'batch:submitJob', 'batchJob() mocks batch:submitJob.sync'],
    ['glueJob()', glueJob(), 'batch:submitJob.sync', 'glueJob() mocks'],
    ['ecsTask()', ecsTask(), 'ecs:runTask.waitForTaskToken', 'ecsTask() mocks ecs:runTask.sync'],
    ['codeBuildProject()', codeBuildProject(), 'codebuild:startBuildBatch.sync', 'codeBuildProject() mocks'],
    ['lambdaFunction()', lambdaFunction(() => 1), 'sqs:sendMessage', 'lambdaFunction() mocks Lambda functions'],
  ])('%s, for another one: %#', async (_, mock, integration, reason) => {
    const refusal = run(integration, {}, mock);
    await expect(refusal).rejects.toThrow(reason);
    await expect(refusal).rejects.toThrow(`the task 'S' calls arn:aws:states:::${integration}. Give it a mock of its own`);
  });

  test.each<[string, TaskMock, string]>([
    ['sqs:sendMessage', sqsQueue(), 'sqsQueue() needs QueueUrl, MessageBody in the request'],
    ['bedrock:invokeModel', bedrockModel(() => 1), 'bedrockModel() needs ModelId in the request'],
  ])('%s without what it needs', async (integration, mock, reason) => {
    await expect(run(integration, {}, mock)).rejects.toThrow(reason);
  });

  test('bedrockModel() for data in S3', async () => {
    const request = { ModelId: 'm', Input: { S3Uri: 's3://b/k' } };
    await expect(
      run(
        'bedrock:invokeModel',
        request,
        bedrockModel(() => 1),
      ),
    ).rejects.toThrow('bedrockModel() has no S3');
  });

  test('but lambdaFunction() does for whatever else may be a function', async () => {
    const state = { Type: 'Task', Resource: 'the-function' };
    expect((await simulate(single(state), { tasks: { '*': lambdaFunction(() => 1) } })).output).toBe(1);
  });
});
