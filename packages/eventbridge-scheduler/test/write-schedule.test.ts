import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { readable, synth } from '@sfn-tasks-dev/test-kit';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import {
  ActionAfterCompletion,
  EventBridgeSchedulerCreateScheduleTask,
  type EventBridgeSchedulerCreateScheduleTaskProps,
  EventBridgeSchedulerTarget,
  type EventBridgeSchedulerTargetProps,
  EventBridgeSchedulerUpdateScheduleTask,
  Schedule,
} from '../src';
import { QUEUE, queueTarget } from './samples';
import { ANY_ROLE, allowed, passRole, ROLE, SCHEDULES, useKey } from './statements';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<EventBridgeSchedulerCreateScheduleTaskProps>;
type Given = Props | ((stack: Stack) => Props);

describe.each<[string, typeof EventBridgeSchedulerCreateScheduleTask | typeof EventBridgeSchedulerUpdateScheduleTask]>([
  ['create', EventBridgeSchedulerCreateScheduleTask],
  ['update', EventBridgeSchedulerUpdateScheduleTask],
])('#29351: %sSchedule', (verb, Task) => {
  const action = `scheduler:${verb[0].toUpperCase()}${verb.slice(1)}Schedule`;

  const synthTask = (given: Given = {}) =>
    synth(
      (stack) =>
        new Task(stack, 'Task', {
          scheduleName: 'report',
          schedule: Schedule.rate(Duration.minutes(5)),
          target: queueTarget(stack),
          ...(typeof given === 'function' ? given(stack) : given),
        }),
    );

  const withTarget = (more: Partial<EventBridgeSchedulerTargetProps>) => (stack: Stack) => ({ target: queueTarget(stack, more) });

  it('measured: hands the role of the target to EventBridge Scheduler only', () => {
    const { state, statements } = synthTask();
    expect(state).toEqual({
      Type: 'Task',
      Resource: `arn:\${AWS::Partition}:states:::aws-sdk:scheduler:${verb}Schedule`,
      Parameters: {
        Name: 'report',
        ScheduleExpression: 'rate(5 minutes)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        State: 'ENABLED',
        ActionAfterCompletion: 'NONE',
        Target: { Arn: QUEUE, RoleArn: ROLE },
      },
      End: true,
    });
    expect(statements).toEqual([allowed(action, `${SCHEDULES}/default/report`), passRole(ROLE)]);
  });

  it('sends every setting', () => {
    const { state } = synthTask((stack) => ({
      groupName: 'reports',
      timezone: 'Europe/Vienna',
      startDate: new Date('2030-01-01T00:00:00Z'),
      endDate: new Date('2031-01-01T00:00:00Z'),
      flexibleTimeWindow: Duration.hours(1),
      enabled: false,
      actionAfterCompletion: ActionAfterCompletion.DELETE,
      description: 'every five minutes',
      clientToken: 'once-and_only',
      target: queueTarget(stack, {
        input: '{"report":"sales"}',
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAge: Duration.hours(1) },
        deadLetterQueue: Queue.fromQueueArn(stack, 'DeadLetters', `${QUEUE}-dead`),
        additionalParameters: { SqsParameters: { MessageGroupId: 'reports' } },
      }),
    }));
    expect(state.Parameters).toEqual({
      Name: 'report',
      GroupName: 'reports',
      ScheduleExpression: 'rate(5 minutes)',
      ScheduleExpressionTimezone: 'Europe/Vienna',
      StartDate: '2030-01-01T00:00:00.000Z',
      EndDate: '2031-01-01T00:00:00.000Z',
      FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 60 },
      State: 'DISABLED',
      ActionAfterCompletion: 'DELETE',
      Description: 'every five minutes',
      ClientToken: 'once-and_only',
      Target: {
        Arn: QUEUE,
        RoleArn: ROLE,
        Input: '{"report":"sales"}',
        RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 2 },
        DeadLetterConfig: { Arn: `${QUEUE}-dead` },
        SqsParameters: { MessageGroupId: 'reports' },
      },
    });
  });

  it.each<[string, object]>([
    ['a token', { Input: JsonPath.stringAt('$.input') }],
    ['a key for a path', { 'Input.$': '$.input' }],
  ])('additional parameters of the target win over its other fields, by %s', (_, additionalParameters) => {
    const { state } = synthTask(withTarget({ input: 'plain', additionalParameters }));
    expect(state.Parameters.Target).toEqual({ Arn: QUEUE, RoleArn: ROLE, 'Input.$': '$.input' });
  });

  it('measured: may use the key, for this schedule only', () => {
    const { state, statements } = synthTask((stack) => ({ groupName: 'reports', kmsKey: new Key(stack, 'Key') }));
    expect(state.Parameters.KmsKeyArn).toBe('${Key961B73FD.Arn}');
    expect(statements.slice(2)).toEqual(useKey('${Key961B73FD.Arn}', 'reports/report'));
  });

  it('lets the role of the target decrypt with the key', () => {
    const { template } = synthTask((stack) => ({
      kmsKey: new Key(stack, 'Key'),
      target: new EventBridgeSchedulerTarget({
        arn: QUEUE,
        role: new Role(stack, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') }),
      }),
    }));
    expect(readable(template).Resources.RoleDefaultPolicy5FFB7DAB.Properties.PolicyDocument.Statement).toEqual([
      allowed('kms:Decrypt', '${Key961B73FD.Arn}'),
    ]);
  });

  it('a key or a role that is only known at run time is let decrypt nothing', () => {
    const runtimeKey = (stack: Stack) => Key.fromKeyArn(stack, 'Key', JsonPath.stringAt('$.key'));
    const runtimeRole = (stack: Stack) => Role.fromRoleArn(stack, 'Runtime', JsonPath.stringAt('$.role'));
    const byKey = synthTask((stack) => ({ kmsKey: runtimeKey(stack) }));
    const byRole = synthTask((stack) => ({
      kmsKey: new Key(stack, 'Key'),
      target: new EventBridgeSchedulerTarget({ arn: QUEUE, role: runtimeRole(stack) }),
    }));
    for (const { template } of [byKey, byRole]) {
      const policies = Object.values<any>(template.Resources).filter(({ Type }) => Type === 'AWS::IAM::Policy');
      expect(policies).toHaveLength(1);
    }
    expect(byKey.state.Parameters).toMatchObject({ 'KmsKeyArn.$': '$.key' });
    expect(byKey.statements.slice(2)).toEqual(useKey('arn:${AWS::Partition}:kms:*:*:key/*', 'default/report'));
    expect(byRole.state.Parameters.Target).toMatchObject({ 'RoleArn.$': '$.role' });
    expect(byRole.statements[1]).toEqual(passRole(ANY_ROLE));
  });

  describe('#17464: takes names at run time', () => {
    it.each<[string, Props, object, string]>([
      ['a name by a path', { scheduleName: JsonPath.stringAt('$.name') }, { 'Name.$': '$.name' }, 'default/*'],
      ['a group by a path', { groupName: JsonPath.stringAt('$.group') }, { 'GroupName.$': '$.group' }, '*/report'],
      [
        'both by intrinsic functions',
        { scheduleName: JsonPath.uuid(), groupName: JsonPath.format('g{}', JsonPath.stringAt('$.g')) },
        { 'Name.$': 'States.UUID()', 'GroupName.$': "States.Format('g{}', $.g)" },
        '*/*',
      ],
      ['a name in JSONata', { queryLanguage: JSONATA, scheduleName: '{% $name %}' }, { Name: '{% $name %}' }, 'default/*'],
      ['a group in JSONata', { queryLanguage: JSONATA, groupName: Jsonata.string('{% $g %}') }, { GroupName: '{% $g %}' }, '*/report'],
    ])('%s', (_, props, names, schedule) => {
      const { state, statements } = synthTask(props);
      expect(state.Parameters ?? state.Arguments).toMatchObject(names);
      expect(statements[0]).toEqual(allowed(action, `${SCHEDULES}/${schedule}`));
    });
  });

  it('measured: takes durations and attempts at run time', () => {
    const attempts = {
      maximumRetryAttempts: JsonPath.numberAt('$.attempts'),
      maximumEventAge: Duration.seconds(JsonPath.numberAt('$.age')),
    };
    const { state } = synthTask((stack) => ({
      flexibleTimeWindow: Duration.minutes(JsonPath.numberAt('$.window')),
      target: queueTarget(stack, { retryPolicy: attempts }),
    }));
    expect(state.Parameters).toMatchObject({
      FlexibleTimeWindow: { Mode: 'FLEXIBLE', 'MaximumWindowInMinutes.$': '$.window' },
      Target: { RetryPolicy: { 'MaximumEventAgeInSeconds.$': '$.age', 'MaximumRetryAttempts.$': '$.attempts' } },
    });
  });

  it('takes dates and the state at run time, as additional parameters', () => {
    const additionalParameters = { StartDate: JsonPath.stringAt('$.start'), State: JsonPath.stringAt('$.state') };
    expect(synthTask({ additionalParameters }).state.Parameters).toMatchObject({ 'StartDate.$': '$.start', 'State.$': '$.state' });
  });

  it.each<[string, sfn.QueryLanguage | undefined, string]>([
    ['JSONPath', undefined, JsonPath.taskToken],
    ['JSONata', JSONATA, '{% $states.context.Task.Token %}'],
  ])('hands out the token of a callback in the input of the target, in %s', (_, queryLanguage, input) => {
    const { state } = synthTask((stack) => ({
      queryLanguage,
      integrationPattern: WAIT_FOR_TASK_TOKEN,
      target: queueTarget(stack, { input }),
    }));
    expect(state.Resource).toBe(`arn:\${AWS::Partition}:states:::aws-sdk:scheduler:${verb}Schedule.waitForTaskToken`);
  });

  describe('refusals', () => {
    const retry = (maximumRetryAttempts: number, maximumEventAge: Duration) =>
      withTarget({ retryPolicy: { maximumRetryAttempts, maximumEventAge } });

    it.each<[string, Given, string]>([
      [
        'measured: a job, which the AWS SDK integration waits for nowhere',
        { integrationPattern: RUN_JOB },
        `aws-sdk:scheduler:${verb}Schedule supports REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN`,
      ],
      ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'target is without the task token'],
      ['no name', { scheduleName: '' }, "scheduleName is '': it has 0 characters, and the service takes 1 to 64"],
      ['a long name', { scheduleName: 'x'.repeat(65) }, 'it has 65 characters, and the service takes 1 to 64'],
      [
        'a name with a blank',
        { scheduleName: 'daily report' },
        "scheduleName is 'daily report': EventBridge Scheduler takes letters, digits, hyphens, underscores and dots. Leave out any other character.",
      ],
      ['a group with a slash', { groupName: 'a/b' }, "groupName is 'a/b': EventBridge Scheduler takes letters, digits"],
      ['no group', { groupName: '' }, "groupName is '': it has 0 characters"],
      [
        'a token with a dot',
        { clientToken: 'a.b' },
        "clientToken is 'a.b': EventBridge Scheduler takes letters, digits, hyphens and underscores",
      ],
      ['a long description', { description: 'x'.repeat(513) }, 'it has 513 characters, and the service takes 0 to 512'],
      ['no time zone', { timezone: '' }, "timezone is '': it has 0 characters, and the service takes 1 to 50"],
      ['no window', { flexibleTimeWindow: Duration.minutes(0) }, 'flexibleTimeWindow is 0: the service takes 1 to 1440 minutes'],
      ['a long window', { flexibleTimeWindow: Duration.hours(25) }, 'flexibleTimeWindow is 1500: the service takes 1 to 1440 minutes'],
      ['part of a minute', { flexibleTimeWindow: Duration.seconds(90) }, 'the service counts in whole minutes'],
      [
        'a state at run time',
        { enabled: Jsonata.any('{% $enabled %}') },
        "enabled is '{% $enabled %}': it decides how the task is rendered",
      ],
      ['no date', { startDate: new Date('never') }, "startDate is 'Invalid Date': that is no time"],
      [
        'an end before the start',
        { startDate: new Date('2031-01-01'), endDate: new Date('2030-01-01') },
        "endDate is '2030-01-01T00:00:00.000Z': a schedule ends after it begins, at 2031-01-01T00:00:00.000Z",
      ],
      ['no ARN', withTarget({ arn: '' }), "target.arn is '': it has 0 characters, and the service takes 1 to 1600"],
      [
        'additional parameters at run time',
        withTarget({ additionalParameters: Jsonata.any('{% $fields %}') }),
        "target.additionalParameters is '{% $fields %}': it decides how the task is rendered",
      ],
      ['no input', withTarget({ input: '' }), "target.input is '': it has 0 characters"],
      ['many attempts', retry(186, Duration.hours(1)), 'target.retryPolicy.maximumRetryAttempts is 186: the service takes 0 to 185'],
      ['half an attempt', retry(1.5, Duration.hours(1)), 'target.retryPolicy.maximumRetryAttempts is 1.5: attempts are counted'],
      ['a short age', retry(1, Duration.seconds(59)), 'target.retryPolicy.maximumEventAge is 59: the service takes 60 to 86400 seconds'],
      ['a long age', retry(1, Duration.hours(25)), 'target.retryPolicy.maximumEventAge is 90000'],
      [
        'a FIFO queue for dead letters',
        (stack) => ({ target: queueTarget(stack, { deadLetterQueue: new Queue(stack, 'DeadLetters', { fifo: true }) }) }),
        'target.deadLetterQueue is the construct Stack/DeadLetters: EventBridge Scheduler sends to no FIFO queue what it could not deliver',
      ],
    ])('%s', (_, props, message) => {
      expect(() => synthTask(props)).toThrow(message);
      expect(() => synthTask(props)).toThrow('[Stack/Task] ');
    });
  });
});
