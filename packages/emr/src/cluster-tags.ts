import { refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { renderKeyValues } from './key-value';
import { isKnown } from './known';
import { usesSecondPolicy } from './roles/service-role';

/** EMR's own role may work with what carries this tag. */
const MANAGED = { 'for-use-with-amazon-emr-managed-policies': 'true' };

type Tags = { [key: string]: string };

/**
 * Refuse tags from the input to which EMR's own tag would have to be added.
 *
 * @internal
 */
export function checkTags(scope: IConstruct, tags: Tags | undefined): void {
  if (tags === undefined || isKnown(tags) || !usesSecondPolicy(scope)) return;
  refuse(scope, {
    prop: 'tags',
    value: tags,
    because: 'the feature flag enableEmrServicePolicyV2 adds a tag to them, which an expression does not take',
    remedy: 'Give the tags by key; their values may be expressions',
  });
}

/**
 * Whether a cluster is made with tags.
 *
 * @internal
 */
export function hasTags(scope: IConstruct, tags: Tags | undefined): boolean {
  return tags !== undefined || usesSecondPolicy(scope);
}

/** @internal */
export function renderTags(scope: IConstruct, tags: Tags | undefined): unknown {
  return renderKeyValues(usesSecondPolicy(scope) ? { ...tags, ...MANAGED } : tags);
}
