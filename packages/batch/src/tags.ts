import { ifKnown, refuse, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse tags that AWS would refuse.
 *
 * @internal
 */
export function requireTags(scope: IConstruct, tags: { [key: string]: string } | undefined): void {
  const known = ifKnown(tags) ?? {};
  const keys = Object.keys(known);
  requireLength(scope, 'tags', keys, { min: 0, max: 50 });
  for (const key of keys) {
    requireLength(scope, 'a key in tags', key, { min: 1, max: 128 });
    requireLength(scope, `tags.${key}`, known[key], { min: 0, max: 256 });
    if (!key.toLowerCase().startsWith('aws:')) continue;
    refuse(scope, {
      prop: 'a key in tags',
      value: key,
      because: 'AWS keeps keys that start with aws: to itself',
      remedy: 'Choose another key',
    });
  }
}
