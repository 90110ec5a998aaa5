import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { MessageAttributeDataType, type SnsPublishProps } from '../src';

const { STRING, STRING_ARRAY, NUMBER, BINARY } = MessageAttributeDataType;

const publish: Samples<SnsPublishProps> = {
  least: (scope) => ({
    topic: new Topic(scope, 'Topic'),
    message: TaskInput.fromText('hello'),
  }),
  fullest: (scope) => ({
    topic: new Topic(scope, 'Topic', { fifo: true }),
    message: TaskInput.fromObject({ default: 'hello', sqs: 'a longer hello' }),
    messagePerSubscriptionType: true,
    subject: 'Greeting',
    messageGroupId: 'group',
    messageDeduplicationId: 'dedup',
    messageAttributes: {
      place: { value: 'Vienna' },
      people: { value: 4 },
      urgent: { value: false },
      handles: { value: ['@a', null, 1] },
      name: { value: 'x', dataType: STRING },
      count: { value: 5, dataType: NUMBER },
      picture: { value: 'AQID', dataType: BINARY },
    },
    stateName: 'Publish the message',
    comment: 'to the topic',
    taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
    resultSelector: { 'id.$': '$.MessageId' },
    resultPath: '$.sent',
    assign: { id: JsonPath.stringAt('$.MessageId') },
  }),
  encrypted: (scope) => ({
    topic: new Topic(scope, 'Topic', { masterKey: new Key(scope, 'Key') }),
    message: TaskInput.fromText('hello'),
  }),
  stringArray: (scope) => ({
    topic: new Topic(scope, 'Topic'),
    message: TaskInput.fromText('hello'),
    messageAttributes: { handles: { value: ['@a', '@b'], dataType: STRING_ARRAY } },
  }),
  jsonPath: (scope) => ({
    topic: new Topic(scope, 'Topic'),
    message: TaskInput.fromJsonPathAt('$.message'),
    subject: JsonPath.stringAt('$.subject'),
    messageAttributes: { place: { value: JsonPath.stringAt('$.place') } },
  }),
  jsonPathAttributes: (scope) => ({
    topic: new Topic(scope, 'Topic'),
    message: TaskInput.fromJsonPathAt('$.message'),
    messageAttributes: {
      people: { value: JsonPath.numberAt('$.people') },
      count: { value: JsonPath.stringAt('$.count'), dataType: NUMBER },
      handles: { value: JsonPath.listAt('$.handles') },
    },
  }),
  jsonata: (scope) => ({
    queryLanguage: sfn.QueryLanguage.JSONATA,
    topic: new Topic(scope, 'Topic'),
    message: TaskInput.fromText('{% $states.input.message %}'),
    subject: '{% $states.input.subject %}',
    messageAttributes: { place: { value: '{% $states.input.place %}' } },
    outputs: '{% $states.result.MessageId %}',
  }),
  jsonataAttributes: (scope) => ({
    queryLanguage: sfn.QueryLanguage.JSONATA,
    topic: new Topic(scope, 'Topic'),
    message: TaskInput.fromText('{% $states.input.message %}'),
    messageAttributes: {
      people: { value: Jsonata.number('{% $states.input.people %}') },
      count: { value: '{% $states.input.count %}', dataType: NUMBER },
    },
  }),
  waitForTaskToken: (scope) => ({
    topic: new Topic(scope, 'Topic'),
    message: TaskInput.fromObject({ token: JsonPath.taskToken }),
    integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
  }),
  waitForTaskTokenInJsonata: (scope) => ({
    queryLanguage: sfn.QueryLanguage.JSONATA,
    topic: new Topic(scope, 'Topic'),
    message: TaskInput.fromObject({ token: '{% $states.context.Task.Token %}' }),
    integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
  }),
};

export const samples = { SnsPublish: publish };
