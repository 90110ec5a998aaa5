import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { CallAwsServiceCrossRegionProps, CallAwsServiceProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const machineArn = 'arn:aws:states:eu-west-1:111111111111:stateMachine:name';

const readImages = () => new PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::images/*'] });

const tableOf = (scope: Construct) => new Table(scope, 'Table', { partitionKey: { name: 'id', type: AttributeType.STRING } });

/** What goes with any task in JSONPath. */
const stateFields = {
  stateName: 'Call the service',
  comment: 'by its API',
  taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
  inputPath: '$.in',
  resultSelector: { 'item.$': '$.Item' },
  resultPath: '$.found',
  outputPath: '$.found',
};

const callAwsService: Samples<CallAwsServiceProps> = {
  least: () => ({ service: 'sfn', action: 'listStateMachines', iamResources: ['*'] }),
  fullest: (scope) => {
    const table = tableOf(scope);
    return {
      service: 'dynamodb',
      action: 'getItem',
      parameters: { TableName: table.tableName, Key: { id: { S: 'a' } } },
      iamResources: [table.tableArn],
      iamAction: 'dynamodb:BatchGetItem',
      additionalIamStatements: [readImages()],
      skipValidation: true,
      ...stateFields,
      assign: { item: JsonPath.objectAt('$.Item') },
    };
  },
  jsonPath: (scope) => {
    const table = tableOf(scope);
    return {
      service: 'dynamodb',
      action: 'putItem',
      parameters: { TableName: table.tableName, Item: { id: { S: JsonPath.stringAt('$.id') } }, 'ConditionExpression.$': '$.condition' },
      iamResources: [table.tableArn],
    };
  },
  jsonata: (scope) => {
    const table = tableOf(scope);
    return {
      queryLanguage: JSONATA,
      service: 'dynamodb',
      action: 'putItem',
      parameters: {
        TableName: table.tableName,
        Item: { id: { S: '{% $states.input.id %}' }, order: Jsonata.any('{% $states.input.order %}') },
      },
      iamResources: [table.tableArn],
      outputs: '{% $states.result.Attributes %}',
    };
  },
  waitForTaskToken: () => ({
    service: 'sfn',
    action: 'startExecution',
    parameters: { StateMachineArn: machineArn, Input: { token: JsonPath.taskToken } },
    iamResources: [machineArn],
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  waitForTaskTokenInJsonata: () => ({
    queryLanguage: JSONATA,
    service: 'sfn',
    action: 'startExecution',
    parameters: { StateMachineArn: machineArn, Input: { token: '{% $states.context.Task.Token %}' } },
    iamResources: [machineArn],
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  skipValidation: () => ({
    service: 'lambda',
    action: 'invokeAsync',
    parameters: { FunctionName: 'f', InvokeArgs: '{}' },
    iamAction: 'lambda:InvokeAsync',
    iamResources: ['*'],
    skipValidation: true,
  }),
  upperCase: () => ({ service: 'SQS', action: 'listQueues', iamAction: 'sqs:ListQueues', iamResources: ['*'] }),
  unknownPrefix: () => ({ service: 'eventbridge', action: 'listRules', iamResources: ['*'] }),
  anotherAction: () => ({ service: 'lambda', action: 'invoke', parameters: { FunctionName: 'f', Payload: { a: 1 } }, iamResources: ['*'] }),
  severalActions: () => ({ service: 'dynamodb', action: 'transactWriteItems', parameters: { TransactItems: [] }, iamResources: ['*'] }),
};

const crossRegion: Samples<CallAwsServiceCrossRegionProps> = {
  least: () => ({ service: 'sfn', action: 'listStateMachines', region: 'us-east-1', iamResources: ['*'] }),
  fullest: (scope) => {
    const table = tableOf(scope);
    return {
      service: 'dynamodb',
      action: 'getItem',
      region: 'us-east-1',
      endpoint: 'https://dynamodb.example.com',
      parameters: { TableName: table.tableName, Key: { id: { S: 'a' } } },
      iamResources: [table.tableArn],
      iamAction: 'dynamodb:BatchGetItem',
      additionalIamStatements: [readImages()],
      retryOnServiceExceptions: false,
      skipValidation: true,
      ...stateFields,
      assign: { item: JsonPath.objectAt('$.Item') },
    };
  },
  jsonPath: () => ({
    service: 'cloudwatch-logs',
    action: 'describeLogGroups',
    region: JsonPath.stringAt('$.region'),
    endpoint: JsonPath.stringAt('$.endpoint'),
    parameters: { logGroupNamePrefix: JsonPath.stringAt('$.prefix') },
    iamResources: ['*'],
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    service: 's3',
    action: 'getObject',
    region: '{% $states.input.region %}',
    endpoint: '{% $states.input.endpoint %}',
    parameters: { Bucket: 'b', Key: '{% $states.input.key %}' },
    iamResources: ['arn:aws:s3:::b/*'],
    outputs: '{% $states.result.Body %}',
  }),
  waitForTaskToken: () => ({
    service: 'sqs',
    action: 'sendMessage',
    region: 'us-east-1',
    parameters: { QueueUrl: 'https://sqs.us-east-1.amazonaws.com/111111111111/name', MessageBody: JsonPath.taskToken },
    iamResources: ['arn:aws:sqs:us-east-1:111111111111:name'],
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  waitForTaskTokenInJsonata: () => ({
    queryLanguage: JSONATA,
    service: 'sqs',
    action: 'sendMessage',
    region: 'us-east-1',
    parameters: { QueueUrl: 'https://sqs.us-east-1.amazonaws.com/111111111111/name', MessageBody: '{% $states.context.Task.Token %}' },
    iamResources: ['arn:aws:sqs:us-east-1:111111111111:name'],
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  skipValidation: () => ({
    service: 'newer',
    action: 'doIt',
    region: 'us-east-1',
    iamAction: 'sqs:SendMessage',
    iamResources: ['*'],
    skipValidation: true,
  }),
  anotherAction: () => ({
    service: 's3',
    action: 'listObjectsV2',
    region: 'us-east-1',
    parameters: { Bucket: 'b' },
    iamResources: ['arn:aws:s3:::b'],
  }),
};

export const samples = { CallAwsService: callAwsService, CallAwsServiceCrossRegion: crossRegion };
