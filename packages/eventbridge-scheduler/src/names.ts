import { isKnownLater, refuse, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

const NAME = 'letters, digits, hyphens, underscores and dots';

/** What tells a schedule from others, and a request from a repeated one. */
interface Names {
  readonly scheduleName: string;
  readonly groupName?: string;
  readonly clientToken?: string;
}

/**
 * Refuse names that EventBridge Scheduler does not take.
 *
 * @internal
 */
export function requireNames(scope: IConstruct, { scheduleName, groupName, clientToken }: Names): void {
  requireName(scope, 'scheduleName', scheduleName, /^[\w.-]*$/, NAME);
  requireName(scope, 'groupName', groupName, /^[\w.-]*$/, NAME);
  requireName(scope, 'clientToken', clientToken, /^[\w-]*$/, 'letters, digits, hyphens and underscores');
}

function requireName(scope: IConstruct, prop: string, name: string | undefined, pattern: RegExp, characters: string): void {
  requireLength(scope, prop, name, { min: 1, max: 64 });
  if (name === undefined || isKnownLater(name) || pattern.test(name)) return;
  refuse(scope, { prop, value: name, because: `EventBridge Scheduler takes ${characters}`, remedy: 'Leave out any other character' });
}
