import { arn, arnOrAny, expressionOf, joinTexts, numberAsText, refuse } from '@sfn-tasks/core';
import type * as ecs from 'aws-cdk-lib/aws-ecs';
import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The parts that an ARN without a revision is made of; its revision is one more. */
const PARTS_WITHOUT_REVISION = 6;

/**
 * Whether a task definition is one of this app; of an imported one no more is known than its ARN and what it was told.
 *
 * @internal
 */
export function isOfApp(taskDefinition: ecs.ITaskDefinition): taskDefinition is ecs.TaskDefinition {
  return 'family' in taskDefinition;
}

/**
 * What names the task definition in the request: one of this app by its family, an imported one by its ARN.
 *
 * A revision of this app is not named, since the next deployment takes it away from executions that still run.
 *
 * @see https://github.com/aws/aws-cdk/issues/12080
 * @internal
 */
export function taskDefinitionName(scope: IConstruct, taskDefinition: ecs.ITaskDefinition, revisionNumber: number | undefined): string {
  const { taskDefinitionArn } = taskDefinition;
  if (revisionNumber === undefined) return isOfApp(taskDefinition) ? taskDefinition.family : taskDefinitionArn;
  const family = isOfApp(taskDefinition) ? taskDefinition.family : familyArn(scope, taskDefinitionArn);
  return joinTexts(scope, 'revisionNumber', [`${family}:`, numberAsText(revisionNumber)]);
}

/**
 * The ARNs of what `taskDefinitionName` names: IAM asks for the revision that is run in the end.
 *
 * @see https://github.com/aws/aws-cdk/issues/30751
 * @internal
 */
export function runnableArns(scope: IConstruct, taskDefinition: ecs.ITaskDefinition, revisionNumber: number | undefined): string[] {
  const { taskDefinitionArn } = taskDefinition;
  if (expressionOf(taskDefinitionArn)) return [arnOrAny(scope, taskDefinitionArn, { service: 'ecs', resource: 'task-definition' })];
  const family = familyArn(scope, taskDefinitionArn);
  if (revisionNumber !== undefined) return [`${family}:${numberAsText(revisionNumber)}`];
  if (isOfApp(taskDefinition)) return [`${family}:*`];
  const parts = taskDefinitionArn.split(':').length;
  if (parts === PARTS_WITHOUT_REVISION) return [`${family}:*`];
  // Only CloudFormation knows whether there is a revision in it.
  return parts > PARTS_WITHOUT_REVISION ? [taskDefinitionArn] : [taskDefinitionArn, `${taskDefinitionArn}:*`];
}

/**
 * Refuse a revision of a task definition that is only known at run time.
 *
 * @internal
 */
export function requireOneRevision(
  scope: IConstruct,
  { taskDefinitionArn }: ecs.ITaskDefinition,
  revisionNumber: number | undefined,
): void {
  if (revisionNumber === undefined || !expressionOf(taskDefinitionArn)) return;
  refuse(scope, {
    prop: 'revisionNumber',
    value: revisionNumber,
    because: 'the ARN of the task definition is an expression, which nothing can be added to',
    remedy: 'Leave it out, and have the expression name the revision',
  });
}

/** An ARN with its colons has all of its parts, be some of them known to CloudFormation only. */
function familyArn(scope: IConstruct, taskDefinitionArn: string): string {
  const parts = taskDefinitionArn.split(':');
  if (parts.length >= PARTS_WITHOUT_REVISION) return parts.slice(0, PARTS_WITHOUT_REVISION).join(':');
  return arn(scope, Stack.of(scope).splitArn(taskDefinitionArn, ArnFormat.SLASH_RESOURCE_NAME));
}
