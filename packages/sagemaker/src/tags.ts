import { allow, ifKnown, pathOf, renderStruct, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';

/**
 * Tags as the API spells them.
 *
 * @internal
 */
export function renderTags(tags: { [name: string]: string } | undefined): unknown {
  return renderStruct(tags, (known) => Object.entries(known).map(([Key, Value]) => ({ Key, Value })));
}

/**
 * Tags given as a payload: as the API spells them, or an object with a value for each name.
 *
 * @internal
 */
export function renderTagInput(tags: sfn.TaskInput | undefined): unknown {
  const given = tags?.value;
  const isMap = typeof given === 'object' && !Array.isArray(given) && pathOf(given) === undefined;
  return isMap ? renderTags(given) : given;
}

/**
 * Refuse more tags than SageMaker takes.
 *
 * @internal
 */
export function requireTags(scope: IConstruct, tags: { [name: string]: string } | undefined): void {
  requireLength(scope, 'tags', Object.keys(ifKnown(tags) ?? {}), { min: 0, max: 50 });
}

/**
 * Permission to read the tags of what is made, and to give it some.
 *
 * @internal
 */
export function allowTags(resourceArns: string[]): iam.PolicyStatement {
  return allow(['sagemaker:ListTags', 'sagemaker:AddTags'], resourceArns);
}

/**
 * Permission to read tags, and if any are given, to give them.
 *
 * @internal
 */
export function allowTagsIfAny(resourceArns: string[], tags: sfn.TaskInput | undefined): iam.PolicyStatement[] {
  return [tags ? allowTags(resourceArns) : allow(['sagemaker:ListTags'], resourceArns)];
}
