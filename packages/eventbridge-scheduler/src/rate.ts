import { numberAsText } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';

const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

/** Of a duration that is an expression only the unit it was given in can be read. */
const AMOUNT_IN: { [unit: string]: (duration: Duration) => number } = {
  minutes: (duration) => duration.toMinutes(),
  hours: (duration) => duration.toHours(),
  days: (duration) => duration.toDays(),
};

/**
 * The texts that the rate of a schedule consists of, of which one may be an expression; none for a duration that cannot be said.
 *
 * @internal
 */
export function rateTexts(duration: Duration): string[] | undefined {
  if (duration.isUnresolved()) {
    const unit = duration.unitLabel();
    const amount = AMOUNT_IN[unit]?.(duration);
    return amount === undefined ? undefined : ['rate(', numberAsText(amount), ` ${unit})`];
  }
  const minutes = duration.toMinutes({ integral: false });
  if (minutes < 1 || !Number.isInteger(minutes)) return undefined;
  if (minutes % MINUTES_OF_DAY === 0) return [`rate(${minutes / MINUTES_OF_DAY} days)`];
  if (minutes % MINUTES_OF_HOUR === 0) return [`rate(${minutes / MINUTES_OF_HOUR} hours)`];
  return [`rate(${minutes} minutes)`];
}
