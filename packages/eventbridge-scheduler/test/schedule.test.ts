import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { CfnParameter, Duration } from 'aws-cdk-lib/core';
import { type CronOptions, EventBridgeSchedulerCreateScheduleTask, Schedule } from '../src';
import { queueTarget } from './samples';

const { JSONATA } = sfn.QueryLanguage;

function synthSchedule(schedule: Schedule, queryLanguage?: sfn.QueryLanguage) {
  const { state } = synth(
    (stack) =>
      new EventBridgeSchedulerCreateScheduleTask(stack, 'Create', {
        scheduleName: 'report',
        schedule,
        target: queueTarget(stack),
        queryLanguage,
      }),
  );
  return state.Parameters ?? state.Arguments;
}

it('measured: says that a schedule invokes once with at(…)', () => {
  const time = new Date('2030-01-31T12:30:45.678Z');
  expect(Schedule.oneTime(time).expressionString).toBe('at(2030-01-31T12:30:45)');
  expect(upstream.Schedule.oneTime(time).expressionString).toBe('2030-01-31T12:30:45');
  expect(synthSchedule(Schedule.oneTime(time))).toMatchObject({ ScheduleExpression: 'at(2030-01-31T12:30:45)' });
});

it.each<[Duration, string]>([
  [Duration.minutes(1), 'rate(1 minutes)'],
  [Duration.seconds(120), 'rate(2 minutes)'],
  [Duration.minutes(60), 'rate(1 hours)'],
  [Duration.minutes(90), 'rate(90 minutes)'],
  [Duration.hours(25), 'rate(25 hours)'],
  [Duration.hours(48), 'rate(2 days)'],
])('a rate like aws-cdk-lib: %s', (duration, expected) => {
  expect(Schedule.rate(duration).expressionString).toBe(expected);
  expect(upstream.Schedule.rate(duration).expressionString).toBe(expected);
});

it.each<[CronOptions, string]>([
  [{}, 'cron(* * * * ? *)'],
  [{ minute: '0', hour: '8' }, 'cron(0 8 * * ? *)'],
  [{ minute: '0', hour: '8', day: '1', month: 'JAN', year: '2030' }, 'cron(0 8 1 JAN ? 2030)'],
  [{ minute: '0/15', weekDay: 'MON-FRI' }, 'cron(0/15 * ? * MON-FRI *)'],
])('a cron expression like aws-cdk-lib: %j', (options, expected) => {
  expect(Schedule.cron(options).expressionString).toBe(expected);
  expect(upstream.Schedule.cron(options).expressionString).toBe(expected);
});

describe('runtime values', () => {
  it.each<[string, Schedule, string]>([
    ['a whole schedule', Schedule.expression(JsonPath.stringAt('$.schedule')), '$.schedule'],
    ['a time', Schedule.expression(JsonPath.format('at({})', JsonPath.stringAt('$.time'))), "States.Format('at({})', $.time)"],
    ['minutes', Schedule.rate(Duration.minutes(JsonPath.numberAt('$.n'))), "States.Format('rate({} minutes)', $.n)"],
    ['hours', Schedule.rate(Duration.hours(JsonPath.numberAt('$.n'))), "States.Format('rate({} hours)', $.n)"],
    ['days', Schedule.rate(Duration.days(JsonPath.numberAt('$.n'))), "States.Format('rate({} days)', $.n)"],
    [
      'fields of a cron expression',
      Schedule.cron({ minute: JsonPath.stringAt('$.minute'), hour: JsonPath.stringAt('$.hour') }),
      "States.Format('cron({} {} * * ? *)', $.minute, $.hour)",
    ],
  ])('%s', (_, schedule, expected) => {
    expect(synthSchedule(schedule)).toMatchObject({ 'ScheduleExpression.$': expected });
  });

  it.each<[string, Schedule, string]>([
    ['a whole schedule', Schedule.expression('{% $states.input.schedule %}'), '{% $states.input.schedule %}'],
    ['a rate', Schedule.rate(Duration.minutes(Jsonata.number('{% $n %}'))), '{% "rate(" & $n & " minutes)" %}'],
    ['fields of a cron expression', Schedule.cron({ minute: '0', weekDay: '{% $day %}' }), '{% "cron(0 * ? * " & $day & " *)" %}'],
  ])('%s in JSONata', (_, schedule, expected) => {
    expect(synthSchedule(schedule, JSONATA)).toMatchObject({ ScheduleExpression: expected });
  });

  it('what CloudFormation fills in', () => {
    const { state } = synth((stack) => {
      const hour = new CfnParameter(stack, 'Hour').valueAsString;
      const schedule = Schedule.cron({ minute: '0', hour });
      return new EventBridgeSchedulerCreateScheduleTask(stack, 'Create', { scheduleName: 'report', schedule, target: queueTarget(stack) });
    });
    expect(state.Parameters.ScheduleExpression).toBe('cron(0 ${Hour} * * ? *)');
  });
});

describe('refusals', () => {
  it.each<[string, Schedule, string]>([
    ['no time', Schedule.oneTime(new Date('never')), "schedule is 'Invalid Date': that is no time. Give a valid Date."],
    [
      'less than a minute',
      Schedule.rate(Duration.seconds(30)),
      'schedule is 30 seconds: EventBridge Scheduler counts in whole minutes. Write it with Duration.minutes(…), hours(…) or days(…), of a minute at least.',
    ],
    [
      'part of a minute',
      Schedule.rate(Duration.seconds(90)),
      'schedule is 1 minute 30 seconds: EventBridge Scheduler counts in whole minutes',
    ],
    ['no minutes', Schedule.rate(Duration.minutes(0)), 'EventBridge Scheduler counts in whole minutes'],
    ['an expression in seconds', Schedule.rate(Duration.seconds(JsonPath.numberAt('$.n'))), 'an expression is not converted'],
    [
      'day and weekDay',
      Schedule.cron({ day: '1', weekDay: 'MON' }),
      'it has both day and weekDay, of which EventBridge Scheduler takes one',
    ],
    ['no schedule', Schedule.expression('every day'), "schedule is 'every day': a schedule is at(…), rate(…) or cron(…)"],
    ['an expression in a text', Schedule.expression(`at(${JsonPath.stringAt('$.time')})`), 'it stands inside a longer text'],
  ])('%s', (_, schedule, message) => {
    expect(() => synthSchedule(schedule)).toThrow(message);
    expect(() => synthSchedule(schedule)).toThrow('[Stack/Create] ');
  });
});
