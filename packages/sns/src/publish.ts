import {
  allow,
  arnOrAny,
  messageAttributes,
  refuse,
  requireKnown,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as sns from 'aws-cdk-lib/aws-sns';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { MessageAttribute } from './message-attribute';
import { whyNotPerProtocol } from './message-per-protocol';

interface SnsPublishOptions {
  /**
   * The topic to publish to.
   */
  readonly topic: sns.ITopic;

  /**
   * The message, of up to 256 KiB; for SMS of up to 140 characters. An object is sent as JSON.
   */
  readonly message: sfn.TaskInput;

  /**
   * Attributes of the message, by name.
   *
   * @default - none
   */
  readonly messageAttributes?: { [key: string]: MessageAttribute };

  /**
   * Whether the message has a text of its own for each protocol, such as a short one for `sms` and a long one for `email`.
   *
   * The message is then an object with a text by protocol, among them one for `default`.
   *
   * @see https://docs.aws.amazon.com/sns/latest/api/API_Publish.html#API_Publish_RequestParameters
   * @default false
   */
  readonly messagePerSubscriptionType?: boolean;

  /**
   * The subject of an email, and a field of the JSON that other endpoints receive; 1 to 100 characters.
   *
   * @default - none
   */
  readonly subject?: string;

  /**
   * The group within which a FIFO topic keeps order, of 1 to 128 characters; a standard topic passes it on to its queues.
   *
   * @default - none; a FIFO topic requires one
   */
  readonly messageGroupId?: string;

  /**
   * The token by which a FIFO topic drops duplicates for 5 minutes, of 1 to 128 characters.
   *
   * @default - none; a FIFO topic then has to deduplicate by content
   */
  readonly messageDeduplicationId?: string;
}

/**
 * Properties of SnsPublish in JSONPath.
 */
export interface SnsPublishJsonPathProps extends TaskStateJsonPathBaseProps, SnsPublishOptions {}

/**
 * Properties of SnsPublish in JSONata.
 */
export interface SnsPublishJsonataProps extends TaskStateJsonataBaseProps, SnsPublishOptions {}

/**
 * Properties of SnsPublish.
 */
export interface SnsPublishProps extends TaskStateBaseProps, SnsPublishOptions {}

/**
 * Publish a message to a topic.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html
 */
export class SnsPublish extends TaskStateBase {
  /**
   * Publish a message to a topic, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SnsPublishJsonPathProps): SnsPublish {
    return new SnsPublish(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Publish a message to a topic, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SnsPublishJsonataProps): SnsPublish {
    return new SnsPublish(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SnsPublishProps,
  ) {
    super(scope, id, props, {
      service: 'sns',
      action: 'publish',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'message',
    });
    requireLength(this, 'subject', props.subject, { min: 1, max: 100 });
    requireLength(this, 'messageGroupId', props.messageGroupId, { min: 1, max: 128 });
    requireLength(this, 'messageDeduplicationId', props.messageDeduplicationId, { min: 1, max: 128 });
    this.checkMessagePerProtocol();
    this.checkFifo();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      TopicArn: this.props.topic.topicArn,
      Message: this.props.message.value,
      MessageAttributes: messageAttributes(this, this.props.messageAttributes),
      MessageDeduplicationId: this.props.messageDeduplicationId,
      MessageGroupId: this.props.messageGroupId,
      MessageStructure: this.props.messagePerSubscriptionType ? 'json' : undefined,
      Subject: this.props.subject,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { topicArn, masterKey } = this.props.topic;
    // A topic's ARN ends in its name, with no type of resource before it.
    const kind = { service: 'sns', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME };
    const publish = allow(['sns:Publish'], [arnOrAny(this, topicArn, kind)]);
    return masterKey ? [publish, allow(['kms:Decrypt', 'kms:GenerateDataKey*'], [masterKey.keyArn])] : [publish];
  }

  private checkMessagePerProtocol(): void {
    const { message, messagePerSubscriptionType } = this.props;
    if (!requireKnown(this, 'messagePerSubscriptionType', messagePerSubscriptionType)) return;
    const because = whyNotPerProtocol(message.value);
    if (because) {
      const remedy = "Give TaskInput.fromObject({ default: '…' }) with a text for each protocol, or leave messagePerSubscriptionType out";
      refuse(this, { prop: 'message', value: message.value, because, remedy });
    }
  }

  private checkFifo(): void {
    const { topic, messageGroupId, messageDeduplicationId } = this.props;
    if (!topic.fifo) return;
    if (!messageGroupId) {
      refuse(this, { prop: 'messageGroupId', because: 'a FIFO topic keeps order within a group', remedy: 'Give the group of the message' });
    }
    if (!topic.contentBasedDeduplication && !messageDeduplicationId) {
      refuse(this, {
        prop: 'messageDeduplicationId',
        because: 'the FIFO topic does not deduplicate by content',
        remedy: 'Give an id, or set contentBasedDeduplication on the topic',
      });
    }
  }
}
