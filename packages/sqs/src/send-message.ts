import {
  allow,
  inSeconds,
  messageAttributes,
  refuse,
  requireBetween,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { SqsMessageAttribute } from './message-attribute';

interface SqsSendMessageOptions {
  /**
   * The queue to send to.
   */
  readonly queue: sqs.IQueue;

  /**
   * The message, of up to 1 MiB together with its attributes. An object is sent as JSON.
   */
  readonly messageBody: sfn.TaskInput;

  /**
   * How long consumers do not see the message, from 0 to 15 minutes, counted in seconds. Not for a FIFO queue.
   *
   * @default - the delay of the queue
   */
  readonly delay?: Duration;

  /**
   * The token by which a FIFO queue drops duplicates for 5 minutes, of 1 to 128 characters.
   *
   * @default - none; a FIFO queue then has to deduplicate by content
   */
  readonly messageDeduplicationId?: string;

  /**
   * The group within which a FIFO queue keeps order, or by which a standard queue serves its tenants fairly, of 1 to 128 characters.
   *
   * @default - none; a FIFO queue requires one
   */
  readonly messageGroupId?: string;

  /**
   * Up to 10 attributes of the message, by name.
   *
   * @default - none
   */
  readonly messageAttributes?: { [name: string]: SqsMessageAttribute };
}

/**
 * Properties of SqsSendMessage in JSONPath.
 */
export interface SqsSendMessageJsonPathProps extends TaskStateJsonPathBaseProps, SqsSendMessageOptions {}

/**
 * Properties of SqsSendMessage in JSONata.
 */
export interface SqsSendMessageJsonataProps extends TaskStateJsonataBaseProps, SqsSendMessageOptions {}

/**
 * Properties of SqsSendMessage.
 */
export interface SqsSendMessageProps extends TaskStateBaseProps, SqsSendMessageOptions {}

/**
 * Send a message to a queue.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html
 */
export class SqsSendMessage extends TaskStateBase {
  /**
   * Send a message to a queue, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SqsSendMessageJsonPathProps): SqsSendMessage {
    return new SqsSendMessage(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Send a message to a queue, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SqsSendMessageJsonataProps): SqsSendMessage {
    return new SqsSendMessage(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SqsSendMessageProps,
  ) {
    super(scope, id, props, {
      service: 'sqs',
      action: 'sendMessage',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'messageBody',
    });
    requireBetween(this, 'delay', inSeconds(this, 'delay', props.delay), { min: 0, max: 900, unit: 'seconds' });
    requireLength(this, 'messageDeduplicationId', props.messageDeduplicationId, { min: 1, max: 128 });
    requireLength(this, 'messageGroupId', props.messageGroupId, { min: 1, max: 128 });
    requireLength(this, 'messageAttributes', Object.keys(props.messageAttributes ?? {}), { min: 0, max: 10 });
    this.checkFifo();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      QueueUrl: this.props.queue.queueUrl,
      MessageBody: this.props.messageBody.value,
      DelaySeconds: inSeconds(this, 'delay', this.props.delay),
      MessageDeduplicationId: this.props.messageDeduplicationId,
      MessageGroupId: this.props.messageGroupId,
      MessageAttributes: messageAttributes(this, this.props.messageAttributes),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { queueArn, encryptionMasterKey } = this.props.queue;
    const send = allow(['sqs:SendMessage'], [queueArn]);
    return encryptionMasterKey ? [send, allow(['kms:Decrypt', 'kms:GenerateDataKey*'], [encryptionMasterKey.keyArn])] : [send];
  }

  private checkFifo(): void {
    const { queue, delay, messageGroupId, messageDeduplicationId } = this.props;
    if (!queue.fifo) return;
    if (delay) {
      refuse(this, {
        prop: 'delay',
        value: delay,
        because: 'a FIFO queue delays no single message',
        remedy: 'Set deliveryDelay on the queue',
      });
    }
    if (!messageGroupId) {
      refuse(this, { prop: 'messageGroupId', because: 'a FIFO queue keeps order within a group', remedy: 'Give the group of the message' });
    }
    // Only a queue of this app tells how it deduplicates.
    const definition = queue.node.defaultChild as sqs.CfnQueue | undefined;
    if (definition && !definition.contentBasedDeduplication && !messageDeduplicationId) {
      refuse(this, {
        prop: 'messageDeduplicationId',
        because: 'the FIFO queue does not deduplicate by content',
        remedy: 'Give an id, or set contentBasedDeduplication on the queue',
      });
    }
  }
}
