import { createHash } from 'node:crypto';
import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { attributeValues, type MessageAttributes } from './message-attributes';
import { sdkResult } from './sdk-result';
import { sequentialId } from './sequential-id';
import { checkCall, type ServiceMock } from './service-mock';

/** A message that a task sent to a queue. */
export interface SqsMessage<Body = unknown> {
  readonly queueUrl: string;
  /** An object stays one, although the queue would get it as text. */
  readonly body: Body;
  /** The values of `MessageAttributes`, by their names. */
  readonly attributes: { readonly [name: string]: string };
  readonly groupId?: string;
  readonly deduplicationId?: string;
  readonly delaySeconds?: number;
}

/** A mock of a queue, which keeps what it was sent. */
export interface SqsQueue<Body = unknown> extends TaskFunction {
  /** In the order of the calls. */
  readonly messages: readonly SqsMessage<Body>[];
}

interface SendMessageRequest<Body> {
  readonly QueueUrl: string;
  readonly MessageBody: Body;
  readonly MessageAttributes?: MessageAttributes;
  readonly MessageGroupId?: string;
  readonly MessageDeduplicationId?: string;
  readonly DelaySeconds?: number;
}

const SQS_QUEUE: ServiceMock = {
  name: 'sqsQueue()',
  integrations: ['sqs:sendMessage', 'sqs:sendMessage.waitForTaskToken'],
  required: ['QueueUrl', 'MessageBody'],
};

/**
 * A mock of queues for `sqs:sendMessage`. A message with a deduplication id, or to a queue whose URL ends with `.fifo`, gets a `SequenceNumber`.
 * `MD5OfMessageAttributes` is left out.
 *
 * @param handler is who reads the message. For a task that waits for a callback, what it returns is the answer; without it the token stays open.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html
 */
export function sqsQueue<Body = unknown>(handler?: (message: SqsMessage<Body>, call: TaskControl) => unknown): SqsQueue<Body> {
  const messages: SqsMessage<Body>[] = [];
  const send = async (request: SendMessageRequest<Body>, call: TaskControl) => {
    checkCall(call, SQS_QUEUE);
    const message = messageOf(request);
    const number = messages.push(message);
    const answer = await handler?.(message, call);
    if (call.token !== undefined) return answer;
    return sdkResult(number, {
      MD5OfMessageBody: createHash('md5').update(textOf(message.body)).digest('hex'),
      MessageId: sequentialId(number),
      ...(isFifo(message) && { SequenceNumber: String(number).padStart(20, '0') }),
    });
  };
  return Object.assign(send, { messages });
}

function messageOf<Body>(request: SendMessageRequest<Body>): SqsMessage<Body> {
  const { MessageGroupId, MessageDeduplicationId, DelaySeconds } = request;
  return {
    queueUrl: request.QueueUrl,
    body: request.MessageBody,
    attributes: attributeValues(request.MessageAttributes),
    ...(MessageGroupId !== undefined && { groupId: MessageGroupId }),
    ...(MessageDeduplicationId !== undefined && { deduplicationId: MessageDeduplicationId }),
    ...(DelaySeconds !== undefined && { delaySeconds: DelaySeconds }),
  };
}

/** The URL alone does not tell: that of a queue whose name CloudFormation makes up is not known in a test. */
function isFifo({ queueUrl, deduplicationId }: SqsMessage): boolean {
  return queueUrl.endsWith('.fifo') || deduplicationId !== undefined;
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
