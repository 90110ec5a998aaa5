import { failWith, inTurn, lambdaFunction, neverReply, SimulationError, StateError, simulate, succeedWith, type TaskMocks } from '../src';
import { CALLBACK, machine, single, TASK } from './machine';

const HANDLED = { Type: 'Pass', End: true };

describe('Retry and Catch', () => {
  test.each<[string, string[], string, boolean]>([
    ['States.ALL', ['States.ALL'], 'Anything', true],
    ['a name', ['A', 'B'], 'B', true],
    ['another name', ['A'], 'B', false],
    ['States.TaskFailed', ['States.TaskFailed'], 'B', true],
    ['States.TaskFailed, which is no timeout', ['States.TaskFailed'], 'States.Timeout', false],
    ['States.Timeout takes a missing heartbeat', ['States.Timeout'], 'States.HeartbeatTimeout', true],
    ['States.ALL does not take a limit of data', ['States.ALL'], 'States.DataLimitExceeded', false],
    ['a limit of data by its name', ['States.DataLimitExceeded'], 'States.DataLimitExceeded', true],
    ['States.ALL does not take States.Runtime', ['States.ALL'], 'States.Runtime', false],
  ])('%s', async (_, ErrorEquals, error, caught) => {
    const definition = machine({ A: { ...TASK, Catch: [{ ErrorEquals, Next: 'H' }], End: true }, H: HANDLED });
    const execution = await simulate(definition, { tasks: { A: failWith(error, 'why') } });
    expect(execution).toMatchObject(caught ? { status: 'SUCCEEDED', output: { Error: error, Cause: 'why' } } : { status: 'FAILED', error });
  });

  test('each retrier counts by itself, and what is retried is told how often', async () => {
    const Retry = [
      { ErrorEquals: ['A'], MaxAttempts: 1 },
      { ErrorEquals: ['B'], MaxAttempts: 2 },
    ];
    const seen: number[] = [];
    const replies = inTurn(failWith('A'), failWith('B'), failWith('B'), { done: true });
    const definition = single({ ...TASK, Retry, Parameters: { 'n.$': '$$.State.RetryCount' }, ResultSelector: { 'done.$': '$.done' } });
    const execution = await simulate(definition, { tasks: { S: replies } });
    for (const { retryCount, input } of execution.calls) seen.push(retryCount, (input as { n: number }).n);
    expect(execution.output).toEqual({ done: true });
    expect(seen).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test('MaxAttempts 0 is no retry', async () => {
    const definition = single({ ...TASK, Retry: [{ ErrorEquals: ['E'], MaxAttempts: 0 }] });
    const execution = await simulate(definition, { tasks: { S: failWith('E') } });
    expect(execution.calls).toHaveLength(1);
  });

  test('an error in the output of a task is caught too', async () => {
    const Catch = [{ ErrorEquals: ['States.QueryEvaluationError'], Output: '{% $states.errorOutput.Error %}', Next: 'H' }];
    const definition = machine({ A: { ...TASK, Output: '{% $nothing %}', Catch, End: true }, H: HANDLED }, 'JSONata');
    expect((await simulate(definition, { tasks: { A: 1 } })).output).toBe('States.QueryEvaluationError');
  });

  test('a Parallel is retried as a whole', async () => {
    const parallel = {
      Type: 'Parallel',
      Branches: [{ StartAt: 'A', States: { A: { ...TASK, End: true } } }],
      Retry: [{ ErrorEquals: ['E'] }],
    };
    const execution = await simulate(single(parallel), { tasks: { A: inTurn(failWith('E'), 5) } });
    expect(execution).toMatchObject({ output: [5], duration: 1, visited: ['S', 'A', 'A'] });
  });
});

describe('mocks', () => {
  const invoke = { ...TASK, Parameters: { FunctionName: 'arn:aws:lambda:eu-west-1:1:function:Charge', 'Payload.$': '$' } };

  test.each<[string, TaskMocks]>([
    ['the name of the state', { S: 'mine', '*': 'other' }],
    ['the ARN of the resource', { 'arn:aws:states:::lambda:invoke': 'mine', '*': 'other' }],
    ['service and action', { 'lambda:invoke': 'mine' }],
    ['the name of the function', { Charge: 'mine', 'lambda:invoke': 'other' }],
    ['the ARN of the function', { 'arn:aws:lambda:eu-west-1:1:function:Charge': 'mine' }],
    ['anything', { '*': 'mine' }],
  ])('by %s', async (_, tasks) => {
    expect((await simulate(single(invoke), { tasks })).output).toBe('mine');
  });

  test('names that every object has are no mocks', async () => {
    await expect(simulate(machine({ constructor: TASK }))).rejects.toThrow(
      "The task 'constructor' calls arn:aws:states:::lambda:invoke, and has no mock",
    );
  });

  test('a task without a mock says how to give it one, whatever Catch says', async () => {
    const definition = machine({ A: { ...TASK, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'H' }], End: true }, H: HANDLED });
    await expect(simulate(definition)).rejects.toThrow(SimulationError);
    await expect(simulate(definition)).rejects.toThrow("simulate(…, { tasks: { 'A': (input) => result } }), or { 'lambda:invoke': … }");
  });

  test('a sequence that is too short says so', async () => {
    const definition = single({ ...TASK, Retry: [{ ErrorEquals: ['E'] }] });
    await expect(simulate(definition, { tasks: { S: inTurn(failWith('E')) } })).rejects.toThrow(
      'was called 2 times, and its mock has 1 replies',
    );
  });

  test('a sequence begins anew with each simulation', async () => {
    const tasks = { S: inTurn('first') };
    for (let round = 0; round < 2; round++) expect((await simulate(single(TASK), { tasks })).output).toBe('first');
  });

  test('a fault of a mock is a fault of the test', async () => {
    const tasks = {
      S: () => {
        throw new TypeError('oops');
      },
    };
    await expect(simulate(single({ ...TASK, Retry: [{ ErrorEquals: ['States.ALL'] }] }), { tasks })).rejects.toThrow('oops');
  });

  test('an error by name fails the task', async () => {
    const tasks = {
      S: () => {
        throw new StateError('Mine', 'why');
      },
    };
    expect(await simulate(single(TASK), { tasks })).toMatchObject({ status: 'FAILED', error: 'Mine', cause: 'why' });
  });

  test('lambdaFunction gives the shape of lambda:invoke', async () => {
    const tasks = { S: lambdaFunction((payload: { n: number }) => payload.n + 1) };
    expect((await simulate(single(invoke), { input: { n: 1 }, tasks })).output).toEqual({
      ExecutedVersion: '$LATEST',
      Payload: 2,
      StatusCode: 200,
    });
    const direct = single({ Type: 'Task', Resource: 'arn:aws:lambda:eu-west-1:1:function:Charge' });
    expect((await simulate(direct, { input: { n: 1 }, tasks })).output).toBe(2);
  });

  test('lambdaFunction fails by the name of what is thrown', async () => {
    const charge = lambdaFunction(() => {
      throw new RangeError('too much');
    });
    const execution = await simulate(single(invoke), { tasks: { S: charge } });
    expect(execution.error).toBe('RangeError');
    expect(JSON.parse(execution.cause ?? '')).toMatchObject({ errorType: 'RangeError', errorMessage: 'too much' });
  });

  test('a mock may write into its input without changing the execution', async () => {
    const tasks = {
      S: (input: { list: number[] }) => {
        input.list.push(9);
        return null;
      },
    };
    expect((await simulate(single({ ...TASK, ResultPath: null }), { input: { list: [1] }, tasks })).output).toEqual({ list: [1] });
  });
});

describe('callbacks', () => {
  const waiting = { ...CALLBACK, Parameters: { 'token.$': '$$.Task.Token' } };

  test('what the mock returns is the answer', async () => {
    expect((await simulate(single(waiting), { tasks: { S: { yes: 1 } } })).output).toEqual({ yes: 1 });
  });

  test('the mock answers its token later', async () => {
    const tasks: TaskMocks = {
      S: async (_: unknown, call) => {
        await call.sleep(100);
        call.sendTaskFailure('Refused', 'no stock');
      },
    };
    expect(await simulate(single(waiting), { tasks })).toMatchObject({
      status: 'FAILED',
      error: 'Refused',
      cause: 'no stock',
      duration: 100,
    });
  });

  test('a token that nobody answers says so', async () => {
    await expect(simulate(single(waiting), { tasks: { S: () => undefined } })).rejects.toThrow(
      "The task 'S' waits for a callback that nobody will send",
    );
  });

  test('a token is answered once', async () => {
    const tasks: TaskMocks = {
      S: (_: unknown, call) => {
        call.sendTaskSuccess(1);
        call.sendTaskSuccess(2);
      },
    };
    expect((await simulate(single(waiting), { tasks })).output).toBe(1);
  });

  test('a task that never ends without a timeout is found', async () => {
    await expect(simulate(single(TASK), { tasks: { S: neverReply() } })).rejects.toThrow('waits for a task that never ends');
  });
});

describe('nested executions', () => {
  const child = single({ Type: 'Pass', Parameters: { 'twice.$': 'States.MathAdd($.n, $.n)' } });
  const failing = single({ Type: 'Fail', Error: 'Inner', Cause: 'why' });
  const start = (suffix: string, name = 'Child') => ({
    Type: 'Task',
    Resource: `arn:aws:states:::states:startExecution${suffix}`,
    Parameters: { StateMachineArn: `arn:aws:states:us-east-1:123456789012:stateMachine:${name}`, 'Input.$': '$' },
  });
  const options = { input: { n: 2 }, stateMachines: { Child: child, Failing: failing } };

  test('.sync:2 gives JSON', async () => {
    const { output } = await simulate(single({ ...start('.sync:2'), OutputPath: '$.Output' }), options);
    expect(output).toEqual({ twice: 4 });
  });

  test('.sync gives text', async () => {
    const { output } = await simulate(single({ ...start('.sync'), OutputPath: '$.Output' }), options);
    expect(output).toBe('{"twice":4}');
  });

  test('request response goes on at once', async () => {
    const { output } = await simulate(single(start('')), options);
    expect(output).toMatchObject({ ExecutionArn: expect.stringContaining(':execution:Child:') });
  });

  test('a child that fails fails the task', async () => {
    const execution = await simulate(single(start('.sync:2', 'Failing')), options);
    expect(execution.error).toBe('States.TaskFailed');
    expect(JSON.parse(execution.cause ?? '')).toMatchObject({ Status: 'FAILED', Error: 'Inner', Cause: 'why' });
  });
});

test('what succeeds is what is returned, whatever it is', async () => {
  for (const value of [0, '', false, null, [], {}]) {
    expect((await simulate(single(TASK), { tasks: { S: succeedWith(value) } })).output).toEqual(value);
  }
});
