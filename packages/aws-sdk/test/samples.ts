import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { CallAwsServiceCrossRegionProps, CallAwsServiceProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const readImages = () => new PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::images/*'] });

/** What goes with any task in JSONPath. */
const stateFields = {
  stateName: 'Call the service',
  comment: 'by its API',
  taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
  inputPath: '$.in',
  resultSelector: { 'etag.$': '$.ETag' },
  resultPath: '$.object',
  outputPath: '$.object',
};

const callAwsService: Samples<CallAwsServiceProps> = {
  least: () => ({ service: 'sfn', action: 'listStateMachines', iamResources: ['*'] }),
  fullest: (scope) => {
    const bucket = new Bucket(scope, 'Bucket');
    return {
      service: 's3',
      action: 'getObject',
      parameters: { Bucket: bucket.bucketName, Key: 'key' },
      iamResources: [bucket.arnForObjects('*')],
      iamAction: 's3:GetObjectVersion',
      additionalIamStatements: [readImages()],
      skipValidation: true,
      ...stateFields,
      assign: { etag: JsonPath.stringAt('$.ETag') },
    };
  },
  jsonPath: (scope) => {
    const bucket = new Bucket(scope, 'Bucket');
    return {
      service: 's3',
      action: 'putObject',
      parameters: { Bucket: bucket.bucketName, Key: JsonPath.stringAt('$.key'), Body: JsonPath.objectAt('$.body'), 'Tagging.$': '$.tags' },
      iamResources: [bucket.arnForObjects('*')],
    };
  },
  jsonata: (scope) => {
    const bucket = new Bucket(scope, 'Bucket');
    return {
      queryLanguage: JSONATA,
      service: 's3',
      action: 'putObject',
      parameters: {
        Bucket: bucket.bucketName,
        Key: '{% $states.input.key %}',
        Metadata: { owner: Jsonata.string('{% $states.input.owner %}') },
      },
      iamResources: [bucket.arnForObjects('*')],
      outputs: '{% $states.result.ETag %}',
    };
  },
  waitForTaskToken: () => ({
    service: 'sfn',
    action: 'startExecution',
    parameters: { StateMachineArn: 'arn:aws:states:eu-west-1:111111111111:stateMachine:name', Input: { token: JsonPath.taskToken } },
    iamResources: ['arn:aws:states:eu-west-1:111111111111:stateMachine:name'],
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  waitForTaskTokenInJsonata: () => ({
    queryLanguage: JSONATA,
    service: 'sfn',
    action: 'startExecution',
    parameters: {
      StateMachineArn: 'arn:aws:states:eu-west-1:111111111111:stateMachine:name',
      Input: { token: '{% $states.context.Task.Token %}' },
    },
    iamResources: ['arn:aws:states:eu-west-1:111111111111:stateMachine:name'],
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  otherPrefix: () => ({ service: 'cloudwatchlogs', action: 'describeLogGroups', iamResources: ['*'] }),
  upperCase: () => ({ service: 'S3', action: 'listBuckets', iamAction: 's3:ListAllMyBuckets', iamResources: ['*'] }),
  unknownPrefix: () => ({ service: 'eventbridge', action: 'putEvents', iamResources: ['*'] }),
  anotherAction: () => ({ service: 's3', action: 'listObjectsV2', parameters: { Bucket: 'b' }, iamResources: ['arn:aws:s3:::b'] }),
  severalActions: () => ({ service: 'dynamodb', action: 'transactWriteItems', parameters: { TransactItems: [] }, iamResources: ['*'] }),
};

const crossRegion: Samples<CallAwsServiceCrossRegionProps> = {
  least: () => ({ service: 'sfn', action: 'listStateMachines', region: 'us-east-1', iamResources: ['*'] }),
  fullest: (scope) => {
    const bucket = new Bucket(scope, 'Bucket');
    return {
      service: 's3',
      action: 'getObject',
      region: 'us-east-1',
      endpoint: 'https://s3.example.com',
      parameters: { Bucket: bucket.bucketName, Key: 'key' },
      iamResources: [bucket.arnForObjects('*')],
      iamAction: 's3:GetObjectVersion',
      additionalIamStatements: [readImages()],
      retryOnServiceExceptions: false,
      skipValidation: true,
      ...stateFields,
      assign: { etag: JsonPath.stringAt('$.ETag') },
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
    outputs: '{% $states.result.ETag %}',
  }),
  waitForTaskToken: () => ({
    service: 'sfn',
    action: 'startExecution',
    region: 'us-east-1',
    parameters: {
      stateMachineArn: 'arn:aws:states:us-east-1:111111111111:stateMachine:name',
      input: JsonPath.format('\\{"token":"{}"\\}', JsonPath.taskToken),
    },
    iamResources: ['arn:aws:states:us-east-1:111111111111:stateMachine:name'],
    integrationPattern: WAIT_FOR_TASK_TOKEN,
  }),
  waitForTaskTokenInJsonata: () => ({
    queryLanguage: JSONATA,
    service: 'sfn',
    action: 'startExecution',
    region: 'us-east-1',
    parameters: {
      stateMachineArn: 'arn:aws:states:us-east-1:111111111111:stateMachine:name',
      input: "{% $string({'token': $states.context.Task.Token}) %}",
    },
    iamResources: ['arn:aws:states:us-east-1:111111111111:stateMachine:name'],
    integrationPattern: WAIT_FOR_TASK_TOKEN,
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
