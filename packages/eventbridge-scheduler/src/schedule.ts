import { isKnownLater, joinTexts, refuse } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { type CronOptions, cronTexts } from './cron-options';
import { rateTexts } from './rate';

/** What is wrong with a schedule, for the task that it is given to: until then there is no construct to name. */
interface Fault {
  readonly value: unknown;
  readonly because: string;
  readonly remedy: string;
}

/**
 * When a target is invoked.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export class Schedule {
  /**
   * Once.
   *
   * @param time its date and time in UTC, to the second; they are read in the `timezone` of the task, if that has one
   */
  public static oneTime(time: Date): Schedule {
    if (Number.isNaN(time.getTime())) {
      return new Schedule([], { value: String(time), because: 'that is no time', remedy: 'Give a valid Date' });
    }
    return new Schedule([`at(${time.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)})`]);
  }

  /**
   * Again and again, after the same time.
   *
   * @param duration a whole number of minutes, 1 at least; one with an expression in minutes, hours or days
   */
  public static rate(duration: Duration): Schedule {
    const texts = rateTexts(duration);
    if (texts) return new Schedule(texts);
    const because = duration.isUnresolved()
      ? 'an expression is not converted, and EventBridge Scheduler counts in minutes, hours and days'
      : 'EventBridge Scheduler counts in whole minutes';
    return new Schedule([], {
      value: duration,
      because,
      remedy: 'Write it with Duration.minutes(…), hours(…) or days(…), of a minute at least',
    });
  }

  /**
   * At times of the day, on days of the week or of the month.
   *
   * @param options the fields of the cron expression
   */
  public static cron(options: CronOptions): Schedule {
    const { day, weekDay } = options;
    if (day === undefined || weekDay === undefined) return new Schedule(cronTexts(options));
    const because = 'it has both day and weekDay, of which EventBridge Scheduler takes one';
    return new Schedule([], { value: options, because, remedy: 'Leave one of them out' });
  }

  /**
   * As EventBridge Scheduler spells it; also one that is only known at run time.
   *
   * @param expression such as `at(2030-01-31T12:00:00)`, `rate(5 minutes)` or `cron(0 8 * * ? *)`, or an expression for one, such as
   *   `JsonPath.format('at({})', JsonPath.stringAt('$.time'))`
   */
  public static expression(expression: string): Schedule {
    if (isKnownLater(expression) || /^(at|rate|cron)\(.+\)$/.test(expression)) {
      return new Schedule([expression]);
    }
    const because = 'a schedule is at(…), rate(…) or cron(…)';
    return new Schedule([], { value: expression, because, remedy: 'Write one of them, or make it with oneTime(), rate() or cron()' });
  }

  /**
   * The schedule as EventBridge Scheduler spells it, with expressions for parts of it as they were given.
   */
  public readonly expressionString: string;

  private constructor(
    private readonly texts: string[],
    private readonly fault?: Fault,
  ) {
    this.expressionString = texts.join('');
  }

  /**
   * As the API takes it: an expression for a part makes all of it one.
   *
   * @internal
   */
  public _render(scope: IConstruct): string {
    return joinTexts(scope, 'schedule', this.texts);
  }

  /** @internal */
  public _require(scope: IConstruct): void {
    if (this.fault) refuse(scope, { prop: 'schedule', ...this.fault });
  }
}
