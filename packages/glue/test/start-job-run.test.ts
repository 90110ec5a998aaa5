import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { ExecutionClass, GlueStartJobRun, type GlueStartJobRunProps, WorkerType, WorkerTypeV2 } from '../src';

const { JSONATA, JSON_PATH } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const JOBS = 'arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:job';

type Props = Partial<GlueStartJobRunProps>;

function synthStart(props: Props = {}, machine: MachineOptions = {}) {
  return synth((stack) => new GlueStartJobRun(stack, 'Load', { glueJobName: 'load-orders', ...props }), machine);
}

function requestOf(props: Props) {
  const { Parameters, Arguments } = synthStart(props).state;
  return Parameters ?? Arguments;
}

it('starts the job, and may do nothing else', () => {
  const { state, statements } = synthStart({
    arguments: TaskInput.fromObject({ '--day': 'today', '--source': JsonPath.stringAt('$.source') }),
    securityConfiguration: 'encrypted',
    notifyDelayAfter: Duration.hours(1),
    workerConfiguration: { workerTypeV2: WorkerTypeV2.R_1X, numberOfWorkers: 10 },
    executionClass: ExecutionClass.STANDARD,
    taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
    jobRunQueuingEnabled: true,
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::glue:startJobRun',
    Parameters: {
      JobName: 'load-orders',
      Arguments: { '--day': 'today', '--source.$': '$.source' },
      Timeout: 120,
      SecurityConfiguration: 'encrypted',
      NotificationProperty: { NotifyDelayAfter: 60 },
      WorkerType: 'R.1X',
      NumberOfWorkers: 10,
      ExecutionClass: 'STANDARD',
      JobRunQueuingEnabled: true,
    },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'glue:StartJobRun', Resource: `${JOBS}/load-orders` }]);
});

it('waits for the end of the run, and may watch and stop it', () => {
  const { state, statements } = synthStart({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::glue:startJobRun.sync');
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: ['glue:StartJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun'],
      Resource: `${JOBS}/load-orders`,
    },
  ]);
});

describe('#17464: takes a job name at run time', () => {
  it.each<[string, Props, object]>([
    ['a path', { glueJobName: JsonPath.stringAt('$.job') }, { 'JobName.$': '$.job' }],
    [
      'an intrinsic function',
      { glueJobName: JsonPath.format('load-{}', JsonPath.stringAt('$.what')) },
      { 'JobName.$': "States.Format('load-{}', $.what)" },
    ],
    ['JSONata', { glueJobName: '{% $job %}', queryLanguage: JSONATA }, { JobName: '{% $job %}' }],
  ])('%s', (_, props, expected) => {
    const { state, statements } = synthStart(props);
    expect(state.Parameters ?? state.Arguments).toEqual(expected);
    expect(statements).toEqual([{ Effect: 'Allow', Action: 'glue:StartJobRun', Resource: `${JOBS}/*` }]);
  });
});

describe('gives the timeout to Glue, in minutes', () => {
  it.each<[string, Props, object]>([
    ['a duration', { taskTimeout: sfn.Timeout.duration(Duration.seconds(120)) }, { Timeout: 2 }],
    ['a path', { taskTimeout: sfn.Timeout.at('$.minutes') }, { 'Timeout.$': '$.minutes' }],
    ['JSONata', { taskTimeout: sfn.Timeout.jsonata('{% $minutes %}'), queryLanguage: JSONATA }, { Timeout: '{% $minutes %}' }],
    ['the deprecated prop', { timeout: Duration.hours(1) }, { Timeout: 60 }],
    ['the deprecated prop with a path', { timeout: Duration.minutes(JsonPath.numberAt('$.minutes')) }, { 'Timeout.$': '$.minutes' }],
    [
      'the longest',
      { taskTimeout: sfn.Timeout.duration(Duration.days(7)), heartbeatTimeout: sfn.Timeout.duration(Duration.days(8)) },
      { Timeout: 10_080 },
    ],
  ])('%s', (_, props, expected) => {
    const { state } = synthStart(props);
    expect(state.Parameters ?? state.Arguments).toEqual({ JobName: 'load-orders', ...expected });
    expect(state).not.toHaveProperty('TimeoutSeconds');
    expect(state).not.toHaveProperty('TimeoutSecondsPath');
  });
});

it('measured: sends no NotificationProperty in JSONata unless asked to', () => {
  expect(requestOf({ queryLanguage: JSONATA })).toEqual({ JobName: 'load-orders' });
  expect(requestOf({ queryLanguage: JSONATA, notifyDelayAfter: Duration.minutes(5) })).toEqual({
    JobName: 'load-orders',
    NotificationProperty: { NotifyDelayAfter: 5 },
  });
});

describe('sends whether the run is queued', () => {
  it.each<[string, Props, object]>([
    ['the literal', { jobRunQueuingEnabled: false }, { JobRunQueuingEnabled: false }],
    ['an expression', { jobRunQueuingEnabled: Jsonata.any('{% $q %}'), queryLanguage: JSONATA }, { JobRunQueuingEnabled: '{% $q %}' }],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

describe('arguments', () => {
  it.each<[string, Props, unknown]>([
    ['an object', { arguments: TaskInput.fromObject({ '--a': 'b' }) }, { '--a': 'b' }],
    ['one that names its paths', { arguments: TaskInput.fromObject({ '--a.$': '$.a' }) }, { '--a.$': '$.a' }],
    [
      'a number by expression',
      { arguments: TaskInput.fromObject({ '--n': JsonPath.format('{}', JsonPath.stringAt('$.n')) }) },
      { '--n.$': "States.Format('{}', $.n)" },
    ],
    ['JSONata as a whole', { arguments: TaskInput.fromJsonata('{% $states.input.a %}'), queryLanguage: JSONATA }, '{% $states.input.a %}'],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props).Arguments).toEqual(expected);
  });

  it('a path as a whole', () => {
    expect(requestOf({ arguments: TaskInput.fromJsonPathAt('$.a') })).toEqual({ JobName: 'load-orders', 'Arguments.$': '$.a' });
  });
});

describe('workers', () => {
  it.each<[string, WorkerTypeV2, string]>([
    ['STANDARD', WorkerTypeV2.STANDARD, 'Standard'],
    ['G_025X', WorkerTypeV2.G_025X, 'G.025X'],
    ['G_1X', WorkerTypeV2.G_1X, 'G.1X'],
    ['G_2X', WorkerTypeV2.G_2X, 'G.2X'],
    ['G_4X', WorkerTypeV2.G_4X, 'G.4X'],
    ['G_8X', WorkerTypeV2.G_8X, 'G.8X'],
    ['G_12X', WorkerTypeV2.G_12X, 'G.12X'],
    ['G_16X', WorkerTypeV2.G_16X, 'G.16X'],
    ['R_1X', WorkerTypeV2.R_1X, 'R.1X'],
    ['R_2X', WorkerTypeV2.R_2X, 'R.2X'],
    ['R_4X', WorkerTypeV2.R_4X, 'R.4X'],
    ['R_8X', WorkerTypeV2.R_8X, 'R.8X'],
    ['Z_2X', WorkerTypeV2.Z_2X, 'Z.2X'],
    ['of()', WorkerTypeV2.of('H.1X'), 'H.1X'],
  ])('%s', (_, workerTypeV2, expected) => {
    expect(requestOf({ workerConfiguration: { workerTypeV2, numberOfWorkers: 2 } })).toEqual({
      JobName: 'load-orders',
      WorkerType: expected,
      NumberOfWorkers: 2,
    });
  });

  it('by path', () => {
    const workerTypeV2 = WorkerTypeV2.of(JsonPath.stringAt('$.type'));
    expect(requestOf({ workerConfiguration: { workerTypeV2, numberOfWorkers: JsonPath.numberAt('$.count') } })).toEqual({
      JobName: 'load-orders',
      'WorkerType.$': '$.type',
      'NumberOfWorkers.$': '$.count',
    });
  });

  it('of the deprecated type', () => {
    const workerConfiguration = { workerType: WorkerType.G_8X, numberOfWorkers: 2 };
    expect(requestOf({ workerConfiguration })).toMatchObject({ WorkerType: 'G.8X', NumberOfWorkers: 2 });
  });
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    [
      '#31474: a callback, which Glue does not offer',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': glue:startJobRun supports REQUEST_RESPONSE, RUN_JOB. Choose IntegrationPattern.REQUEST_RESPONSE or IntegrationPattern.RUN_JOB.",
    ],
    ['an empty name', { glueJobName: '' }, "glueJobName is '': it has 0 characters, and the service takes 1 to 255"],
    ['an empty security configuration', { securityConfiguration: '' }, "securityConfiguration is '': it has 0 characters"],
    [
      'measured: a timeout of 90 seconds',
      { taskTimeout: sfn.Timeout.duration(Duration.seconds(90)) },
      'taskTimeout is 1 minute 30 seconds: the service counts in whole minutes. Write it with Duration.minutes(…).',
    ],
    [
      'a deprecated timeout of 90 seconds',
      { timeout: Duration.seconds(90) },
      'timeout is 1 minute 30 seconds: the service counts in whole minutes. Write it with Duration.minutes(…).',
    ],
    [
      'a timeout that an expression gives in seconds',
      { timeout: Duration.seconds(JsonPath.numberAt('$.t')) },
      'timeout is an expression in seconds: an expression is not converted, and the service counts in minutes',
    ],
    [
      'a long timeout',
      { taskTimeout: sfn.Timeout.duration(Duration.days(8)) },
      'taskTimeout is 11520: the service takes 1 to 10080 minutes',
    ],
    ['no timeout', { timeout: Duration.minutes(0) }, 'timeout is 0: the service takes 1 to 10080 minutes'],
    [
      'two timeouts',
      { taskTimeout: sfn.Timeout.duration(Duration.minutes(2)), timeout: Duration.minutes(1) },
      'timeout is 1 minute: taskTimeout is set too, and a job run has one timeout. Leave out timeout, which is deprecated.',
    ],
    [
      'a timeout of the other language',
      { taskTimeout: sfn.Timeout.jsonata('{% $t %}'), queryLanguage: JSON_PATH },
      "Timeout is '{% $t %}': that is JSONata, and the state is written in JSONPath",
    ],
    ['no delay', { notifyDelayAfter: Duration.minutes(0) }, 'notifyDelayAfter is 0: the service takes 1 to 10080 minutes'],
    [
      'a delay in seconds',
      { notifyDelayAfter: Duration.seconds(90) },
      'notifyDelayAfter is 1 minute 30 seconds: the service counts in whole',
    ],
    ['a text for arguments', { arguments: TaskInput.fromText('x') }, "arguments is 'x': Glue takes texts by name. Give an object of texts"],
    [
      'an argument that is a number',
      { arguments: TaskInput.fromObject({ '--n': 7 }) },
      'arguments.--n is 7: Glue takes text there and nothing else. Write it as a text',
    ],
    [
      'an argument that is an object',
      { arguments: TaskInput.fromObject({ '--o': { a: 1 } }) },
      'arguments.--o is {"a":1}: Glue takes text',
    ],
    [
      'workers of two types',
      { workerConfiguration: { workerType: WorkerType.G_1X, workerTypeV2: WorkerTypeV2.G_1X, numberOfWorkers: 1 } },
      "workerConfiguration.workerType is 'G.1X': workerTypeV2 is set too, and a job run has workers of one type. Leave out workerType",
    ],
    [
      'workers of no type',
      { workerConfiguration: { numberOfWorkers: 1 } },
      'workerConfiguration.workerTypeV2 is missing: Glue takes a number of workers only together with their type. Give their type',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthStart(props)).toThrow(`[Stack/Load] ${message}`);
  });
});
