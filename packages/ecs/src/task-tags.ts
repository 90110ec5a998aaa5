import { refuse, renderStruct, requireLength } from '@sfn-tasks/core';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import type { IConstruct } from 'constructs';
import type { EcsRunTaskProps } from './run-task-props';

/**
 * The tags in the words of the service.
 *
 * @internal
 */
export function renderTags({ tags, propagatedTagSource, enableEcsManagedTags }: EcsRunTaskProps): { [field: string]: unknown } {
  return {
    Tags: renderStruct(tags, (known): unknown => Object.entries(known).map(([Key, Value]) => ({ Key, Value }))),
    PropagateTags: propagatedTagSource,
    EnableECSManagedTags: enableEcsManagedTags,
  };
}

/**
 * Whether running the task may tag it, which is an action of its own.
 *
 * @internal
 */
export function mayTag({ tags, propagatedTagSource, enableEcsManagedTags = false }: EcsRunTaskProps): boolean {
  const propagates = propagatedTagSource !== undefined && propagatedTagSource !== ecs.PropagatedTagSource.NONE;
  return tags !== undefined || propagates || enableEcsManagedTags !== false;
}

/**
 * Refuse tags that a task cannot have.
 *
 * @internal
 */
export function requireTaggable(scope: IConstruct, { tags, propagatedTagSource }: EcsRunTaskProps): void {
  renderStruct(tags, (known) => requireLength(scope, 'tags', Object.keys(known), { min: 0, max: 50 }));
  if (propagatedTagSource !== ecs.PropagatedTagSource.SERVICE) return;
  refuse(scope, {
    prop: 'propagatedTagSource',
    value: propagatedTagSource,
    because: 'the task is run by the state machine, and has no service to take tags from',
    remedy: 'Choose PropagatedTagSource.TASK_DEFINITION, or give tags',
  });
}
