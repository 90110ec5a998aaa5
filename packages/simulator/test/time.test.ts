import { failWith, inTurn, neverReply, simulate, succeedWith } from '../src';
import { CALLBACK, machine, single, TASK } from './machine';

const START = new Date('2025-03-01T00:00:00Z');
const DAY = 86_400;

const BRANCHES = (...states: object[]) => ({
  Type: 'Parallel',
  Branches: states.map((state, index) => ({ StartAt: `B${index}`, States: { [`B${index}`]: { ...state, End: true } } })),
});

test.each<[string, object, number, Parameters<typeof simulate>[1]]>([
  ['a wait of seconds', { Type: 'Wait', Seconds: DAY }, DAY, {}],
  ['a wait for a path', { Type: 'Wait', SecondsPath: '$.s' }, 7, { input: { s: 7 } }],
  ['a wait until a time', { Type: 'Wait', Timestamp: '2025-03-02T00:00:00Z' }, DAY, {}],
  ['a wait until a time that has passed', { Type: 'Wait', Timestamp: '2001-01-01T00:00:00Z' }, 0, {}],
  ['a wait until a time of a path', { Type: 'Wait', TimestampPath: '$.t' }, 3600, { input: { t: '2025-03-01T02:00:00+01:00' } }],
  ['a mock that replies later', TASK, 90, { tasks: { S: succeedWith(1).after(90) } }],
  ['a mock that sleeps', TASK, 30, { tasks: { S: async (_: unknown, call) => call.sleep(30).then(() => 1) } }],
  [
    'retries: 1, 2 and 4 seconds',
    { ...TASK, Retry: [{ ErrorEquals: ['States.ALL'] }] },
    7,
    { tasks: { S: inTurn(failWith('E'), failWith('E'), failWith('E'), 1) } },
  ],
  [
    'retries with a rate and a longest delay',
    { ...TASK, Retry: [{ ErrorEquals: ['E'], IntervalSeconds: 10, BackoffRate: 3, MaxDelaySeconds: 20 }] },
    50,
    { tasks: { S: inTurn(failWith('E'), failWith('E'), failWith('E'), 1) } },
  ],
  [
    'retries with jitter',
    { ...TASK, Retry: [{ ErrorEquals: ['E'], IntervalSeconds: 10, JitterStrategy: 'FULL' }] },
    5,
    { tasks: { S: inTurn(failWith('E'), 1) }, random: () => 0.5 },
  ],
  ['branches that wait at the same time', BRANCHES({ Type: 'Wait', Seconds: 10 }, { Type: 'Wait', Seconds: 25 }), 25, {}],
  [
    'iterations two at a time',
    { Type: 'Map', MaxConcurrency: 2, ItemProcessor: { StartAt: 'I', States: { I: { Type: 'Wait', Seconds: 10, End: true } } } },
    20,
    { input: [1, 2, 3] },
  ],
])('%s', async (_, state, seconds, options) => {
  const execution = await simulate(single(state), { startTime: START, ...options });
  expect(execution).toMatchObject({ status: 'SUCCEEDED', duration: seconds });
  expect(execution.stopTime).toEqual(new Date(START.getTime() + 1000 * seconds));
});

test.each<[string, object, string, number, Parameters<typeof simulate>[1]]>([
  ['a task that takes too long', { ...TASK, TimeoutSeconds: 5 }, 'States.Timeout', 5, { tasks: { S: succeedWith(1).after(6) } }],
  ['a task that never ends', { ...TASK, TimeoutSeconds: 5 }, 'States.Timeout', 5, { tasks: { S: neverReply() } }],
  ['a timeout of a path', { ...TASK, TimeoutSecondsPath: '$.t' }, 'States.Timeout', 9, { tasks: { S: neverReply() }, input: { t: 9 } }],
  [
    'no heartbeat',
    { ...CALLBACK, TimeoutSeconds: 100, HeartbeatSeconds: 10 },
    'States.HeartbeatTimeout',
    10,
    { tasks: { S: neverReply() } },
  ],
])('%s ends by %s', async (_, state, error, seconds, options) => {
  expect(await simulate(single(state), options)).toMatchObject({ status: 'FAILED', error, duration: seconds });
});

test('heartbeats keep a task alive', async () => {
  const beats = async (_: unknown, call: { sleep(seconds: number): Promise<void>; heartbeat(): void }) => {
    for (let beat = 0; beat < 5; beat++) {
      await call.sleep(8);
      call.heartbeat();
    }
    return 'done';
  };
  const execution = await simulate(single({ ...CALLBACK, HeartbeatSeconds: 10 }), { tasks: { S: beats } });
  expect(execution).toMatchObject({ status: 'SUCCEEDED', output: 'done', duration: 40 });
});

test('a branch that fails cancels the others, and their waits move no time', async () => {
  const fails = { Type: 'Task', Resource: TASK.Resource };
  const execution = await simulate(single(BRANCHES({ Type: 'Wait', Seconds: DAY }, fails)), { tasks: { B1: failWith('E').after(5) } });
  expect(execution).toMatchObject({ status: 'FAILED', error: 'E', duration: 5 });
});

test('what was cancelled moves no time afterwards', async () => {
  const caught = { ...BRANCHES({ Type: 'Wait', Seconds: DAY }, TASK), Catch: [{ ErrorEquals: ['E'], Next: 'Wait' }] };
  const execution = await simulate(machine({ Both: caught, Wait: { Type: 'Wait', Seconds: 60 } }), { tasks: { B1: failWith('E') } });
  expect(execution).toMatchObject({ status: 'SUCCEEDED', duration: 60 });
});

test('an execution times out as a whole', async () => {
  const definition = { ...single({ Type: 'Wait', Seconds: DAY }), TimeoutSeconds: 60 };
  expect(await simulate(definition)).toMatchObject({ status: 'TIMED_OUT', error: 'States.Timeout', duration: 60 });
});

test('an execution of type EXPRESS ends after five minutes', async () => {
  expect(await simulate(single({ Type: 'Wait', Seconds: DAY }), { type: 'EXPRESS' })).toMatchObject({ status: 'TIMED_OUT', duration: 300 });
});

test('JSONata tells the virtual time', async () => {
  const definition = machine(
    { Wait: { Type: 'Wait', Seconds: DAY }, Now: { Type: 'Pass', Output: "{% [$now(), $now('[Y]'), $millis()] %}" } },
    'JSONata',
  );
  const { output } = await simulate(definition, { startTime: START });
  expect(output).toEqual(['2025-03-02T00:00:00.000Z', '2025', START.getTime() + 1000 * DAY]);
});

test('$$.State.EnteredTime and $$.Execution.StartTime are virtual', async () => {
  const times = { Type: 'Pass', Parameters: { 'entered.$': '$$.State.EnteredTime', 'started.$': '$$.Execution.StartTime' } };
  const { output } = await simulate(machine({ A: { Type: 'Wait', Seconds: 60 }, B: times }), { startTime: START });
  expect(output).toEqual({ entered: '2025-03-01T00:01:00.000Z', started: '2025-03-01T00:00:00.000Z' });
});
