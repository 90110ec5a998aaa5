import { inMinutes, Jsonata, JsonPath, refuse, requireBetween } from '@sfn-tasks/core';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Seven days, the longest that a run may take.
 *
 * @internal
 */
export const MOST_MINUTES = 10_080;

/** The timeout of a state, which Glue keeps as the timeout of the run. */
type TimeoutProps = Pick<sfn.TaskStateBaseProps, 'taskTimeout' | 'timeout'>;

/**
 * The timeout of a run, in the minutes that Glue counts in.
 *
 * @internal
 */
export function runTimeout(scope: IConstruct, { taskTimeout, timeout }: TimeoutProps): number | undefined {
  if (taskTimeout?.path !== undefined) return JsonPath.numberAt(taskTimeout.path);
  if (taskTimeout?.jsonataExpression !== undefined) return Jsonata.number(taskTimeout.jsonataExpression);
  if (taskTimeout?.seconds !== undefined) return inMinutes(scope, 'taskTimeout', Duration.seconds(taskTimeout.seconds));
  return inMinutes(scope, 'timeout', timeout);
}

/**
 * Refuse a timeout that is no timeout of a run.
 *
 * @internal
 */
export function requireRunTimeout(scope: IConstruct, props: TimeoutProps): void {
  if (props.taskTimeout && props.timeout) {
    refuse(scope, {
      prop: 'timeout',
      value: props.timeout,
      because: 'taskTimeout is set too, and a job run has one timeout',
      remedy: 'Leave out timeout, which is deprecated',
    });
  }
  const prop = props.taskTimeout ? 'taskTimeout' : 'timeout';
  requireBetween(scope, prop, runTimeout(scope, props), { min: 1, max: MOST_MINUTES, unit: 'minutes' });
}
