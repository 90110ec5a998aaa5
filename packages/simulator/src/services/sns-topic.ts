import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { attributeValues, type MessageAttributes } from './message-attributes';
import { sdkResult } from './sdk-result';
import { sequentialId } from './sequential-id';
import { checkCall, type ServiceMock } from './service-mock';

/** A message that a task published. */
export interface SnsMessage<Message = unknown> {
  /** `TopicArn`, `TargetArn` or `PhoneNumber` of the request. */
  readonly target: string;
  /** An object stays one, although subscribers would get it as text. */
  readonly message: Message;
  readonly subject?: string;
  /** The values of `MessageAttributes`, by their names. */
  readonly attributes: { readonly [name: string]: string };
  readonly groupId?: string;
  readonly deduplicationId?: string;
}

/** A mock of a topic, which keeps what was published. */
export interface SnsTopic<Message = unknown> extends TaskFunction {
  /** In the order of the calls. */
  readonly messages: readonly SnsMessage<Message>[];
}

interface PublishRequest<Message> {
  readonly TopicArn?: string;
  readonly TargetArn?: string;
  readonly PhoneNumber?: string;
  readonly Message: Message;
  readonly Subject?: string;
  readonly MessageAttributes?: MessageAttributes;
  readonly MessageGroupId?: string;
  readonly MessageDeduplicationId?: string;
}

const SNS_TOPIC: ServiceMock = {
  name: 'snsTopic()',
  integrations: ['sns:publish', 'sns:publish.waitForTaskToken'],
  required: ['Message'],
};

/**
 * A mock of topics for `sns:publish`. A message with a deduplication id, or to a topic whose ARN ends with `.fifo`, gets a `SequenceNumber`.
 *
 * @param handler is a subscriber. For a task that waits for a callback, what it returns is the answer; without it the token stays open.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html
 */
export function snsTopic<Message = unknown>(handler?: (message: SnsMessage<Message>, call: TaskControl) => unknown): SnsTopic<Message> {
  const messages: SnsMessage<Message>[] = [];
  const publish = async (request: PublishRequest<Message>, call: TaskControl) => {
    checkCall(call, SNS_TOPIC);
    const message = messageOf(request);
    const number = messages.push(message);
    const answer = await handler?.(message, call);
    if (call.token !== undefined) return answer;
    return sdkResult(number, {
      MessageId: sequentialId(number),
      ...((message.target.endsWith('.fifo') || message.deduplicationId !== undefined) && {
        SequenceNumber: String(number).padStart(20, '0'),
      }),
    });
  };
  return Object.assign(publish, { messages });
}

function messageOf<Message>(request: PublishRequest<Message>): SnsMessage<Message> {
  const { Subject, MessageGroupId, MessageDeduplicationId } = request;
  return {
    target: request.TopicArn ?? request.TargetArn ?? request.PhoneNumber ?? '',
    message: request.Message,
    attributes: attributeValues(request.MessageAttributes),
    ...(Subject !== undefined && { subject: Subject }),
    ...(MessageGroupId !== undefined && { groupId: MessageGroupId }),
    ...(MessageDeduplicationId !== undefined && { deduplicationId: MessageDeduplicationId }),
  };
}
