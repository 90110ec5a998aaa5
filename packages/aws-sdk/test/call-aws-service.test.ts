import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Lazy } from 'aws-cdk-lib/core';
import { CallAwsService, type CallAwsServiceProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<CallAwsServiceProps>;

function synthCall(props: Props = {}) {
  return synth((stack) => new CallAwsService(stack, 'Call', { service: 's3', action: 'listBuckets', iamResources: ['*'], ...props }));
}

it('calls the action, and may do nothing else', () => {
  const { state, statements } = synthCall({
    action: 'listObjectsV2',
    parameters: { Bucket: 'b', Prefix: JsonPath.stringAt('$.prefix') },
    iamResources: ['arn:aws:s3:::b'],
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:s3:listObjectsV2',
    Parameters: { Bucket: 'b', 'Prefix.$': '$.prefix' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::b' }]);
});

it('sends no parameters as an empty object, also in JSONata', () => {
  expect(synthCall().state.Parameters).toEqual({});
  expect(synthCall({ queryLanguage: JSONATA }).state.Arguments).toEqual({});
});

describe('#27573, #28081, #28774, #30862, #32417: the action of IAM that the call takes', () => {
  it.each([
    ['s3', 'listBuckets', ['s3:ListAllMyBuckets']],
    ['s3', 'listObjectsV2', ['s3:ListBucket']],
    ['s3', 'headObject', ['s3:GetObject']],
    ['s3', 'copyObject', ['s3:GetObject', 's3:PutObject']],
    ['s3', 'getObject', ['s3:getObject']],
    ['s3control', 'putPublicAccessBlock', ['s3:PutAccountPublicAccessBlock']],
    ['s3control', 'getBucket', ['s3-outposts:GetBucket']],
    ['lambda', 'invoke', ['lambda:InvokeFunction']],
    ['eventbridge', 'putEvents', ['events:putEvents']],
    ['sesv2', 'sendEmail', ['ses:sendEmail']],
    ['apigateway', 'getRestApis', ['apigateway:GET']],
    ['apigateway', 'createDeployment', ['apigateway:POST']],
    ['apigateway', 'updateStage', ['apigateway:PATCH']],
    ['apigatewayv2', 'deleteApi', ['apigateway:DELETE']],
    ['apigatewayv2', 'createPortal', ['apigateway:createPortal']],
    ['docdb', 'describeDBClusters', ['rds:describeDBClusters']],
    ['neptune', 'startDBCluster', ['rds:startDBCluster']],
    ['cognitoidentityprovider', 'adminCreateUser', ['cognito-idp:adminCreateUser']],
    ['rdsdata', 'executeStatement', ['rds-data:executeStatement']],
    ['redshiftdata', 'executeStatement', ['redshift-data:executeStatement']],
    ['dynamodb', 'transactWriteItems', ['dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem']],
    ['dynamodb', 'query', ['dynamodb:query']],
    ['bedrockruntime', 'converse', ['bedrock:InvokeModel']],
    ['bedrockruntime', 'invokeModel', ['bedrock:invokeModel']],
    ['bedrockagentruntime', 'retrieve', ['bedrock:retrieve']],
    ['emrserverless', 'startJobRun', ['emr-serverless:startJobRun']],
    ['opensearch', 'describeDomain', ['es:describeDomain']],
    ['databasemigration', 'describeDataProviders', ['dms:ListDataProviders']],
    ['costexplorer', 'getCostAndUsage', ['ce:getCostAndUsage']],
    ['keyspaces', 'getTable', ['cassandra:Select']],
    ['timestreamwrite', 'writeRecords', ['timestream:writeRecords']],
    ['budgets', 'describeBudgets', ['budgets:ViewBudget']],
    ['sqs', 'sendMessageBatch', ['sqs:SendMessage']],
    ['sns', 'publishBatch', ['sns:Publish']],
    ['kms', 'reEncrypt', ['kms:ReEncryptFrom', 'kms:ReEncryptTo']],
    ['cloudwatchlogs', 'createLogGroup', ['logs:createLogGroup']],
    ['mwaa', 'getEnvironment', ['airflow:getEnvironment']],
    ['mediapackagevod', 'createAsset', ['mediapackage-vod:createAsset']],
    ['efs', 'describeFileSystems', ['elasticfilesystem:describeFileSystems']],
    ['elasticloadbalancingv2', 'describeListeners', ['elasticloadbalancing:describeListeners']],
    ['sfn', 'startExecution', ['states:startExecution']],
    ['resourcegroupstaggingapi', 'getResources', ['tag:getResources']],
  ])('%s:%s', (service, action, actions) => {
    expect(synthCall({ service, action }).statements.flatMap(({ Action }) => Action)).toEqual(actions);
  });

  it('is none for a call that IAM does not decide about', () => {
    expect(synthCall({ service: 'ssooidc', action: 'createToken' }).statements).toEqual([]);
  });

  it('is iamAction, whatever is known', () => {
    expect(synthCall({ iamAction: 's3:ListBucket' }).statements).toEqual([{ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' }]);
  });

  it('is not needed for a call that somebody else permits', () => {
    const unknown = { service: 'iotthingsgraph', action: 'searchThings' };
    expect(synthCall({ ...unknown, grantPermissions: false }).statements).toEqual([]);
    expect(() => synthCall(unknown)).toThrow('iamAction is missing');
  });
});

it('#22006: may do what else the call takes', () => {
  const readImages = new PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::images/*'] });
  const { statements } = synthCall({ service: 'rekognition', action: 'detectLabels', additionalIamStatements: [readImages] });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'rekognition:detectLabels', Resource: '*' },
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::images/*' },
  ]);
});

it('names any resource where one is only known at run time', () => {
  const { statements } = synthCall({
    action: 'headBucket',
    iamResources: [JsonPath.format('arn:aws:s3:::{}', JsonPath.stringAt('$.bucket'))],
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' }]);
});

it('takes the name of a client of the AWS SDK, with a warning', () => {
  const { state, statements, warnings } = synthCall({ service: 'cloudwatch-logs', action: 'describeLogGroups' });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::aws-sdk:cloudwatchlogs:describeLogGroups');
  expect(statements[0].Action).toBe('logs:describeLogGroups');
  expect(warnings).toEqual([expect.stringContaining("service is 'cloudwatch-logs', which is taken for 'cloudwatchlogs'")]);
});

it('takes an API that is newer than this package with skipValidation and iamAction', () => {
  const props = { service: 'brandnew', action: 'doIt', parameters: { camelCase: 1 }, skipValidation: true };
  const { state, statements } = synthCall({ ...props, iamAction: 'brandnew:DoIt' });
  expect(state).toMatchObject({ Resource: 'arn:${AWS::Partition}:states:::aws-sdk:brandnew:doIt', Parameters: { camelCase: 1 } });
  expect(statements[0].Action).toBe('brandnew:DoIt');
  expect(() => synthCall(props)).toThrow('it is not known which action of IAM brandnew:doIt takes');
});

describe('names within the parameters', () => {
  const warningsOf = (service: string, action: string, parameters: CallAwsServiceProps['parameters']) =>
    synthCall({ service, action, parameters }).warnings;

  it.each([
    [
      'ecs',
      'runTask',
      { NetworkConfiguration: { awsvpcConfiguration: {} } },
      'parameters.NetworkConfiguration.awsvpcConfiguration begins with a small letter',
    ],
    ['ec2', 'describeInstances', { Filters: [{ Name: 'a', values: ['b'] }] }, 'parameters.Filters[0].values begins with a small letter'],
    ['ecs', 'runTask', { Overrides: { ContainerOverrides: [{ Name: 'a', 'cpu.$': '$.cpu' }] } }, 'Write Cpu.$'],
  ])('%s:%s warns of %j', (service, action, parameters, warning) => {
    expect(warningsOf(service, action, parameters)).toEqual([expect.stringContaining(warning)]);
  });

  it.each([
    ['dynamodb', 'putItem', { TableName: 't', Item: { id: { S: 'a' }, list: { L: [{ M: { deep: { S: 'b' } } }] } } }],
    ['lambda', 'invoke', { FunctionName: 'f', Payload: { order: { id: 1 } } }],
    ['sfn', 'startExecution', { Input: { orders: [{ id: 1 }] } }],
    ['s3', 'putObject', { Metadata: { owner: 'me' } }],
    ['lambda', 'createFunction', { Environment: { Variables: { stage: 'test' } } }],
    ['eventbridge', 'putEvents', { Entries: [{ Detail: { id: 1 }, DetailType: 'Order' }] }],
  ])('%s:%s takes %j', (service, action, parameters) => {
    expect(warningsOf(service, action, parameters)).toEqual([]);
  });
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    [
      'a service that nobody has',
      { service: 'eventbrige', action: 'putEvents' },
      "service is 'eventbrige': Step Functions calls no service by this name, see https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html. Did you mean 'eventbridge'? For one that is newer than this package set skipValidation and iamAction.",
    ],
    ['a service in the words of IAM', { service: 'states' }, "Did you mean 'sfn'?"],
    ['a package', { service: '@aws-sdk/client-cloudwatch-logs' }, "Did you mean 'cloudwatchlogs'?"],
    [
      'an action that the service has not',
      { action: 'listObjectV2' },
      "action is 'listObjectV2': s3 has no such action. Did you mean 'listObjectsV2'",
    ],
    ['an action in other letters', { service: 'rds', action: 'describeDbInstances' }, "Did you mean 'describeDBInstances'"],
    [
      'an action in PascalCase',
      { action: 'ListBuckets' },
      "action is 'ListBuckets': an action is written in camelCase. Write 'listBuckets'.",
    ],
    [
      'an action that streams',
      { service: 'bedrockruntime', action: 'converseStream' },
      "action is 'converseStream': Step Functions cannot call this action of bedrockruntime, see https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html. Call it from a Lambda function.",
    ],
    [
      '#19174, #23753: running a job',
      { integrationPattern: RUN_JOB },
      "integrationPattern is 'RUN_JOB': aws-sdk:s3:listBuckets supports REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN. Choose IntegrationPattern.REQUEST_RESPONSE or IntegrationPattern.WAIT_FOR_TASK_TOKEN.",
    ],
    [
      'a callback without its token',
      { integrationPattern: WAIT_FOR_TASK_TOKEN, parameters: { Prefix: 'a' } },
      'parameters is without the task token: a task that waits for a callback has to hand out its token',
    ],
    [
      'a parameter in camelCase',
      { parameters: { bucketRegion: 'eu-west-1' } },
      "parameters.bucketRegion is 'eu-west-1': Step Functions spells the parameters of an action in PascalCase. Write BucketRegion.",
    ],
    ['a parameter in camelCase by a path', { parameters: { 'prefix.$': '$.prefix' } }, 'Write Prefix.$.'],
    [
      'an action whose permission nobody knows',
      { service: 'guardduty', action: 'listInvestigationRecords' },
      'iamAction is missing: it is not known which action of IAM guardduty:listInvestigationRecords takes. Give the action that its page in the AWS documentation names; near in name are guardduty:ListInvestigations',
    ],
    ['a service without known actions', { service: 'billing', action: 'listBillingViews' }, 'iamAction is missing'],
    ['no resource', { iamResources: [] }, 'iamResources is []: the service takes no empty list'],
    ['a service by expression', { service: JsonPath.stringAt('$.service') }, 'it decides how the task is rendered'],
    ['an action by expression', { action: '{% $states.input.action %}' }, 'it decides how the task is rendered'],
    [
      'a service that only CloudFormation knows',
      { service: Lazy.string({ produce: () => 's3' }) },
      'a value that only CloudFormation knows',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthCall(props)).toThrow(message);
    expect(() => synthCall(props)).toThrow('[Stack/Call] ');
  });
});
