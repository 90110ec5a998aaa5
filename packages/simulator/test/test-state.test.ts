import { SimulationError, type TestStateInput, type TestStateOutput, testState } from '../src';
import { machine, TASK } from './machine';

function request(state: object, rest: Omit<TestStateInput, 'definition'> = {}): TestStateInput {
  return { definition: JSON.stringify(state), ...rest };
}

const RETRIED = {
  ...TASK,
  Next: 'N',
  Retry: [{ ErrorEquals: ['E'], IntervalSeconds: 3, MaxAttempts: 2 }],
  Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.e', Next: 'H' }],
};
const ERROR = { mock: { errorOutput: { error: 'E', cause: 'why' } } };

test.each<[string, TestStateInput, TestStateOutput]>([
  [
    'a Pass',
    request({ Type: 'Pass', Result: 1, ResultPath: '$.x', Next: 'N' }, { input: '{"a":2}' }),
    { status: 'SUCCEEDED', output: '{"a":2,"x":1}', nextState: 'N' },
  ],
  ['an end', request({ Type: 'Pass', End: true }), { status: 'SUCCEEDED', output: '{}' }],
  ['a Fail', request({ Type: 'Fail', Error: 'X', Cause: 'c' }), { status: 'FAILED', error: 'X', cause: 'c' }],
  [
    'a Choice',
    request({ Type: 'Choice', Choices: [{ Variable: '$.n', NumericGreaterThan: 1, Next: 'Big' }], Default: 'Small' }, { input: '{"n":2}' }),
    { status: 'SUCCEEDED', output: '{"n":2}', nextState: 'Big' },
  ],
  ['a task', request({ ...TASK, End: true }, { mock: { result: '{"r":1}' } }), { status: 'SUCCEEDED', output: '{"r":1}' }],
  ['a task to be retried', request(RETRIED, ERROR), { status: 'RETRIABLE', error: 'E', cause: 'why' }],
  [
    'a task whose retries are used up',
    request(RETRIED, { ...ERROR, input: '{"a":1}', stateConfiguration: { retrierRetryCount: 2 } }),
    { status: 'CAUGHT_ERROR', error: 'E', cause: 'why', output: '{"a":1,"e":{"Error":"E","Cause":"why"}}', nextState: 'H' },
  ],
  ['an error that nothing takes', request({ ...TASK, End: true }, ERROR), { status: 'FAILED', error: 'E', cause: 'why' }],
  [
    'a Parallel',
    request({ Type: 'Parallel', Branches: [], ResultSelector: { 'first.$': '$[0]' }, End: true }, { mock: { result: '[1,2]' } }),
    { status: 'SUCCEEDED', output: '{"first":1}' },
  ],
  [
    'a Map that tolerates no failure',
    request({ Type: 'Map', End: true }, { input: '[1]', mock: { result: '[1]' }, stateConfiguration: { mapIterationFailureCount: 1 } }),
    { status: 'FAILED', error: 'States.ExceedToleratedFailureThreshold', cause: 'The specified tolerated failure threshold was exceeded' },
  ],
  [
    'a state of a whole machine, in its language',
    request(machine({ A: { Type: 'Pass' }, B: { Type: 'Pass', Output: '{% $x & $states.context.Execution.Id %}' } }, 'JSONata'), {
      stateName: 'B',
      variables: '{"x":"id:"}',
      context: '{"Execution":{"Id":"mine"}}',
    }),
    { status: 'SUCCEEDED', output: '"id:mine"' },
  ],
])('%s', async (_, input, output) => {
  expect(await testState(input)).toEqual(output);
});

test('inspection tells each step of the data', async () => {
  const state = {
    ...TASK,
    InputPath: '$.a',
    Parameters: { 'p.$': '$.b' },
    ResultSelector: { 's.$': '$.r' },
    ResultPath: '$.x',
    Assign: { 'v.$': '$.s' },
    End: true,
  };
  const { inspectionData } = await testState(
    request(state, { input: '{"a":{"b":1}}', mock: { result: '{"r":2}' }, inspectionLevel: 'DEBUG' }),
  );
  expect(inspectionData).toEqual({
    input: '{"a":{"b":1}}',
    afterInputPath: '{"b":1}',
    afterParameters: '{"p":1}',
    result: '{"r":2}',
    afterResultSelector: '{"s":2}',
    afterResultPath: '{"a":{"b":1},"x":{"s":2}}',
    variables: '{"v":2}',
  });
});

test('inspection tells which retrier and which catcher', async () => {
  const retried = await testState(request(RETRIED, { ...ERROR, inspectionLevel: 'DEBUG', stateConfiguration: { retrierRetryCount: 1 } }));
  expect(retried.inspectionData?.errorDetails).toEqual({ retryIndex: 0, retryBackoffIntervalSeconds: 6 });
  const caught = await testState(request(RETRIED, { mock: { errorOutput: { error: 'Other' } }, inspectionLevel: 'DEBUG' }));
  expect(caught.inspectionData?.errorDetails).toEqual({ catchIndex: 0 });
});

test.each<[TestStateInput, string]>([
  [request({ ...TASK, End: true }), "give its result as 'mock: { result }'"],
  [request({ Type: 'Pass', End: true }, { input: '{' }), "'input' is no JSON"],
  [{ definition: 'x' }, "'definition' is no JSON"],
  [request(machine({ A: { Type: 'Pass' } }), { stateName: 'B' }), "The definition has no state 'B'"],
])('what cannot be tested says why', async (input, reason) => {
  await expect(testState(input)).rejects.toThrow(SimulationError);
  await expect(testState(input)).rejects.toThrow(reason);
});
