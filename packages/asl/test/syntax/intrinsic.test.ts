import { INTRINSICS, parseExpression, parseIntrinsic, splitTemplate } from '../../src';

describe('intrinsic functions', () => {
  test('are trees with positions', () => {
    expect(parseIntrinsic("States.Format('{} of {}', $.name, States.MathAdd( $n , -1.5))")).toMatchObject({
      kind: 'call',
      name: 'States.Format',
      arguments: [
        { kind: 'literal', value: '{} of {}', position: 14 },
        { kind: 'path', text: '$.name', position: 26 },
        { kind: 'call', name: 'States.MathAdd', position: 34, arguments: [{ root: { name: 'n' } }, { value: -1.5 }] },
      ],
    });
  });

  test.each<[string, unknown]>([
    ["'it\\'s'", "it's"],
    ["'\\{a\\}'", '{a}'],
    ["'a\\\\'", 'a\\'],
    ['\'{"a":"\\"b\\""}\'', '{"a":"\\"b\\""}'],
    ["'a,b)'", 'a,b)'],
    ['1e3', 1000],
    ['-0.5', -0.5],
    ['true', true],
    ['null', null],
  ])('the literal %s', (text, value) => {
    expect(parseIntrinsic(`States.Array(${text})`).arguments).toMatchObject([{ kind: 'literal', value }]);
  });

  test('take paths with names in brackets and filters', () => {
    const { arguments: args } = parseIntrinsic("States.Array($['a, b)'], $.c[?(@.d == 'e)')], $.f)");
    expect(args.map((arg) => arg.text)).toEqual(["$['a, b)']", "$.c[?(@.d == 'e)')]", '$.f']);
  });

  test.each(Object.entries(INTRINSICS))('%s takes no more and no fewer arguments than it says', (name, [least, most]) => {
    const call = (count: number) => parseIntrinsic(`${name}(${new Array(count).fill('$.a').join(', ')})`);
    expect(call(least).arguments).toHaveLength(least);
    if (least > 0) expect(() => call(least - 1)).toThrow(`${name} takes`);
    if (most < 9) expect(() => call(most + 1)).toThrow(`${name} takes`);
  });

  test.each<[string, number, string]>([
    ['States.Foo($.x)', 0, 'there is no intrinsic function States.Foo; there are States.Array,'],
    ["States.Format('{}', $.x", 23, "expected ',' or ')' in the arguments of States.Format"],
    ["States.Format('{}')", 0, 'States.Format has 1 placeholders {} and 0 values for them'],
    ["States.Array('a", 13, 'the string is not closed'],
    ['States.Array(a)', 13, "expected a path, a 'string', a number or another intrinsic function"],
    ['States.Array("a")', 13, "expected a path, a 'string'"],
    ['States.Array(1,)', 15, 'expected a path'],
    ['States.UUID', 11, 'expected the arguments of States.UUID in parentheses'],
    ['States.UUID() + 1', 14, 'nothing may follow here'],
    ['States.__proto__()', 0, 'there is no intrinsic function'],
    [`${'States.Array('.repeat(11)}1`, 130, 'intrinsic functions nest at most 10 deep'],
    ['abc', 0, "a path starts with '$', an intrinsic function with 'States.'"],
  ])('%s has a fault at %i', (text, position, reason) => {
    expect(() => parseExpression(text)).toThrow(expect.objectContaining({ position, reason: expect.stringContaining(reason) }));
  });
});

test('a path is no call', () => {
  expect(() => parseIntrinsic('$.a')).toThrow("an intrinsic function starts with 'States.'");
});

test.each<[string, string[]]>([
  ['', ['']],
  ['{} of {}', ['', ' of ', '']],
  ["\\{\\} it\\'s {}", ["{} it's ", '']],
  ['\\\\{}', ['\\', '']],
  ['{a}', ['{a}']],
])('the template %j has the texts %j', (template, texts) => {
  expect(splitTemplate(template)).toEqual(texts);
});
