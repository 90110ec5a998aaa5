import { failWith, simulate } from '../src';
import { CALLBACK, machine, single, TASK } from './machine';

async function eventsOf(...args: Parameters<typeof simulate>): Promise<string[]> {
  const { history } = await simulate(...args);
  return history.map(({ type }) => type);
}

const ONE = (state: object) => ({ StartAt: 'I', States: { I: { ...state, End: true } } });

test.each<[string, object, string[]]>([
  ['Pass', { Type: 'Pass' }, ['PassStateEntered', 'PassStateExited']],
  ['Wait', { Type: 'Wait', Seconds: 1 }, ['WaitStateEntered', 'WaitStateExited']],
  ['Task', TASK, ['TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSucceeded', 'TaskStateExited']],
  ['callback', CALLBACK, ['TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSubmitted', 'TaskSucceeded', 'TaskStateExited']],
  [
    'Lambda function',
    { Type: 'Task', Resource: 'arn:aws:lambda:eu-west-1:1:function:F' },
    ['TaskStateEntered', 'LambdaFunctionScheduled', 'LambdaFunctionStarted', 'LambdaFunctionSucceeded', 'TaskStateExited'],
  ],
  [
    'activity',
    { Type: 'Task', Resource: 'arn:aws:states:eu-west-1:1:activity:A' },
    ['TaskStateEntered', 'ActivityScheduled', 'ActivityStarted', 'ActivitySucceeded', 'TaskStateExited'],
  ],
  [
    'Parallel',
    { Type: 'Parallel', Branches: [ONE({ Type: 'Pass' })] },
    [
      'ParallelStateEntered',
      'ParallelStateStarted',
      'PassStateEntered',
      'PassStateExited',
      'ParallelStateSucceeded',
      'ParallelStateExited',
    ],
  ],
  [
    'Map',
    { Type: 'Map', ItemProcessor: ONE({ Type: 'Pass' }) },
    [
      'MapStateEntered',
      'MapStateStarted',
      'MapIterationStarted',
      'PassStateEntered',
      'PassStateExited',
      'MapIterationSucceeded',
      'MapStateSucceeded',
      'MapStateExited',
    ],
  ],
  [
    'distributed Map',
    { Type: 'Map', ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, ...ONE({ Type: 'Pass' }) } },
    ['MapStateEntered', 'MapStateStarted', 'MapRunStarted', 'MapRunSucceeded', 'MapStateSucceeded', 'MapStateExited'],
  ],
])('events of a %s', async (_, state, events) => {
  expect(await eventsOf(single(state), { input: [1], tasks: { '*': 1 } })).toEqual(['ExecutionStarted', ...events, 'ExecutionSucceeded']);
});

test('events of a task that fails, is retried and caught', async () => {
  const task = { ...TASK, Retry: [{ ErrorEquals: ['E'], MaxAttempts: 1 }], Catch: [{ ErrorEquals: ['E'], Next: 'F' }], End: true };
  const events = await eventsOf(machine({ A: task, F: { Type: 'Fail', Error: 'X' } }), { tasks: { A: failWith('E') } });
  const tried = ['TaskScheduled', 'TaskStarted', 'TaskFailed'];
  expect(events).toEqual([
    'ExecutionStarted',
    'TaskStateEntered',
    ...tried,
    ...tried,
    'TaskStateExited',
    'FailStateEntered',
    'ExecutionFailed',
  ]);
});

test('an event has the shape of AWS', async () => {
  const startTime = new Date('2025-03-01T00:00:00Z');
  const { history } = await simulate(single({ Type: 'Pass', Assign: { x: [1] } }), { input: { a: 1 }, startTime });
  const details = { truncated: false };
  expect(history).toEqual([
    {
      id: 1,
      previousEventId: 0,
      timestamp: startTime,
      type: 'ExecutionStarted',
      executionStartedEventDetails: { input: '{"a":1}', inputDetails: details, roleArn: 'arn:aws:iam::123456789012:role/StateMachineRole' },
    },
    {
      id: 2,
      previousEventId: 1,
      timestamp: startTime,
      type: 'PassStateEntered',
      stateEnteredEventDetails: { name: 'S', input: '{"a":1}', inputDetails: details },
    },
    {
      id: 3,
      previousEventId: 2,
      timestamp: startTime,
      type: 'PassStateExited',
      stateExitedEventDetails: { name: 'S', output: '{"a":1}', outputDetails: details, assignedVariables: { x: '[1]' } },
    },
    {
      id: 4,
      previousEventId: 3,
      timestamp: startTime,
      type: 'ExecutionSucceeded',
      executionSucceededEventDetails: { output: '{"a":1}', outputDetails: details },
    },
  ]);
});

test('events of a branch follow each other, not those of the other branch', async () => {
  const { history } = await simulate(
    single({ Type: 'Parallel', Branches: [ONE({ Type: 'Wait', Seconds: 1 }), ONE({ Type: 'Wait', Seconds: 2 })] }),
  );
  const entered = history.filter(({ type }) => type === 'WaitStateEntered').map(({ id }) => id);
  const exited = history.filter(({ type }) => type === 'WaitStateExited').map(({ previousEventId }) => previousEventId);
  expect(exited).toEqual(entered);
});

test('the 25,000th event ends an execution of type STANDARD', async () => {
  const execution = await simulate(machine({ A: { Type: 'Pass', Next: 'A' } }));
  expect(execution).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
  expect(execution.history).toHaveLength(25_000);
});
