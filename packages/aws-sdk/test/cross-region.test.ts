import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CallAwsServiceCrossRegion, type CallAwsServiceCrossRegionProps } from '../src';

const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const FUNCTION = '${CrossRegionAwsSdk8a0c93f3dbef4b71ac137aaf2048ce7eF7430F4F.Arn}';

type Props = Partial<CallAwsServiceCrossRegionProps>;

function synthCall(props: Props = {}) {
  return synth(
    (stack) =>
      new CallAwsServiceCrossRegion(stack, 'Call', {
        service: 's3',
        action: 'listBuckets',
        region: 'us-east-1',
        iamResources: ['*'],
        retryOnServiceExceptions: false,
        ...props,
      }),
  );
}

/** What the function that makes the calls may do. */
function statementsOfFunction({ template }: { template: any }): any[] {
  const policies = Object.entries<any>(template.Resources).filter(([id]) => /^CrossRegionAwsSdk\w+DefaultPolicy/.test(id));
  return policies.flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);
}

it('has a function call the action, which may do nothing else', () => {
  const call = synthCall({
    action: 'listObjectsV2',
    parameters: { Bucket: 'b', Prefix: JsonPath.stringAt('$.prefix') },
    iamResources: ['arn:aws:s3:::b'],
  });
  expect(call.state).toEqual({
    Type: 'Task',
    Resource: FUNCTION,
    Parameters: { region: 'us-east-1', service: 's3', action: 'listObjectsV2', parameters: { Bucket: 'b', 'Prefix.$': '$.prefix' } },
    End: true,
  });
  expect(call.statements).toEqual([{ Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: [FUNCTION, `${FUNCTION}:*`] }]);
  expect(statementsOfFunction(call)).toEqual([{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::b' }]);
});

it('waits for a callback', () => {
  const { state } = synthCall({
    service: 'sqs',
    action: 'sendMessage',
    parameters: { QueueUrl: 'https://example.com', MessageBody: JsonPath.taskToken },
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  });
  expect(state).toMatchObject({
    Resource: 'arn:${AWS::Partition}:states:::lambda:invoke.waitForTaskToken',
    Parameters: {
      FunctionName: FUNCTION,
      Payload: { action: 'sendMessage', parameters: { QueueUrl: 'https://example.com', 'MessageBody.$': '$$.Task.Token' } },
    },
  });
});

it('shares one function among the tasks of a stack', () => {
  const { template } = synth((stack) =>
    new CallAwsServiceCrossRegion(stack, 'One', { service: 's3', action: 'listBuckets', region: 'us-east-1', iamResources: ['*'] }).next(
      new CallAwsServiceCrossRegion(stack, 'Two', { service: 'sqs', action: 'listQueues', region: 'us-west-2', iamResources: ['*'] }),
    ),
  );
  const functions = Object.values<any>(template.Resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
  expect(functions).toHaveLength(1);
  expect(statementsOfFunction({ template }).map(({ Action }) => Action)).toEqual(['s3:ListAllMyBuckets', 'sqs:listQueues']);
});

it('retries faults of Lambda', () => {
  expect(synthCall({ retryOnServiceExceptions: undefined }).state.Retry).toEqual([
    {
      ErrorEquals: [
        'Lambda.ClientExecutionTimeoutException',
        'Lambda.ServiceException',
        'Lambda.AWSLambdaException',
        'Lambda.SdkClientException',
      ],
      IntervalSeconds: 2,
      MaxAttempts: 6,
      BackoffRate: 2,
    },
  ]);
});

it('takes the name that Step Functions has for a service, with a warning', () => {
  const { state, warnings } = synthCall({ service: 'cloudwatchlogs', action: 'describeLogGroups' });
  expect(state.Parameters.service).toBe('cloudwatch-logs');
  expect(warnings).toEqual([expect.stringContaining("service is 'cloudwatchlogs', which is taken for 'cloudwatch-logs'")]);
});

it('calls what Step Functions itself cannot', () => {
  const call = synthCall({ service: 'rds-data', action: 'executeSql', iamAction: 'rds-data:ExecuteSql' });
  expect(call.state.Parameters.action).toBe('executeSql');
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    [
      'a client that nobody has',
      { service: 's33' },
      "service is 's33': the AWS SDK for JavaScript v3 has no such client. Did you mean 's3'?",
    ],
    ['an action that the service has not', { action: 'listBukets' }, "Did you mean 'listBuckets'"],
    ['an action in PascalCase', { action: 'ListBuckets' }, "Write 'listBuckets'."],
    ['an action whose permission nobody knows', { service: 'dynamodb', action: 'listBulkOperations' }, 'iamAction is missing'],
    ['running a job', { integrationPattern: RUN_JOB }, 'lambda:invoke supports REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN'],
    ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'parameters is without the task token'],
    [
      'more parameters beside a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN, parameters: { Prefix: JsonPath.taskToken }, additionalParameters: { MaxBuckets: 1 } },
      'additionalParameters is {"MaxBuckets":1}: with a callback they would be sent to Lambda, not to the action. Put the fields into parameters.',
    ],
    ['no resource', { iamResources: [] }, 'iamResources is []: the service takes no empty list'],
    [
      'a flag by expression',
      { retryOnServiceExceptions: '{% $states.input.retry %}' as any },
      "retryOnServiceExceptions is '{% $states.input.retry %}': it decides how the task is rendered",
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthCall(props)).toThrow(message);
    expect(() => synthCall(props)).toThrow('[Stack/Call] ');
  });
});
