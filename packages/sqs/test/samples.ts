import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { SqsMessageAttributeDataType, type SqsSendMessageProps } from '../src';

const sendMessage: Samples<SqsSendMessageProps> = {
  least: (scope) => ({
    queue: new Queue(scope, 'Queue'),
    messageBody: TaskInput.fromText('hello'),
  }),
  fullest: (scope) => ({
    queue: new Queue(scope, 'Queue', { encryption: QueueEncryption.KMS }),
    messageBody: TaskInput.fromObject({ order: { id: 7 } }),
    delay: Duration.minutes(15),
    messageDeduplicationId: 'dedup',
    messageGroupId: 'tenant',
    messageAttributes: {
      place: { value: 'Vienna' },
      people: { value: 4 },
      picture: { value: 'iVBORw0KGgo=', dataType: SqsMessageAttributeDataType.BINARY },
    },
    stateName: 'Send the message',
    comment: 'to the queue',
    taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
    inputPath: '$.in',
    resultSelector: { 'id.$': '$.MessageId' },
    resultPath: '$.sent',
    outputPath: '$.sent',
    assign: { id: JsonPath.stringAt('$.MessageId') },
  }),
  fifo: (scope) => ({
    queue: new Queue(scope, 'Queue', { fifo: true, contentBasedDeduplication: true }),
    messageBody: TaskInput.fromText('hello'),
    messageGroupId: 'group',
  }),
  importedWithKey: (scope) => ({
    queue: Queue.fromQueueAttributes(scope, 'Queue', {
      queueArn: 'arn:aws:sqs:eu-west-1:111111111111:imported',
      keyArn: 'arn:aws:kms:eu-west-1:111111111111:key/abc',
    }),
    messageBody: TaskInput.fromText('hello'),
  }),
  jsonPath: (scope) => ({
    queue: new Queue(scope, 'Queue'),
    messageBody: TaskInput.fromJsonPathAt('$.message'),
    delay: Duration.seconds(JsonPath.numberAt('$.delay')),
    messageDeduplicationId: JsonPath.stringAt('$.dedup'),
    messageGroupId: JsonPath.format('tenant-{}', JsonPath.stringAt('$.tenant')),
    messageAttributes: { place: { value: JsonPath.stringAt('$.place') }, people: { value: JsonPath.numberAt('$.people') } },
  }),
  jsonata: (scope) => ({
    queryLanguage: sfn.QueryLanguage.JSONATA,
    queue: new Queue(scope, 'Queue'),
    messageBody: TaskInput.fromObject({ order: '{% $states.input.order %}' }),
    delay: Duration.seconds(Jsonata.number('{% $states.input.delay %}')),
    messageDeduplicationId: '{% $states.input.dedup %}',
    messageGroupId: "{% 'tenant-' & $states.input.tenant %}",
    messageAttributes: {
      place: { value: '{% $states.input.place %}' },
      people: { value: '{% $states.input.people %}', dataType: SqsMessageAttributeDataType.NUMBER },
    },
    outputs: '{% $states.result.MessageId %}',
  }),
  waitForTaskToken: (scope) => ({
    queue: new Queue(scope, 'Queue'),
    messageBody: TaskInput.fromObject({ token: JsonPath.taskToken }),
    integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
  }),
  waitForTaskTokenInJsonata: (scope) => ({
    queryLanguage: sfn.QueryLanguage.JSONATA,
    queue: new Queue(scope, 'Queue'),
    messageBody: TaskInput.fromObject({ token: '{% $states.context.Task.Token %}' }),
    integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
  }),
};

export const samples = { SqsSendMessage: sendMessage };
