import { isReferencePath, parseExpression, parsePath, parseReferencePath, pathsOf, SyntaxFault } from '../../src';

/** The steps without their positions. */
function steps(text: string): unknown[] {
  return parsePath(text).segments.map(({ position, deep, ...segment }) => (deep ? { deep, ...segment } : segment));
}

describe('paths', () => {
  test.each<[string, unknown[]]>([
    ['$', []],
    [' $.a ', [{ kind: 'names', names: ['a'] }]],
    ['$.delivery-partner', [{ kind: 'names', names: ['delivery-partner'] }]],
    ['$.été', [{ kind: 'names', names: ['été'] }]],
    [
      "$['a b']['c','d']",
      [
        { kind: 'names', names: ['a b'] },
        { kind: 'names', names: ['c', 'd'] },
      ],
    ],
    [`$["it's"]`, [{ kind: 'names', names: ["it's"] }]],
    ["$['it\\'s']", [{ kind: 'names', names: ["it's"] }]],
    [`$['a\\"b']`, [{ kind: 'names', names: ['a\\"b'] }]],
    [
      '$[0][-1][1,2]',
      [
        { kind: 'indexes', indexes: [0] },
        { kind: 'indexes', indexes: [-1] },
        { kind: 'indexes', indexes: [1, 2] },
      ],
    ],
    [
      '$[1:3][-2:][:2][::2]',
      [
        { kind: 'slice', start: 1, end: 3 },
        { kind: 'slice', start: -2 },
        { kind: 'slice', end: 2 },
        { kind: 'slice', step: 2 },
      ],
    ],
    ['$..price', [{ deep: true, kind: 'names', names: ['price'] }]],
    ['$..*', [{ deep: true, kind: 'wildcard' }]],
    ['$..[0]', [{ deep: true, kind: 'indexes', indexes: [0] }]],
    ['$[*].name', [{ kind: 'wildcard' }, { kind: 'names', names: ['name'] }]],
    [
      '$.list.length()',
      [
        { kind: 'names', names: ['list'] },
        { kind: 'function', name: 'length', arguments: [] },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['$.a', { kind: 'data' }],
    ['$$.Execution.Id', { kind: 'context' }],
    ['$order.id', { kind: 'variable', name: 'order' }],
    ['$été', { kind: 'variable', name: 'été' }],
  ])('%s begins where it says', (text, root) => {
    expect(parsePath(text).root).toEqual(root);
  });

  test('a filter is a tree', () => {
    const [, filter] = parsePath("$.items[?(@.price < 10 && (@.name == 'tea' || !@.sold) && @.kind in ['a', 1])]").segments;
    expect(filter).toMatchObject({
      kind: 'filter',
      condition: {
        kind: 'and',
        conditions: [
          { kind: 'comparison', operator: '<', left: { text: '@.price' }, right: { value: 10 } },
          {
            kind: 'or',
            conditions: [
              { kind: 'comparison', operator: '==', right: { value: 'tea' } },
              { kind: 'not', condition: { kind: 'exists', path: { text: '@.sold' } } },
            ],
          },
          { kind: 'comparison', operator: 'in', right: { value: ['a', 1] } },
        ],
      },
    });
  });

  test('a filter has operators without blanks, regular expressions and paths on both sides', () => {
    expect(parsePath('$[?(@.a==$.b)]').segments).toMatchObject([{ condition: { left: { text: '@.a' }, right: { text: '$.b' } } }]);
    expect(parsePath('$[?(@.a=~/x\\/y/i)]').segments).toMatchObject([
      { condition: { right: { kind: 'regex', source: 'x\\/y', flags: 'i' } } },
    ]);
    expect(parsePath('$[?(@)]').segments).toMatchObject([{ condition: { kind: 'exists', path: { text: '@' } } }]);
  });

  test.each<[string, number, string]>([
    ['$.a[', 4, 'expected an index'],
    ['$.a[0', 5, 'the bracket opened at position 4 is not closed'],
    ['$.', 2, 'a name is missing'],
    ['$.a b', 4, 'nothing may follow here'],
    ['$. a', 2, "a name with blanks is written ['like this']"],
    ['a.b', 0, "a path starts with '$'"],
    ['@.a', 0, "'@' is the element in a filter"],
    ["$['a", 2, 'the quotes that open here are not closed'],
    ["$.['a']", 2, 'a bracket follows the name without a dot'],
    ['$[::0]', 5, 'the step of a slice is not 0'],
    ['$[?(@.a == )]', 11, 'expected a path such as @.price'],
    ['$[?(@.a == 1]', 12, 'the filter opened at position 4 is not closed'],
    ['$[?(@.a = 1)]', 8, 'the filter opened'],
    ['$[?(@.a is 1)]', 8, "there is no operator 'is'"],
    ['$[?@.a]', 3, 'a filter is written'],
    ['$[?((@.a && @.b]', 15, "expected ')'"],
    ['$[?(1)]', 5, 'expected one of == !='],
    ['$[?(@.a in [@.b])]', 15, 'a list in a filter holds literals only'],
    ["$[?(@.a in ['b')]", 15, "expected ',' or ']'"],
    ['$.a.concat($.b', 14, "expected ',' or ')'"],
  ])('%s has a fault at %i', (text, position, reason) => {
    expect(() => parsePath(text)).toThrow(expect.objectContaining({ position, reason: expect.stringContaining(reason) }));
    expect(() => parsePath(text)).toThrow(SyntaxFault);
  });

  test('nesting without end is a fault', () => {
    expect(() => parsePath(`$[?(${'('.repeat(100_000)}`)).toThrow('more than 100 levels are nested');
    expect(() => parsePath(`$[?(${'!'.repeat(100_000)}`)).toThrow('more than 100 levels are nested');
    expect(() => parsePath(`$[?(@ in ${'['.repeat(100_000)}`)).toThrow('more than 100 levels are nested');
  });
});

describe('reference paths', () => {
  test.each(['$', '$.a.b', "$['a b'][0].c"])('%s is one', (text) => {
    expect(isReferencePath(parseReferencePath(text))).toBe(true);
  });

  test.each<[string, number]>([
    ['$.a[*]', 3],
    ['$..a', 1],
    ["$['a','b']", 1],
    ['$.a[0,1]', 3],
    ['$.a[-1]', 3],
    ['$.a[1:2]', 3],
    ['$[?(@.a)]', 1],
    ['$.a.length()', 3],
  ])('%s is none', (text, position) => {
    expect(() => parseReferencePath(text)).toThrow(expect.objectContaining({ position }));
  });
});

test('the paths of a tree are its own, those in arguments and those in filters', () => {
  const tree = parseExpression("States.Array($.a[?(@.b == $c)], States.Format('{}', $$.Execution.Id))");
  expect(pathsOf(tree).map(({ text }) => text)).toEqual(['$.a[?(@.b == $c)]', '@.b', '$c', '$$.Execution.Id']);
});
