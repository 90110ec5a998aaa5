import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { SqsMessageAttributeDataType, SqsSendMessage, type SqsSendMessageProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

function synthSend(props: Partial<SqsSendMessageProps> = {}, queue: QueueProps = {}) {
  return synth(
    (stack) =>
      new SqsSendMessage(stack, 'Send', { queue: new Queue(stack, 'Queue', queue), messageBody: TaskInput.fromText('hello'), ...props }),
  );
}

it('sends to the queue, and may do nothing else', () => {
  const { state, statements } = synthSend({ messageBody: TaskInput.fromObject({ id: JsonPath.stringAt('$.id') }) });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sqs:sendMessage',
    Parameters: { QueueUrl: '${Queue4A7E3555}', MessageBody: { 'id.$': '$.id' } },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '${Queue4A7E3555.Arn}' }]);
});

it('may use the key of an encrypted queue', () => {
  const { statements } = synthSend({}, { encryption: QueueEncryption.KMS });
  expect(statements[1]).toEqual({ Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '${QueueKey39FCBAE6.Arn}' });
});

it('takes a queue whose URL and ARN are only known at run time', () => {
  const { state, statements } = synth(
    (stack) =>
      new SqsSendMessage(stack, 'Send', {
        queue: Queue.fromQueueAttributes(stack, 'Queue', {
          queueArn: `arn:aws:sqs:eu-west-1:111111111111:${JsonPath.stringAt('$.name')}`,
          queueUrl: JsonPath.stringAt('$.url'),
        }),
        messageBody: TaskInput.fromText('hello'),
      }),
  );
  expect(state.Parameters).toEqual({ 'QueueUrl.$': '$.url', MessageBody: 'hello' });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:111111111111:*' }]);
});

describe('#24627: sends message attributes', () => {
  const attributesOf = (props: Partial<SqsSendMessageProps>) => {
    const { Parameters, Arguments } = synthSend(props).state;
    return (Parameters ?? Arguments).MessageAttributes;
  };

  it.each([
    ['a string', 'Vienna', undefined, { DataType: 'String', StringValue: 'Vienna' }],
    ['a number', 4, undefined, { DataType: 'Number', StringValue: '4' }],
    ['a number as a string', '4', SqsMessageAttributeDataType.NUMBER, { DataType: 'Number', StringValue: '4' }],
    ['a boolean', true, undefined, { DataType: 'String', StringValue: 'true' }],
    ['binary data', 'AQID', SqsMessageAttributeDataType.BINARY, { DataType: 'Binary', BinaryValue: 'AQID' }],
    ['a path to a string', JsonPath.stringAt('$.a'), undefined, { DataType: 'String', 'StringValue.$': '$.a' }],
    ['a path to a number', JsonPath.numberAt('$.n'), undefined, { DataType: 'Number', 'StringValue.$': "States.Format('{}', $.n)" }],
    [
      'a path to a number, said so',
      JsonPath.stringAt('$.n'),
      SqsMessageAttributeDataType.NUMBER,
      { DataType: 'Number', 'StringValue.$': "States.Format('{}', $.n)" },
    ],
    ['a path to binary data', JsonPath.stringAt('$.b'), SqsMessageAttributeDataType.BINARY, { DataType: 'Binary', 'BinaryValue.$': '$.b' }],
  ])('%s', (_, value, dataType, expected) => {
    expect(attributesOf({ messageAttributes: { a: { value, dataType } } })).toEqual({ a: expected });
  });

  it.each([
    ['a string', '{% $a %}', undefined, { DataType: 'String', StringValue: '{% $a %}' }],
    ['a number', Jsonata.number('{% $n %}'), undefined, { DataType: 'Number', StringValue: '{% $string($n) %}' }],
    ['a number, said so', '{% $n %}', SqsMessageAttributeDataType.NUMBER, { DataType: 'Number', StringValue: '{% $string($n) %}' }],
  ])('%s in JSONata', (_, value, dataType, expected) => {
    expect(attributesOf({ queryLanguage: JSONATA, messageAttributes: { a: { value, dataType } } })).toEqual({ a: expected });
  });
});

describe('refusals', () => {
  const body = TaskInput.fromObject({ a: 1 });

  it.each<[string, Partial<SqsSendMessageProps>, QueueProps, string]>([
    [
      'a pattern SQS does not have',
      { integrationPattern: RUN_JOB },
      {},
      "integrationPattern is 'RUN_JOB': sqs:sendMessage supports REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN. Choose IntegrationPattern.REQUEST_RESPONSE or IntegrationPattern.WAIT_FOR_TASK_TOKEN.",
    ],
    [
      'a callback without its token',
      { integrationPattern: WAIT_FOR_TASK_TOKEN, messageBody: body },
      {},
      'messageBody is without the task token',
    ],
    ['a long delay', { delay: Duration.minutes(16) }, {}, 'delay is 960: the service takes 0 to 900 seconds'],
    [
      'a delay by expression in minutes',
      { delay: Duration.minutes(JsonPath.numberAt('$.m')) },
      {},
      'delay is an expression in minutes: an expression is not converted, and the service counts in seconds',
    ],
    ['an empty group', { messageGroupId: '' }, {}, "messageGroupId is '': it has 0 characters, and the service takes 1 to 128"],
    ['a long deduplication id', { messageDeduplicationId: 'x'.repeat(129) }, {}, 'it has 129 characters, and the service takes 1 to 128'],
    [
      'an attribute that is an object',
      { messageAttributes: { a: { value: { b: 1 } } } },
      {},
      'messageAttributes.a is {"b":1}: a string is made from a string, a number, a boolean or null',
    ],
    [
      'a number that is none',
      { messageAttributes: { a: { value: 'x', dataType: SqsMessageAttributeDataType.NUMBER } } },
      {},
      "messageAttributes.a is 'x': that is no number",
    ],
    [
      'too many attributes',
      { messageAttributes: Object.fromEntries([...Array(11).keys()].map((n) => [`a${n}`, { value: n }])) },
      {},
      'it has 11 items, and the service takes 0 to 10',
    ],
    [
      'a FIFO queue without a group',
      { messageDeduplicationId: 'd' },
      { fifo: true },
      'messageGroupId is missing: a FIFO queue keeps order within a group. Give the group of the message.',
    ],
    [
      'a FIFO queue without deduplication',
      { messageGroupId: 'g' },
      { fifo: true },
      'messageDeduplicationId is missing: the FIFO queue does not deduplicate by content',
    ],
    [
      'a FIFO queue with a delay',
      { delay: Duration.seconds(1), messageGroupId: 'g', messageDeduplicationId: 'd' },
      { fifo: true },
      'delay is 1 second: a FIFO queue delays no single message. Set deliveryDelay on the queue.',
    ],
  ])('%s', (_, props, queue, message) => {
    expect(() => synthSend(props, queue)).toThrow(message);
    expect(() => synthSend(props, queue)).toThrow('[Stack/Send] ');
  });
});
