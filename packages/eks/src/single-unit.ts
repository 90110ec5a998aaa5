import { inSeconds, isToken, joinTexts, numberAsText } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

const UNITS: [suffix: string, seconds: number][] = [
  ['h', 3600],
  ['m', 60],
];

/**
 * A duration as a number of one unit, such as `30m`; an expression counts seconds.
 *
 * @internal
 */
export function inSingleUnit(scope: IConstruct, prop: string, duration: Duration | undefined): string | undefined {
  const seconds = inSeconds(scope, prop, duration);
  if (seconds === undefined) return undefined;
  if (isToken(seconds)) return joinTexts(scope, prop, [numberAsText(seconds), 's']);
  const [suffix, length] = UNITS.find(([, unit]) => seconds > 0 && seconds % unit === 0) ?? ['s', 1];
  return `${seconds / length}${suffix}`;
}
