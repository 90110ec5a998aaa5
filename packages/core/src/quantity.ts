import type { Duration, Size } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { refuse } from './validation';

/**
 * A duration in the seconds that the service counts in.
 *
 * @internal
 */
export function inSeconds(scope: IConstruct, prop: string, duration: Duration | undefined): number | undefined {
  return duration && convert(scope, prop, duration, 'Duration.seconds', () => duration.toSeconds());
}

/**
 * A duration in the minutes that the service counts in.
 *
 * @internal
 */
export function inMinutes(scope: IConstruct, prop: string, duration: Duration | undefined): number | undefined {
  return duration && convert(scope, prop, duration, 'Duration.minutes', () => duration.toMinutes());
}

/**
 * A size in the mebibytes that the service counts in.
 *
 * @internal
 */
export function inMebibytes(scope: IConstruct, prop: string, size: Size | undefined): number | undefined {
  return size && convert(scope, prop, size, 'Size.mebibytes', () => size.toMebibytes());
}

/**
 * A size in the gibibytes that the service counts in.
 *
 * @internal
 */
export function inGibibytes(scope: IConstruct, prop: string, size: Size | undefined): number | undefined {
  return size && convert(scope, prop, size, 'Size.gibibytes', () => size.toGibibytes());
}

/** aws-cdk-lib's own errors of a conversion name neither the construct nor the prop. */
function convert(scope: IConstruct, prop: string, value: Duration | Size, unit: string, toUnit: () => number): number {
  try {
    return toUnit();
  } catch {
    const because = value.isUnresolved()
      ? `an expression is not converted, and the service counts in ${unit.split('.')[1]}`
      : `the service counts in whole ${unit.split('.')[1]}`;
    refuse(scope, { prop, value, because, remedy: `Write it with ${unit}(…)` });
  }
}
