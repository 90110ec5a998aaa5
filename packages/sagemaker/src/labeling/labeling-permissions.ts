import { arn, arnOrAny, ifKnown } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { aws_sns } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import type { ISageMakerTask } from '../sagemaker-task';
import type { SageMakerCreateLabelingJobProps } from './create-labeling-job-props';

/** What Ground Truth does with the queue that it keeps for the objects of a topic. */
const QUEUE = [
  'sqs:CreateQueue',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ReceiveMessage',
  'sqs:SendMessage',
  'sqs:SetQueueAttributes',
];

/**
 * Let the role of the task invoke the functions of the job, and work with its topics.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sms-security-permission-execution-role.html
 * @internal
 */
export function grantLabeling(task: Construct & ISageMakerTask, props: SageMakerCreateLabelingJobProps): void {
  const human = ifKnown(props.humanTaskConfig);
  const functions = [human?.preHumanTaskLambdaArn, human?.annotationConsolidationLambdaArn].filter((name) => name !== undefined);
  const lambda = { service: 'lambda', resource: 'function', arnFormat: ArnFormat.COLON_RESOURCE_NAME };
  grant(
    task,
    ['lambda:InvokeFunction'],
    functions.map((name) => arnOrAny(task, name, lambda)),
  );
  const input = ifKnown(props.inputConfig)?.snsTopic;
  if (input) {
    grant(task, ['sns:Subscribe', 'sns:Unsubscribe'], topics(task, input));
    grant(task, QUEUE, [arn(task, { service: 'sqs', resource: '*GroundTruth*' })]);
  }
  const output = ifKnown(props.outputConfig)?.snsTopic;
  if (output) grant(task, ['sns:Publish'], topics(task, output));
}

function topics(task: Construct, { topicRef }: aws_sns.ITopicRef): string[] {
  return [arnOrAny(task, topicRef.topicArn, { service: 'sns', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME })];
}

function grant(task: ISageMakerTask, actions: string[], resourceArns: string[]): void {
  if (resourceArns.length > 0) iam.Grant.addToPrincipal({ grantee: task, actions, resourceArns: [...new Set(resourceArns)] });
}
