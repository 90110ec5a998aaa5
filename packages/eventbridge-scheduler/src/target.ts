import { refuse, requireKnown, requireLength, withFields } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import { type RetryPolicy, renderRetryPolicy, requireRetryPolicy } from './retry-policy';

/**
 * Properties of EventBridgeSchedulerTarget.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html
 */
export interface EventBridgeSchedulerTargetProps {
  /**
   * The ARN of what is invoked, such as a queue or a function, or of any action of AWS, such as `arn:aws:scheduler:::aws-sdk:sfn:sendTaskSuccess`.
   *
   * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets.html
   */
  readonly arn: string;

  /**
   * The role in which EventBridge Scheduler invokes the target; it has to trust `scheduler.amazonaws.com`, and to be allowed to.
   */
  readonly role: iam.IRole;

  /**
   * What the target is given: a text of 1 to 262,144 characters, for most targets in JSON. A callback's token usually goes here.
   *
   * @default - a notification that says which schedule it is
   */
  readonly input?: string;

  /**
   * What EventBridge Scheduler does when it could not invoke the target.
   *
   * @default - it tries again 185 times within a day
   */
  readonly retryPolicy?: RetryPolicy;

  /**
   * The queue for what the target could not be given; not a FIFO queue. The `role` has to be allowed to send to it.
   *
   * @default - what the target could not be given is lost
   */
  readonly deadLetterQueue?: sqs.IQueue;

  /**
   * Other fields of the target, with keys as AWS spells them, such as `SqsParameters` with a `MessageGroupId` for a FIFO queue, or
   * `EcsParameters` for a task of Amazon ECS.
   *
   * They win over the fields that the other props set. Values may be expressions.
   *
   * @default - none
   */
  readonly additionalParameters?: { [name: string]: any };
}

/**
 * What a schedule invokes.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets.html
 */
export class EventBridgeSchedulerTarget {
  /** The ARN of what is invoked. */
  public arn: string;

  /** The role in which EventBridge Scheduler invokes it. */
  public role: iam.IRole;

  /** What it is given. */
  public input?: string;

  /** What EventBridge Scheduler does when it could not invoke it. */
  public retryPolicy?: RetryPolicy;

  /** The queue for what it could not be given. */
  public deadLetterQueue?: sqs.IQueue;

  /** Other fields of the target, with keys as AWS spells them. */
  public additionalParameters?: { [name: string]: any };

  constructor(props: EventBridgeSchedulerTargetProps) {
    this.arn = props.arn;
    this.role = props.role;
    this.input = props.input;
    this.retryPolicy = props.retryPolicy;
    this.deadLetterQueue = props.deadLetterQueue;
    this.additionalParameters = props.additionalParameters;
  }

  /**
   * The target as the API spells it.
   */
  public renderTargetObject(): any {
    const fields = {
      Arn: this.arn,
      RoleArn: this.role.roleArn,
      Input: this.input,
      RetryPolicy: renderRetryPolicy(this.retryPolicy),
      DeadLetterConfig: this.deadLetterQueue && { Arn: this.deadLetterQueue.queueArn },
    };
    return withFields(fields, this.additionalParameters);
  }
}

/**
 * Refuse a target that EventBridge Scheduler does not take.
 *
 * @internal
 */
export function requireTarget(scope: IConstruct, target: EventBridgeSchedulerTarget): void {
  requireLength(scope, 'target.arn', target.arn, { min: 1, max: 1600 });
  requireLength(scope, 'target.input', target.input, { min: 1, max: 262_144 });
  requireKnown(scope, 'target.additionalParameters', target.additionalParameters);
  requireRetryPolicy(scope, 'target.retryPolicy', target.retryPolicy);
  if (!target.deadLetterQueue?.fifo) return;
  refuse(scope, {
    prop: 'target.deadLetterQueue',
    value: target.deadLetterQueue,
    because: 'EventBridge Scheduler sends to no FIFO queue what it could not deliver',
    remedy: 'Give a standard queue',
  });
}
