import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { EventBridgeSchedulerDeleteScheduleTask, type EventBridgeSchedulerDeleteScheduleTaskProps } from '../src';
import { allowed, SCHEDULES } from './statements';

const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<EventBridgeSchedulerDeleteScheduleTaskProps>;

const synthDelete = (props: Props = {}) =>
  synth((stack) => new EventBridgeSchedulerDeleteScheduleTask(stack, 'Delete', { scheduleName: 'report', ...props }));

it('#29351: deletes the schedule, and may do nothing else', () => {
  const { state, statements } = synthDelete({ groupName: 'reports', clientToken: 'once' });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:scheduler:deleteSchedule',
    Parameters: { Name: 'report', GroupName: 'reports', ClientToken: 'once' },
    End: true,
  });
  expect(statements).toEqual([allowed('scheduler:DeleteSchedule', `${SCHEDULES}/reports/report`)]);
});

it.each<[string, Props, object, string]>([
  ['the default group', {}, { Name: 'report' }, 'default/report'],
  ['a path', { scheduleName: JsonPath.stringAt('$.name') }, { 'Name.$': '$.name' }, 'default/*'],
  [
    'JSONata',
    { queryLanguage: sfn.QueryLanguage.JSONATA, groupName: '{% $group %}' },
    { Name: 'report', GroupName: '{% $group %}' },
    '*/report',
  ],
])('takes %s', (_, props, request, schedule) => {
  const { state, statements } = synthDelete(props);
  expect(state.Parameters ?? state.Arguments).toEqual(request);
  expect(statements).toEqual([allowed('scheduler:DeleteSchedule', `${SCHEDULES}/${schedule}`)]);
});

it.each<[string, Props, string]>([
  ['a job', { integrationPattern: RUN_JOB }, 'aws-sdk:scheduler:deleteSchedule supports REQUEST_RESPONSE. '],
  ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'aws-sdk:scheduler:deleteSchedule supports REQUEST_RESPONSE. '],
  ['no name', { scheduleName: '' }, "scheduleName is '': it has 0 characters"],
  [
    'a group with a blank',
    { groupName: 'a b' },
    "groupName is 'a b': EventBridge Scheduler takes letters, digits, hyphens, underscores and dots",
  ],
  ['a long token', { clientToken: 'x'.repeat(65) }, 'it has 65 characters, and the service takes 1 to 64'],
])('refuses %s', (_, props, message) => {
  expect(() => synthDelete(props)).toThrow(message);
  expect(() => synthDelete(props)).toThrow('[Stack/Delete] ');
});
