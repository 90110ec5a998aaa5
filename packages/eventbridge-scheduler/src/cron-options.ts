/**
 * The fields of a cron expression, as text; a field may be an expression of the state's query language.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based
 */
export interface CronOptions {
  /**
   * The minutes of the hour, from 0 to 59.
   *
   * @default - every minute
   */
  readonly minute?: string;

  /**
   * The hours of the day, from 0 to 23.
   *
   * @default - every hour
   */
  readonly hour?: string;

  /**
   * The days of the month, from 1 to 31. Not together with `weekDay`.
   *
   * @default - every day, or those that `weekDay` says
   */
  readonly day?: string;

  /**
   * The months, from 1 to 12 or from `JAN` to `DEC`.
   *
   * @default - every month
   */
  readonly month?: string;

  /**
   * The days of the week, from 1 for Sunday to 7, or from `SUN` to `SAT`. Not together with `day`.
   *
   * @default - any day of the week
   */
  readonly weekDay?: string;

  /**
   * The years, from 1970 to 2199.
   *
   * @default - every year
   */
  readonly year?: string;
}

/**
 * The texts that a cron expression consists of, of which any may be an expression.
 *
 * @internal
 */
export function cronTexts({ minute = '*', hour = '*', day, month = '*', weekDay, year = '*' }: CronOptions): string[] {
  const fields = [minute, hour, day ?? (weekDay === undefined ? '*' : '?'), month, weekDay ?? '?', year];
  return ['cron(', ...fields.flatMap((field, index) => (index === 0 ? [field] : [' ', field])), ')'];
}
