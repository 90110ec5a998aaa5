import { refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse more than one of props that are each for another kind of job.
 *
 * @param props by their names, as the user spells them
 * @internal
 */
export function requireOneOf(scope: IConstruct, props: { [name: string]: unknown }): void {
  const [first, second] = Object.keys(props).filter((name) => props[name] !== undefined);
  if (second === undefined) return;
  refuse(scope, {
    prop: second,
    given: `set beside ${first}`,
    because: 'they are for different kinds of jobs, and a job is of one',
    remedy: 'Keep the one that fits the job definition',
  });
}
