import { createHash } from 'node:crypto';
import { apiEndpoint, type BusEvent, eventBus, simulate, snsTopic, sqsQueue, type TaskMock } from '../../src';
import { machine, single } from '../machine';
import { ID, QUEUE, run, TOPIC, task } from './call';

describe('what was sent is kept', () => {
  test('by sqsQueue', async () => {
    const queue = sqsQueue<{ id: number }>();
    const request = {
      QueueUrl: QUEUE,
      MessageBody: { 'id.$': '$' },
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'new' } },
      MessageGroupId: 'g',
      MessageDeduplicationId: 'd',
      DelaySeconds: 5,
    };
    const map = { Type: 'Map', ItemProcessor: single(task('sqs:sendMessage', request)) };
    const { output } = await simulate(machine({ M: map }), { input: [7, 8], tasks: { S: queue } });
    expect(queue.messages.map(({ body }) => body.id)).toEqual([7, 8]);
    expect(queue.messages[0]).toEqual({
      queueUrl: QUEUE,
      body: { id: 7 },
      attributes: { kind: 'new' },
      groupId: 'g',
      deduplicationId: 'd',
      delaySeconds: 5,
    });
    expect(output).toMatchObject([
      { MD5OfMessageBody: createHash('md5').update('{"id":7}').digest('hex'), MessageId: ID, SequenceNumber: '00000000000000000001' },
      { SequenceNumber: '00000000000000000002' },
    ]);
  });

  test('by snsTopic', async () => {
    const topic = snsTopic<string>();
    const request = { TopicArn: `${TOPIC}.fifo`, Message: 'sold', Subject: 'News', MessageGroupId: 'g', MessageDeduplicationId: 'd' };
    const { output } = await run('sns:publish', request, topic);
    expect(topic.messages).toEqual([
      { target: `${TOPIC}.fifo`, message: 'sold', subject: 'News', attributes: {}, groupId: 'g', deduplicationId: 'd' },
    ]);
    expect(output).toMatchObject({ SequenceNumber: '00000000000000000001' });
  });

  test('by eventBus, without what it refused', async () => {
    const bus = eventBus<{ sku: string }>(({ detail }) => {
      if (detail.sku === 'B2') throw new Error('no such thing');
    });
    const entry = (sku: string) => ({
      Source: 'shop',
      DetailType: 'Sold',
      Detail: JSON.stringify({ sku }),
      EventBusName: 'shop',
      Resources: ['r'],
    });
    await run('events:putEvents', { Entries: [entry('A1'), entry('B2')] }, bus);
    expect(bus.events).toEqual<BusEvent[]>([
      {
        source: 'shop',
        detailType: 'Sold',
        detail: { sku: 'A1' },
        busName: 'shop',
        resources: ['r', expect.stringContaining(':stateMachine:'), expect.stringContaining(':execution:')],
      },
    ]);
  });
});

describe('a callback', () => {
  const sqs = { QueueUrl: QUEUE, MessageBody: { 'token.$': '$$.Task.Token' } };
  const sns = { TopicArn: TOPIC, Message: { 'token.$': '$$.Task.Token' } };
  const events = { Entries: [{ Source: 'a', DetailType: 'b', Detail: { 'token.$': '$$.Task.Token' } }] };
  const api = { ApiEndpoint: 'x', Method: 'GET', Headers: { 'token.$': 'States.Array($$.Task.Token)' } };

  test.each<[string, object, TaskMock]>([
    ['sqs:sendMessage', sqs, sqsQueue(({ body }) => ({ yes: typeof (body as { token: string }).token }))],
    ['sns:publish', sns, snsTopic(({ message }) => ({ yes: typeof (message as { token: string }).token }))],
    ['events:putEvents', events, eventBus(({ detail }) => ({ yes: typeof (detail as { token: string }).token }))],
    ['apigateway:invoke', api, apiEndpoint((_, call) => call.sendTaskSuccess({ yes: 'string' }))],
  ])('of %s is answered by the handler', async (integration, request, mock) => {
    expect((await run(`${integration}.waitForTaskToken`, request, mock)).output).toEqual({ yes: 'string' });
  });

  test.each<[string, object, TaskMock]>([
    ['sqs:sendMessage', sqs, sqsQueue()],
    ['sns:publish', sns, snsTopic()],
    ['events:putEvents', events, eventBus()],
    ['apigateway:invoke', api, apiEndpoint(() => ({ accepted: true }))],
  ])('of %s is left open otherwise', async (integration, request, mock) => {
    const state = { ...task(`${integration}.waitForTaskToken`, request), TimeoutSeconds: 60 };
    expect(await simulate(single(state), { tasks: { S: mock } })).toMatchObject({ error: 'States.Timeout', duration: 60 });
  });
});
