import { inSeconds, isToken, refuse, requireBetween } from '@sfn-tasks/core';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';
import type { BatchSubmitJobProps } from './submit-job-props';

type Timeouts = Pick<BatchSubmitJobProps, 'attemptDuration' | 'taskTimeout' | 'timeout'>;

/**
 * The timeout of an attempt as AWS Batch spells it: its own, or else the state's, as aws-cdk-lib has it.
 *
 * @internal
 */
export function jobTimeout(scope: IConstruct, timeouts: Timeouts): { [field: string]: unknown } | undefined {
  const seconds = attemptSeconds(scope, timeouts);
  return seconds === undefined ? undefined : { AttemptDurationSeconds: seconds };
}

/**
 * Refuse an attempt that is shorter than AWS Batch can tell.
 *
 * @internal
 */
export function checkJobTimeout(scope: IConstruct, timeouts: Timeouts): void {
  const seconds = attemptSeconds(scope, timeouts);
  if (typeof seconds !== 'number' || isToken(seconds)) return;
  if (timeouts.attemptDuration) {
    requireBetween(scope, 'attemptDuration', seconds, { min: SHORTEST, max: LONGEST, unit: 'seconds' });
  } else if (seconds < SHORTEST) {
    refuse(scope, {
      prop: timeouts.timeout ? 'timeout' : 'taskTimeout',
      given: `${seconds} seconds`,
      because: `without attemptDuration it is the limit of an attempt as well, and AWS Batch takes ${SHORTEST} seconds or more`,
      remedy: 'Give attemptDuration, or lengthen the timeout',
    });
  }
}

const SHORTEST = 60;
/** AWS Batch counts in whole numbers of 32 bits. */
const LONGEST = 2 ** 31 - 1;

function attemptSeconds(scope: IConstruct, { attemptDuration, taskTimeout, timeout }: Timeouts): number | string | undefined {
  if (attemptDuration) return inSeconds(scope, 'attemptDuration', attemptDuration);
  if (timeout) return inSeconds(scope, 'timeout', timeout);
  if (taskTimeout?.path) return sfn.JsonPath.numberAt(taskTimeout.path);
  return taskTimeout?.jsonataExpression ?? taskTimeout?.seconds;
}
