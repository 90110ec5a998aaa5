import { ifKnown, isKnownLater, refuse, renderEach, requireBetween, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { BatchSubmitJobProps } from './submit-job-props';

/**
 * What AWS Batch does with a failed attempt.
 */
export enum BatchRetryAction {
  /**
   * Start another attempt, if there is one left.
   */
  RETRY = 'RETRY',

  /**
   * Let the job fail.
   */
  EXIT = 'EXIT',
}

/**
 * What to do with an attempt that failed in a certain way. All patterns that are given have to match.
 *
 * @see https://docs.aws.amazon.com/batch/latest/APIReference/API_EvaluateOnExit.html
 */
export interface BatchEvaluateOnExit {
  /**
   * What to do if the patterns match.
   */
  readonly action: BatchRetryAction;

  /**
   * A pattern for the exit code: up to 512 digits, of which `*` at the end leaves the rest open.
   *
   * @default - any exit code
   */
  readonly onExitCode?: string;

  /**
   * A pattern for the reason, such as `OutOfMemoryError:*`: up to 512 letters, digits, periods, colons and blanks, of which `*` at the end
   * leaves the rest open.
   *
   * @default - any reason
   */
  readonly onReason?: string;

  /**
   * A pattern for the reason of the job's status, such as `Host EC2*`, written like `onReason`.
   *
   * @default - any reason
   */
  readonly onStatusReason?: string;
}

type Retries = Pick<BatchSubmitJobProps, 'attempts' | 'evaluateOnExit'>;

/**
 * Attempts and rules as AWS Batch spells them.
 *
 * @internal
 */
export function retryStrategy({ attempts, evaluateOnExit }: Retries): { [field: string]: unknown } | undefined {
  if (attempts === undefined) return undefined;
  return {
    Attempts: attempts,
    EvaluateOnExit: renderEach(evaluateOnExit, ({ action, onExitCode, onReason, onStatusReason }) => ({
      Action: action,
      OnExitCode: onExitCode,
      OnReason: onReason,
      OnStatusReason: onStatusReason,
    })),
  };
}

/**
 * Refuse attempts and rules that AWS Batch would refuse.
 *
 * @internal
 */
export function checkRetryStrategy(scope: IConstruct, { attempts, evaluateOnExit }: Retries): void {
  requireBetween(scope, 'attempts', attempts, { min: 1, max: 10 });
  requireLength(scope, 'evaluateOnExit', evaluateOnExit, { min: 1, max: 5 });
  if (evaluateOnExit !== undefined && attempts === undefined) {
    refuse(scope, {
      prop: 'attempts',
      because: 'AWS Batch takes evaluateOnExit only together with it',
      remedy: 'Give a number from 1 to 10',
    });
  }
  for (const [index, item] of (ifKnown(evaluateOnExit) ?? []).entries()) {
    const { onExitCode, onReason, onStatusReason } = ifKnown(item) ?? {};
    const at = `evaluateOnExit[${index}]`;
    requirePattern(scope, `${at}.onExitCode`, onExitCode, /^\d*\*?$/);
    requirePattern(scope, `${at}.onReason`, onReason, /^[^*]*\*?$/);
    requirePattern(scope, `${at}.onStatusReason`, onStatusReason, /^[^*]*\*?$/);
  }
}

function requirePattern(scope: IConstruct, prop: string, pattern: string | undefined, syntax: RegExp): void {
  requireLength(scope, prop, pattern, { min: 1, max: 512 });
  if (pattern === undefined || isKnownLater(pattern) || syntax.test(pattern)) return;
  const because = `AWS Batch takes * only at the end${prop.endsWith('onExitCode') ? ', and digits before it' : ''}`;
  refuse(scope, { prop, value: pattern, because, remedy: 'Write how it starts, and * behind that' });
}
