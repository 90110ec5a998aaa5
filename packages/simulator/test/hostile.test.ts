import { SimulationError, simulate } from '../src';
import { machine, single, TASK } from './machine';

test('an endless loop ends', async () => {
  const loop = machine({ A: { Type: 'Pass', Next: 'A' } });
  await expect(simulate(loop, { type: 'EXPRESS', maxSteps: 1_000 })).rejects.toThrow('The execution ran 1,000 states, and goes on');
});

test('names of the prototype are fields like others', async () => {
  const input = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}');
  const parameters = JSON.parse('{"__proto__": {"y.$": "$.__proto__.x"}, "c.$": "$.constructor"}');
  const { output } = await simulate(single({ Type: 'Pass', Parameters: parameters, ResultPath: '$.__proto__.z' }), { input });
  expect(JSON.stringify(output)).toBe('{"__proto__":{"x":1,"z":{"__proto__":{"y":1},"c":2}},"constructor":2}');
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('a variable may be named as what every object has', async () => {
  const definition = machine({ A: { Type: 'Pass', Assign: { toString: 1 } }, B: { Type: 'Pass', Parameters: { 'v.$': '$toString' } } });
  expect((await simulate(definition)).output).toEqual({ v: 1 });
  expect((await simulate(single({ Type: 'Pass', Parameters: { 'v.$': '$valueOf' } }))).status).toBe('FAILED');
});

test.each(['constructor', '__proto__', 'missing'])('a state %s that is not there says what there is', async (StartAt) => {
  await expect(simulate({ ...single({ Type: 'Pass' }), StartAt })).rejects.toThrow(`There is no state '${StartAt}'; there are S`);
});

test.each([
  [{}, 'Expected one state machine in the source, which has none'],
  [{ StartAt: 'A', States: 1 }, "it needs 'StartAt' and 'States'"],
  [single({ Type: 'constructor' }), "There is no type of states 'constructor'"],
  [single({ Type: 'Map' }), 'has no ItemProcessor'],
  [single({ Type: 'Choice', Choices: [{ Next: 'S' }] }), 'has no comparison'],
])('what is no definition is refused: %j', async (definition, reason) => {
  await expect(simulate(definition as never, { input: [] })).rejects.toThrow(reason);
});

test('input without end is refused', async () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  await expect(simulate(single({ Type: 'Pass' }), { input: circle })).rejects.toThrow(
    'The input nests more than 1000 levels, or holds itself',
  );
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];
  await expect(simulate(single({ Type: 'Pass' }), { input: deep })).rejects.toThrow(SimulationError);
});

test('states nested 200 deep run', async () => {
  let state: object = { Type: 'Pass', End: true };
  for (let level = 0; level < 200; level++) state = { Type: 'Parallel', Branches: [{ StartAt: 'P', States: { P: state } }], End: true };
  expect((await simulate(single(state))).status).toBe('SUCCEEDED');
});

test.each([
  ['a function', () => () => 1, 'has a function in it'],
  ['a bigint', () => ({ n: 1n }), 'has a bigint in it'],
  ['a number that JSON has not', () => Number.NaN, 'has the number NaN'],
])('a mock that gives %s is a fault of the test', async (_, mock, reason) => {
  await expect(simulate(single(TASK), { tasks: { S: mock } })).rejects.toThrow(reason);
});

test.each([1e308, -1e308, Number.MAX_SAFE_INTEGER, 5e-324])('the number %p goes through', async (number) => {
  expect((await simulate(single({ Type: 'Pass' }), { input: number })).output).toBe(number);
});

test('data of more than 256 KiB is an error', async () => {
  const large = 'x'.repeat(262_145);
  expect((await simulate(single({ Type: 'Pass' }), { input: large })).error).toBe('States.DataLimitExceeded');
  expect((await simulate(single(TASK), { tasks: { S: { large } } })).error).toBe('States.DataLimitExceeded');
  const dropped = await simulate(single({ ...TASK, ResultPath: null }), { tasks: { S: { large } } });
  expect(dropped.error).toBe('States.DataLimitExceeded');
  const twice = single({ Type: 'Pass', Parameters: { 'a.$': '$', 'b.$': '$' } });
  expect((await simulate(twice, { input: 'x'.repeat(200_000) })).error).toBe('States.DataLimitExceeded');
});

test('a pattern of many stars takes no time', async () => {
  const choice = { Type: 'Choice', Choices: [{ Variable: '$', StringMatches: `${'*a'.repeat(500)}b`, Next: 'S' }], Default: 'D' };
  const definition = { StartAt: 'C', States: { C: choice, S: { Type: 'Fail' }, D: { Type: 'Succeed' } } };
  expect((await simulate(definition as never, { input: 'a'.repeat(5_000) })).status).toBe('SUCCEEDED');
});

test('JSONata cannot reach the prototype of objects', async () => {
  const definition = single({ Type: 'Pass', Output: "{% $states.input.constructor.constructor('return 1')() %}" }, 'JSONata');
  expect((await simulate(definition)).error).toBe('States.QueryEvaluationError');
});
