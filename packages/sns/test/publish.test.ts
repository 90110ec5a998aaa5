import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic, type TopicProps } from 'aws-cdk-lib/aws-sns';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { MessageAttributeDataType, SnsPublish, type SnsPublishProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { STRING, STRING_ARRAY, NUMBER, BINARY } = MessageAttributeDataType;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

function synthPublish(props: Partial<SnsPublishProps> = {}, topic: TopicProps = {}) {
  return synth(
    (stack) =>
      new SnsPublish(stack, 'Publish', { topic: new Topic(stack, 'Topic', topic), message: TaskInput.fromText('hello'), ...props }),
  );
}

it('publishes to the topic, and may do nothing else', () => {
  const { state, statements } = synthPublish({ subject: JsonPath.stringAt('$.subject') });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sns:publish',
    Parameters: { TopicArn: '${TopicBFC7AF6E}', Message: 'hello', 'Subject.$': '$.subject' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'sns:Publish', Resource: '${TopicBFC7AF6E}' }]);
});

it('#32303: may use the key of an encrypted topic', () => {
  const { statements } = synth(
    (stack) =>
      new SnsPublish(stack, 'Publish', {
        topic: new Topic(stack, 'Topic', { masterKey: new Key(stack, 'Key') }),
        message: TaskInput.fromText('hello'),
      }),
  );
  expect(statements[1]).toEqual({ Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '${Key961B73FD.Arn}' });
});

it('takes a topic whose ARN is only known at run time', () => {
  const { state, statements } = synth(
    (stack) =>
      new SnsPublish(stack, 'Publish', {
        topic: Topic.fromTopicArn(stack, 'Topic', JsonPath.stringAt('$.arn')),
        message: TaskInput.fromText('hello'),
      }),
  );
  expect(state.Parameters).toEqual({ 'TopicArn.$': '$.arn', Message: 'hello' });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'sns:Publish', Resource: 'arn:${AWS::Partition}:sns:*:*:*' }]);
});

describe('message attributes', () => {
  it.each<[string, unknown, MessageAttributeDataType | undefined, object]>([
    ['a string', 'x', undefined, { DataType: 'String', StringValue: 'x' }],
    ['a number', 4, undefined, { DataType: 'Number', StringValue: '4' }],
    ['a number as a string', 4, STRING, { DataType: 'String', StringValue: '4' }],
    ['a boolean', false, undefined, { DataType: 'String', StringValue: 'false' }],
    ['a list', ['a', 1, true, null], undefined, { DataType: 'String.Array', StringValue: '["a",1,true,null]' }],
    ['a list, said so', ['a'], STRING_ARRAY, { DataType: 'String.Array', StringValue: '["a"]' }],
    ['a list as JSON', '["a"]', STRING_ARRAY, { DataType: 'String.Array', StringValue: '["a"]' }],
    [
      'a list with a path in it',
      ['a', JsonPath.stringAt('$.b')],
      undefined,
      { DataType: 'String.Array', 'StringValue.$': "States.JsonToString(States.Array('a', $.b))" },
    ],
    ['binary data', 'AQID', BINARY, { DataType: 'Binary', BinaryValue: 'AQID' }],
    ['a path to a string', JsonPath.stringAt('$.a'), undefined, { DataType: 'String', 'StringValue.$': '$.a' }],
    ['a path to a number', JsonPath.numberAt('$.n'), undefined, { DataType: 'Number', 'StringValue.$': "States.Format('{}', $.n)" }],
    ['a path to a number, said so', JsonPath.stringAt('$.n'), NUMBER, { DataType: 'Number', 'StringValue.$': "States.Format('{}', $.n)" }],
    ['a path to a list', JsonPath.listAt('$.l'), undefined, { DataType: 'String.Array', 'StringValue.$': 'States.JsonToString($.l)' }],
    ['a path to a list as JSON', JsonPath.stringAt('$.l'), STRING_ARRAY, { DataType: 'String.Array', 'StringValue.$': '$.l' }],
    ['a path to binary data', JsonPath.stringAt('$.b'), BINARY, { DataType: 'Binary', 'BinaryValue.$': '$.b' }],
  ])('%s', (_, value, dataType, expected) => {
    expect(synthPublish({ messageAttributes: { a: { value, dataType } } }).state.Parameters.MessageAttributes).toEqual({ a: expected });
  });

  it.each<[string, unknown, MessageAttributeDataType | undefined, object]>([
    ['a string', '{% $a %}', undefined, { DataType: 'String', StringValue: '{% $a %}' }],
    ['a number', Jsonata.number('{% $n %}'), undefined, { DataType: 'Number', StringValue: '{% $string($n) %}' }],
    ['a number, said so', '{% $n %}', NUMBER, { DataType: 'Number', StringValue: '{% $string($n) %}' }],
    ['a list', Jsonata.list('{% $l %}'), undefined, { DataType: 'String.Array', StringValue: '{% $string($l) %}' }],
    [
      'a list with an expression in it',
      ['a', '{% $b %}'],
      undefined,
      { DataType: 'String.Array', StringValue: '{% $string(["a", $b]) %}' },
    ],
  ])('%s in JSONata', (_, value, dataType, expected) => {
    const { state } = synthPublish({ queryLanguage: JSONATA, messageAttributes: { a: { value, dataType } } });
    expect(state.Arguments.MessageAttributes).toEqual({ a: expected });
  });
});

describe('a text for each protocol', () => {
  it.each([
    ['an object', TaskInput.fromObject({ default: 'a', sms: 'b' })],
    ['JSON', TaskInput.fromText('{"default":"a"}')],
    ['an object with a path', TaskInput.fromObject({ default: JsonPath.stringAt('$.a') })],
    ['a path', TaskInput.fromJsonPathAt('$.texts')],
  ])('is taken from %s', (_, message) => {
    expect(synthPublish({ message, messagePerSubscriptionType: true }).state.Parameters.MessageStructure).toBe('json');
  });
});

describe('refusals', () => {
  const body = TaskInput.fromObject({ a: 1 });

  it.each<[string, Partial<SnsPublishProps>, TopicProps, string]>([
    [
      'a pattern SNS does not have',
      { integrationPattern: RUN_JOB },
      {},
      "integrationPattern is 'RUN_JOB': sns:publish supports REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN",
    ],
    ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN, message: body }, {}, 'message is without the task token'],
    ['an empty subject', { subject: '' }, {}, "subject is '': it has 0 characters, and the service takes 1 to 100"],
    ['a long subject', { subject: 'x'.repeat(101) }, {}, 'it has 101 characters'],
    [
      'an object as an attribute',
      { messageAttributes: { a: { value: { b: 1 } } } },
      {},
      'messageAttributes.a is {"b":1}: a string is made from',
    ],
    [
      'a number that is none',
      { messageAttributes: { a: { value: 'x', dataType: NUMBER } } },
      {},
      "messageAttributes.a is 'x': that is no number",
    ],
    [
      'a list of objects',
      { messageAttributes: { a: { value: [{}] } } },
      {},
      'messageAttributes.a is [{}]: an array has strings, numbers, booleans and null in it',
    ],
    [
      'text as a list',
      { messageAttributes: { a: { value: 'x', dataType: STRING_ARRAY } } },
      {},
      "messageAttributes.a is 'x': an array has",
    ],
    [
      'a number as binary data',
      { messageAttributes: { a: { value: 1, dataType: BINARY } } },
      {},
      'messageAttributes.a is 1: binary data is given as a string in Base64',
    ],
    [
      'one text for each protocol',
      { messagePerSubscriptionType: true },
      {},
      "message is 'hello': with messagePerSubscriptionType it has to be an object with a text by protocol",
    ],
    [
      'no default text',
      { messagePerSubscriptionType: true, message: TaskInput.fromObject({ sms: 'x' }) },
      {},
      'message is {"sms":"x"}: it has no text for \'default\', which SNS requires',
    ],
    [
      'an expression for a flag',
      { messagePerSubscriptionType: Jsonata.any('{% $a %}') },
      {},
      "messagePerSubscriptionType is '{% $a %}': it decides how the task is rendered",
    ],
    ['a FIFO topic without a group', {}, { fifo: true }, 'messageGroupId is missing: a FIFO topic keeps order within a group'],
    [
      'a FIFO topic without deduplication',
      { messageGroupId: 'g' },
      { fifo: true },
      'messageDeduplicationId is missing: the FIFO topic does not deduplicate by content',
    ],
  ])('%s', (_, props, topic, message) => {
    expect(() => synthPublish(props, topic)).toThrow(message);
    expect(() => synthPublish(props, topic)).toThrow('[Stack/Publish] ');
  });
});
