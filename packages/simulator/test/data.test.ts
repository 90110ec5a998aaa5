import { failWith, simulate } from '../src';
import { machine, single, TASK } from './machine';

const INPUT = {
  a: 1,
  list: [1, 2, 3],
  deep: {
    x: [
      { id: 1, ok: true },
      { id: 2, ok: false },
    ],
  },
  text: 'hello',
};

/** What a Pass makes of the input by one expression. */
async function parameter(expression: string, input: unknown = INPUT): Promise<unknown> {
  const execution = await simulate(single({ Type: 'Pass', Parameters: { 'v.$': expression } }), { input });
  return execution.status === 'SUCCEEDED' ? (execution.output as { v: unknown }).v : execution.error;
}

test.each([
  ['$', INPUT],
  ['$.a', 1],
  ["$['deep']['x'][1].id", 2],
  ['$.list[-1]', 3],
  ['$.list[0,2]', [1, 3]],
  ['$.list[1:]', [2, 3]],
  ['$.list[0:3:2]', [1, 3]],
  ['$.deep.x[*].id', [1, 2]],
  ['$..id', [1, 2]],
  ['$.deep.x[?(@.ok == true)].id', [1]],
  ['$.deep.x[?(@.id > 1 && !(@.ok == true))]', [{ id: 2, ok: false }]],
  ['$.deep.x[?(@.missing)]', []],
  ['$.list.length()', 3],
  ['$.list.sum()', 6],
  ['$.list.max()', 3],
  ['$.missing', 'States.Runtime'],
  ['$.list[7]', 'States.Runtime'],
  ["States.Format('{}: {} {}', $.text, $.list, $.deep)", 'hello: [1, 2, 3] {x=[{id=1, ok=true}, {id=2, ok=false}]}'],
  ["States.Format('\\{{}\\}', $.a)", '{1}'],
  ["States.Format('{}', $.missing)", 'States.Runtime'],
  ['States.StringToJson($.text)', 'States.IntrinsicFailure'],
  ["States.StringToJson('')", null],
  ["States.StringSplit('a,b;;c', ',;')", ['a', 'b', 'c']],
  ['States.ArrayRange(1, 9, 2)', [1, 3, 5, 7, 9]],
  ['States.ArrayRange(1, 9, 0)', 'States.IntrinsicFailure'],
  ['States.ArrayRange(0, 5000, 1)', 'States.IntrinsicFailure'],
  ['States.ArrayPartition($.list, 2)', [[1, 2], [3]]],
  ['States.ArrayPartition($.list, 0)', 'States.IntrinsicFailure'],
  ['States.ArrayGetItem($.list, 3)', 'States.IntrinsicFailure'],
  ['States.ArrayUnique(States.Array(1, 1, $.deep, $.deep))', [1, INPUT.deep]],
  ['States.MathAdd(1.5, $.a)', 3],
  ["States.MathAdd('1', 2)", 'States.IntrinsicFailure'],
  ["States.Hash('abc', 'MD5')", '900150983cd24fb0d6963f7d28e17f72'],
  ["States.Hash('abc', 'CRC')", 'States.IntrinsicFailure'],
  ['States.JsonMerge(States.StringToJson(\'{"a": 1, "b": \\{"c": 2\\}}\'), $.deep, false)', { a: 1, b: { c: 2 }, x: INPUT.deep.x }],
  ['States.JsonMerge($.deep, $.deep, true)', 'States.IntrinsicFailure'],
])('JSONPath %s', async (expression, expected) => {
  expect(await parameter(expression)).toEqual(expected);
});

test('States.MathRandom is the same for the same seed, and from the start to before the end', async () => {
  const first = await parameter('States.MathRandom(1, 10, 42)');
  expect(first).toBe(await parameter('States.MathRandom(1, 10, 42)'));
  const execution = await simulate(single({ Type: 'Pass', Parameters: { 'v.$': 'States.MathRandom(1, 10)' } }), { random: () => 0.999 });
  expect(execution.output).toEqual({ v: 9 });
});

async function jsonata(expression: string): Promise<unknown> {
  const execution = await simulate(single({ Type: 'Pass', Output: `{% ${expression} %}` }, 'JSONata'), { input: INPUT });
  return execution.status === 'SUCCEEDED' ? execution.output : `${execution.error}: ${execution.cause?.replace(/^.*?\)\. /, '')}`;
}

test.each([
  ['$states.input.deep.x[ok].id', 1],
  ['$states.context.State.Name', 'S'],
  ['$sum($states.input.list)', 6],
  ['$partition($states.input.list, 2)', [[1, 2], [3]]],
  ['$range(1, 9, 4)', [1, 5, 9]],
  ['$range(1, 9, 9)', 1],
  ["$hash('abc', 'SHA-1')", 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['$random(7) = $random(7)', true],
  ['$length($uuid())', 36],
  ['$parse(\'{"a": [1]}\').a', [1]],
  ['[1, $states.input.missing]', [1]],
])('JSONata %s', async (expression, expected) => {
  expect(await jsonata(expression)).toEqual(expected);
});

test.each([
  ['$states.input.missing', 'returned nothing (undefined).'],
  ["$eval('1')", 'T1006: Attempted to invoke a non-function'],
  ['$uuid', 'returned an unsupported result type.'],
  ['function($x) { $x }', 'returned an unsupported result type.'],
  ['1 +', 'cannot be read.'],
  ['$a ?? 1', "Step Functions does not know the operator '??'"],
  ['1 / 0', 'D1001: Number out of range'],
  ['$f := function() { $f() + 1 }; $f()', 'cannot be read.'],
  ['($f := function() { $f() + 1 }; $f())', 'threw an error during evaluation.'],
])('JSONata %s is refused', async (expression, reason) => {
  const result = await jsonata(expression);
  expect(result).toContain('States.QueryEvaluationError');
  expect(result).toContain(reason);
});

test.each<[string, object, unknown, unknown]>([
  ['InputPath null', { Type: 'Pass', InputPath: null }, { a: 1 }, {}],
  ['OutputPath', { Type: 'Pass', OutputPath: '$.a' }, { a: 1 }, 1],
  ['ResultPath makes objects', { Type: 'Pass', Result: 1, ResultPath: '$.x.y' }, { a: 1 }, { a: 1, x: { y: 1 } }],
  ['ResultPath into a list', { Type: 'Pass', Result: 9, ResultPath: '$.l[1]' }, { l: [1, 2] }, { l: [1, 9] }],
  ['ResultPath null', { Type: 'Pass', Result: 1, ResultPath: null }, { a: 1 }, { a: 1 }],
  ['ResultPath beside InputPath keeps the raw input', { Type: 'Pass', InputPath: '$.a', ResultPath: '$.b' }, { a: 1 }, { a: 1, b: 1 }],
  ['Result is no template', { Type: 'Pass', Result: { 'x.$': '$.a' } }, {}, { 'x.$': '$.a' }],
])('%s', async (_, state, input, output) => {
  expect(await simulate(single(state), { input })).toMatchObject({ status: 'SUCCEEDED', output });
});

describe('variables', () => {
  test('are read as they were before the state', async () => {
    const definition = machine(
      {
        A: { Type: 'Pass', Assign: { x: 1, y: 2 } },
        B: { Type: 'Pass', Assign: { x: '{% $y %}', y: '{% $x %}' } },
        C: { Type: 'Pass', Output: '{% [$x, $y] %}' },
      },
      'JSONata',
    );
    expect((await simulate(definition)).output).toEqual([2, 1]);
  });

  test('of a branch are its own', async () => {
    const inner = { StartAt: 'I', States: { I: { Type: 'Pass', Assign: { inner: 1, 'outer.$': '$x' }, End: true } } };
    const definition = machine({
      A: { Type: 'Pass', Assign: { x: 1 } },
      P: { Type: 'Parallel', Branches: [inner] },
      C: { Type: 'Pass', Parameters: { 'v.$': '$inner' } },
    });
    expect(await simulate(definition)).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
  });

  test('are assigned by what is caught, from the error', async () => {
    const task = { ...TASK, Catch: [{ ErrorEquals: ['E'], Assign: { 'why.$': '$.Cause' }, ResultPath: null, Next: 'B' }] };
    const definition = machine({ A: task, B: { Type: 'Pass', Parameters: { 'v.$': '$why' } } });
    expect((await simulate(definition, { tasks: { A: failWith('E', 'because') } })).output).toEqual({ v: 'because' });
  });

  test('are not seen from within a distributed Map', async () => {
    const processor = {
      ProcessorConfig: { Mode: 'DISTRIBUTED' },
      StartAt: 'I',
      States: { I: { Type: 'Pass', Parameters: { 'v.$': '$x' }, End: true } },
    };
    const definition = machine({ A: { Type: 'Pass', Assign: { x: 1 }, Result: [1] }, M: { Type: 'Map', ItemProcessor: processor } });
    expect((await simulate(definition)).status).toBe('FAILED');
  });
});
