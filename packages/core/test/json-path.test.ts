import { LIKENESS, synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter } from 'aws-cdk-lib/core';
import { JsonPath, pathOf } from '../src';
import { PlaceOrder } from './place-order';

describe('stringAt', () => {
  it.each([
    '$',
    '$$',
    '$.a',
    '$.a.b-c.d_e',
    '$.größe',
    '$order.id',
    '$größe',
    "States.Format('{}', $ok_1.id)",
    '$$.Execution.Input.a',
    "$['a b']['c']",
    '$["a"].b',
    "$['a','b']",
    '$[0]',
    '$.a[-1]',
    '$.a[0,2]',
    '$.a[1:]',
    '$.a[:2]',
    '$.a[0:4:2]',
    '$.a[*].b',
    '$.*',
    '$..a',
    '$..[0]',
    "$.a[?(@.b == 'x)')].c",
    '$.a[?(@.b > 1 && (@.c < 2))]',
    '$.a.length()',
    'States.UUID()',
    "States.Format('{} is {}', $.a, States.ArrayGetItem($.b, 0))",
    "States.Format('\\{\\} {}', $.a)",
    "States.Array('it\\'s', -1.5e3, true, null, $)",
    "States.ArrayContains($.a[?(@.b == ',')], 'x')",
    'States.MathRandom(1, 10, $.seed)',
  ])('takes %s', (path) => {
    expect(pathOf(JsonPath.stringAt(path))).toBe(path);
  });

  it.each([
    ['$.a[', 5, "expected an index, a slice, '*', a quoted name or a filter"],
    ['$.', 3, 'a name is missing'],
    ['$.a..', 6, 'a name is missing'],
    ['$.a b', 4, 'nothing may follow here'],
    ['$1', 2, 'nothing may follow here'],
    ['$a-b', 3, 'nothing may follow here'],
    ['$. a', 3, "a name with blanks is written ['like this']"],
    ['$.a]', 4, 'nothing may follow here'],
    ['$.a[0', 6, 'the bracket opened at position 4 is not closed'],
    ["$['a]", 3, 'expected a quoted name'],
    ['$.a[?(@.b', 10, 'the filter opened at position 5 is not closed'],
    ['$[x]', 3, 'expected an index'],
    ['a.b', 1, "a path starts with '$'"],
    ['', 1, "a path starts with '$'"],
    ['States.Foo()', 1, 'there is no intrinsic function States.Foo; there are States.Array,'],
    ['States.UUID', 12, 'expected the arguments of States.UUID in parentheses'],
    ['States.UUID(1)', 1, 'States.UUID takes 0 arguments, not 1'],
    ['States.MathAdd(1)', 1, 'States.MathAdd takes 2 arguments, not 1'],
    ['States.MathRandom(1)', 1, 'States.MathRandom takes 2 to 3 arguments, not 1'],
    ['States.Format()', 1, 'States.Format takes 1 or more arguments, not 0'],
    ["States.Array('a", 14, 'the string is not closed'],
    ['States.Array(1', 15, "expected ',' or ')'"],
    ['States.Array(1,)', 16, "expected a path, a 'string', a number or another intrinsic function"],
    ['States.Array(a)', 14, "expected a path, a 'string', a number or another intrinsic function"],
    ['States.Array($.)', 16, 'a name is missing'],
    ["States.Format('{} {}', $.a)", 1, 'States.Format has 2 placeholders {} and 1 values for them'],
    [`${'States.Array('.repeat(11)}${')'.repeat(11)}`, 131, 'intrinsic functions nest at most 10 deep'],
  ])('refuses %s', (path, position, why) => {
    expect(() => JsonPath.stringAt(path)).toThrow(`JSONPath '${path}' has a fault at position ${position}: ${why}`);
  });

  it('points at the fault', () => {
    expect(() => JsonPath.stringAt('$.a[')).toThrow('\n  $.a[\n      ^');
  });

  it('leaves alone what CloudFormation completes', () => {
    const define = (stack: any) => {
      const name = new CfnParameter(stack, 'Name').valueAsString;
      return new PlaceOrder(stack, 'Order', { note: JsonPath.stringAt(`$.${name}`) });
    };
    expect(synth(define).state.Parameters).toEqual({ 'Note.$': '$.${Name}' });
  });
});

it.each<[string, (path: string) => unknown]>([
  ['numberAt', JsonPath.numberAt],
  ['listAt', JsonPath.listAt],
  ['objectAt', JsonPath.objectAt],
])('%s takes paths and intrinsic functions, and refuses faults', (_, at) => {
  expect(pathOf(at('$.a'))).toBe('$.a');
  expect(pathOf(at('States.Array($.a)'))).toBe('States.Array($.a)');
  expect(() => at('$.a[')).toThrow('at position 5');
});

describe(LIKENESS, () => {
  it('has every member of aws-cdk-lib with the same meaning', () => {
    const ours: any = JsonPath;
    const upstream: any = sfn.JsonPath;
    const own = (library: object) =>
      Object.getOwnPropertyNames(library)
        .filter((name) => !['length', 'name', 'prototype'].includes(name))
        .sort();
    expect(own(ours)).toEqual(own(upstream));

    for (const name of own(ours).filter((member) => typeof ours[member] === 'string'))
      expect(pathOf(ours[name])).toBe(pathOf(upstream[name]));
    const calls: [string, ...unknown[]][] = [
      ['array', 'a', 'b'],
      ['arrayPartition', ours.listAt('$.a'), 2],
      ['arrayContains', ours.listAt('$.a'), 'x'],
      ['arrayRange', 1, 9, 2],
      ['arrayGetItem', ours.listAt('$.a'), 1],
      ['arrayLength', ours.listAt('$.a')],
      ['arrayUnique', ours.listAt('$.a')],
      ['base64Encode', 'a'],
      ['base64Decode', 'YQ=='],
      ['hash', ours.objectAt('$.a'), 'SHA-256'],
      ['jsonMerge', ours.objectAt('$.a'), ours.objectAt('$.b')],
      ['mathRandom', 1, 9],
      ['mathAdd', 1, 2],
      ['stringSplit', 'a,b', ','],
      ['uuid'],
      ['format', '{}!', ours.stringAt('$.a')],
      ['stringToJson', ours.stringAt('$.a')],
      ['jsonToString', ours.objectAt('$.a')],
    ];
    for (const [name, ...args] of calls) expect(pathOf(ours[name](...args))).toBe(pathOf(upstream[name](...args)));
    expect(calls.length + 5).toBe(own(ours).filter((name) => typeof ours[name] === 'function').length);
  });
});

it('counts the values of format()', () => {
  expect(() => JsonPath.format('{} {}', 'a')).toThrow('States.Format has 2 placeholders {} and 1 values for them');
});
