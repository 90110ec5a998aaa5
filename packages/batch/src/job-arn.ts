import { arn, expressionOf, isToken } from '@sfn-tasks/core';
import { ArnFormat, Fn } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * The ARNs to permit submitting by: of every revision of the definition, so that a running execution keeps its permission when a new one is
 * deployed, of the definition itself, which AWS Batch checks in place of a revision if none is named, and of the queue.
 *
 * @see https://docs.aws.amazon.com/batch/latest/userguide/iam-example-restrict-job-submission-by-tags.html
 * @internal
 */
export function submittableArns(scope: IConstruct, definition: string, queue: string): string[] {
  const base = definitionArn(scope, definition);
  const definitions = base.endsWith('*') ? [base] : hasRevision(definition) ? [`${base}:*`] : [base, `${base}:*`];
  return [...definitions, queueArn(scope, queue)];
}

/**
 * The ARN of every job: one has no ARN before it is submitted.
 *
 * @internal
 */
export function jobsArn(scope: IConstruct): string {
  return arn(scope, { service: 'batch', resource: 'job', resourceName: '*' });
}

/** In front of the revision an ARN has six parts. */
const PARTS = 6;

/** Without its revision; a definition known to CloudFormation only is told by its ARN. */
function definitionArn(scope: IConstruct, definition: string): string {
  if (isArn(definition)) return definition.split(':').slice(0, PARTS).join(':');
  if (isToken(definition) && !expressionOf(definition)) {
    const resource = Fn.select(PARTS - 1, Fn.split(':', definition));
    return arn(scope, { service: 'batch', resource, arnFormat: ArnFormat.NO_RESOURCE_NAME });
  }
  const [name] = expressionOf(definition) ? ['*'] : definition.split(':');
  return arn(scope, { service: 'batch', resource: 'job-definition', resourceName: name });
}

/** What is known to CloudFormation only may come with a revision or without. */
function hasRevision(definition: string): boolean {
  return definition.split(':').length > (isArn(definition) ? PARTS : 1);
}

function queueArn(scope: IConstruct, queue: string): string {
  if (isArn(queue) || (isToken(queue) && !expressionOf(queue))) return queue;
  return arn(scope, { service: 'batch', resource: 'job-queue', resourceName: queue });
}

function isArn(text: string): boolean {
  return text.startsWith('arn:');
}
