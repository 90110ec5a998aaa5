import { ifKnown, refuse, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse a name that no cluster can have.
 *
 * @internal
 */
export function requireClusterName(scope: IConstruct, clusterName: string): void {
  requireLength(scope, 'clusterName', clusterName, { min: 1, max: 100 });
  const name = ifKnown(clusterName);
  if (name === undefined || /^[0-9A-Za-z][\w-]*$/.test(name)) return;
  refuse(scope, {
    prop: 'clusterName',
    value: name,
    because: 'the name of a cluster has letters, digits, hyphens and underscores, and starts with a letter or a digit',
    remedy: "Give such a name, or an expression such as JsonPath.stringAt('$.name')",
  });
}
