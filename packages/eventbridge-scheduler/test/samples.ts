import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  ActionAfterCompletion,
  type EventBridgeSchedulerCreateScheduleTaskProps,
  type EventBridgeSchedulerDeleteScheduleTaskProps,
  type EventBridgeSchedulerScheduleSettings,
  EventBridgeSchedulerTarget,
  type EventBridgeSchedulerTargetProps,
  Schedule,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

export const QUEUE = 'arn:aws:sqs:eu-west-1:111111111111:orders';
const SEND_TASK_SUCCESS = 'arn:aws:scheduler:::aws-sdk:sfn:sendTaskSuccess';

export function roleOf(scope: Construct): IRole {
  const role = scope.node.tryFindChild('SchedulerRole') as IRole | undefined;
  return role ?? Role.fromRoleArn(scope, 'SchedulerRole', 'arn:aws:iam::111111111111:role/scheduler');
}

export function queueTarget(scope: Construct, more: Partial<EventBridgeSchedulerTargetProps> = {}): EventBridgeSchedulerTarget {
  return new EventBridgeSchedulerTarget({ arn: QUEUE, role: roleOf(scope), ...more });
}

const least = (scope: Construct): EventBridgeSchedulerScheduleSettings => ({
  scheduleName: 'report',
  schedule: Schedule.rate(Duration.minutes(5)),
  target: queueTarget(scope),
});

const STATE_OPTIONS = {
  stateName: 'Have the report written',
  comment: 'every day',
  taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
  inputPath: '$.in',
  resultSelector: { 'arn.$': '$.ScheduleArn' },
  resultPath: '$.schedule',
  outputPath: '$.schedule',
  assign: { arn: JsonPath.stringAt('$.ScheduleArn') },
};

const fullest = (scope: Construct): EventBridgeSchedulerScheduleSettings => ({
  scheduleName: 'report',
  groupName: 'reports',
  schedule: Schedule.cron({ minute: '0', hour: '8', weekDay: 'MON-FRI' }),
  timezone: 'Europe/Vienna',
  startDate: new Date('2030-01-01T00:00:00Z'),
  endDate: new Date('2031-01-01T00:00:00Z'),
  flexibleTimeWindow: Duration.hours(1),
  enabled: false,
  actionAfterCompletion: ActionAfterCompletion.DELETE,
  kmsKey: new Key(scope, 'Key'),
  description: 'on every working day',
  clientToken: 'once-and_only',
  target: new EventBridgeSchedulerTarget({
    arn: new Queue(scope, 'Queue').queueArn,
    role: new Role(scope, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') }),
    input: '{"report":"sales"}',
    retryPolicy: { maximumRetryAttempts: 2, maximumEventAge: Duration.hours(1) },
    deadLetterQueue: new Queue(scope, 'DeadLetters'),
  }),
});

const setting = (more: Partial<EventBridgeSchedulerCreateScheduleTaskProps>) => (scope: Construct) => ({ ...least(scope), ...more });

const variants: { [sample: string]: (scope: Construct) => EventBridgeSchedulerCreateScheduleTaskProps } = {
  enabled: setting({ enabled: true, actionAfterCompletion: ActionAfterCompletion.NONE }),
  once: setting({ schedule: Schedule.oneTime(new Date('2030-01-31T12:00:00Z')) }),
  encrypted: (scope) => ({ ...least(scope), kmsKey: Key.fromKeyArn(scope, 'Key', 'arn:aws:kms:eu-west-1:111111111111:key/abc') }),
  retry: (scope) => ({
    ...least(scope),
    target: queueTarget(scope, { retryPolicy: { maximumRetryAttempts: 0, maximumEventAge: Duration.minutes(1) } }),
  }),
  additional: (scope) => ({
    ...least(scope),
    target: queueTarget(scope, { additionalParameters: { SqsParameters: { MessageGroupId: 'reports' } } }),
  }),
  jsonPath: (scope) => ({
    scheduleName: JsonPath.stringAt('$.name'),
    groupName: JsonPath.stringAt('$.group'),
    schedule: Schedule.expression(JsonPath.format('at({})', JsonPath.stringAt('$.time'))),
    timezone: JsonPath.stringAt('$.timezone'),
    actionAfterCompletion: JsonPath.stringAt('$.afterwards') as ActionAfterCompletion,
    description: JsonPath.stringAt('$.description'),
    clientToken: JsonPath.stringAt('$.token'),
    target: queueTarget(scope, { arn: JsonPath.stringAt('$.target'), input: JsonPath.jsonToString(JsonPath.objectAt('$')) }),
  }),
  jsonPathRole: (scope) => ({
    ...setting({ scheduleName: JsonPath.format('report-{}', JsonPath.stringAt('$.id')) })(scope),
    target: new EventBridgeSchedulerTarget({ arn: QUEUE, role: Role.fromRoleArn(scope, 'Runtime', JsonPath.stringAt('$.role')) }),
  }),
  jsonPathDurations: (scope) => ({
    ...least(scope),
    schedule: Schedule.rate(Duration.hours(JsonPath.numberAt('$.hours'))),
    flexibleTimeWindow: Duration.minutes(JsonPath.numberAt('$.window')),
    target: queueTarget(scope, {
      retryPolicy: { maximumRetryAttempts: JsonPath.numberAt('$.attempts'), maximumEventAge: Duration.seconds(JsonPath.numberAt('$.age')) },
    }),
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    scheduleName: '{% $states.input.name %}',
    schedule: Schedule.expression("{% 'at(' & $states.input.time & ')' %}"),
    timezone: '{% $states.input.timezone %}',
    target: queueTarget(scope, { input: '{% $string($states.input) %}' }),
    outputs: '{% $states.result.ScheduleArn %}',
  }),
  jsonataGroup: (scope) => ({
    ...least(scope),
    queryLanguage: JSONATA,
    groupName: '{% $states.input.group %}',
    schedule: Schedule.cron({ minute: '0', hour: '{% $states.input.hour %}' }),
    flexibleTimeWindow: Duration.minutes(Jsonata.number('{% $states.input.window %}')),
  }),
  waitForTaskToken: (scope) => ({
    ...least(scope),
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    target: queueTarget(scope, {
      arn: SEND_TASK_SUCCESS,
      input: JsonPath.format('\\{"TaskToken":"{}","Output":"\\{\\}"\\}', JsonPath.taskToken),
    }),
  }),
  waitForTaskTokenInJsonata: (scope) => ({
    ...least(scope),
    queryLanguage: JSONATA,
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    target: queueTarget(scope, {
      arn: SEND_TASK_SUCCESS,
      input: "{% $string({'TaskToken': $states.context.Task.Token, 'Output': '{}'}) %}",
    }),
  }),
};

const schedule: Samples<EventBridgeSchedulerCreateScheduleTaskProps> = {
  least,
  fullest: (scope) => ({ ...STATE_OPTIONS, ...fullest(scope) }),
  ...variants,
};

const deleteSchedule: Samples<EventBridgeSchedulerDeleteScheduleTaskProps> = {
  least: () => ({ scheduleName: 'report' }),
  fullest: () => ({ ...STATE_OPTIONS, scheduleName: 'report', groupName: 'reports', clientToken: 'once-and_only' }),
  jsonPath: () => ({ scheduleName: JsonPath.stringAt('$.name'), groupName: JsonPath.stringAt('$.group') }),
  jsonata: () => ({ queryLanguage: JSONATA, scheduleName: '{% $states.input.name %}', clientToken: '{% $states.input.token %}' }),
};

export const samples = {
  EventBridgeSchedulerCreateScheduleTask: schedule,
  EventBridgeSchedulerUpdateScheduleTask: schedule,
  EventBridgeSchedulerDeleteScheduleTask: deleteSchedule,
};
