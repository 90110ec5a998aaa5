import jsonataOfAws from 'jsonata-of-aws';
import { jsonataOf, parseJsonata, SyntaxFault } from '../../src';

describe('the dialect is that of JSONata 2.0.6', () => {
  const expressions = [
    '$states.input.a',
    '$exists($a) ? $a : 1',
    '$a ? $b',
    '$a ?? $b',
    '$a ?: $b',
    '$a ? : $b',
    '[1, ($a ?? 2)]',
    '{"a": $f(function($x) { $x ?: 1 })}',
    '"a ?? b"',
    "'?:'",
    '/a(?:b)/',
    '`??`',
    '/* ?? */ 1',
    '$exists($a) ? $exists($a) : $exists($a)',
    'a ? a : a',
    'a.b[0] ?: c',
    '"a" ?: "b"',
    '[] ?: 1',
    '(1) ?: 2',
    '$f() ?: 1',
    '{} ?? 1',
    'a..b',
    '$states.input.',
    '(',
    '$a := 1',
    '$map([1..3], function($v, $i) { $v * $i })',
    '%.a',
    'a^(>b)',
    '$ ~> |a|{"b": 1}|',
  ];

  test.each(expressions)('%s', (text) => {
    const accepts = (parse: () => unknown) => {
      try {
        parse();
        return true;
      } catch {
        return false;
      }
    };
    expect(accepts(() => parseJsonata(text))).toBe(accepts(() => jsonataOfAws(text)));
  });

  test.each<[string, number]>([
    ['$a ?? $b', 3],
    ['$a ?: $b', 3],
    ['$states.input.a ?? 1', 16],
  ])('%s says where its operator is, and what to write', (text, position) => {
    expect(() => parseJsonata(text)).toThrow(
      expect.objectContaining({ position, reason: expect.stringContaining('write a condition, as in $exists($a) ? $a : $b') }),
    );
  });
});

test('a fault has a position and a reason', () => {
  expect(() => parseJsonata('$states.input. ')).toThrow(SyntaxFault);
  expect(() => parseJsonata('1 + ')).toThrow(expect.objectContaining({ reason: expect.stringMatching(/end of expression/), position: 4 }));
  expect(() => parseJsonata('('.repeat(100_000))).toThrow(expect.objectContaining({ reason: 'nested too deep' }));
});

test.each<[unknown, string | undefined]>([
  ['{% $a %}', ' $a '],
  ['{%%}', ''],
  ['{%}', undefined],
  [' {% $a %}', undefined],
  ['{% $a', undefined],
  [5, undefined],
])('the expression in %j', (value, expected) => {
  expect(jsonataOf(value)).toBe(expected);
});

describe('what an expression takes from outside', () => {
  const names = (text: string) => parseJsonata(text).references.map(({ name }) => name);

  test('has names, fields and positions', () => {
    expect(parseJsonata(' $states.input.a + $sum($b)').references).toEqual([
      { name: 'states', fields: ['input', 'a'], called: false, position: 1 },
      { name: 'sum', fields: [], called: true, position: 19 },
      { name: 'b', fields: [], called: false, position: 24 },
    ]);
  });

  test.each<[string, string[]]>([
    ['$', []],
    ['$$.a', []],
    ['($x := 1; $x + $y)', ['y']],
    ['($x + 1; $x := 1)', ['x']],
    ['[($x := 1; $x), $x]', ['x']],
    ['($f := function($n) { $n = 0 ? 1 : $f($n - 1) }; $f(3))', []],
    ['function($a) { $a + $b }(1)', ['b']],
    ['a@$v#$i.($v + $i + $w)', ['w']],
    ['a[$x].b{$y: $z}', ['x', 'y', 'z']],
    ['a^($x)', ['x']],
    ['$a ~> $f', ['a', 'f']],
    ['$f(?, $a)', ['f', 'a']],
    ['{$a: [$b]}', ['a', 'b']],
    ['$a ? $b : $c', ['a', 'b', 'c']],
    ['"$a" & `$b`', []],
    ['$ ~> |$x|{"b": $y}|', ['x', 'y']],
    ['$a[$b].c.$d', ['a', 'b', 'd']],
  ])('%s: %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
