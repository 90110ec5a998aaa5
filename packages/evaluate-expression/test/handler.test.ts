import { LIKENESS } from '@sfn-tasks-dev/test-kit';
import { type Event, eventOf, invoke, OURS, UPSTREAM } from './lambda';

/** What an execution may be started with by who wishes it no good. */
const HOSTILE: { [what: string]: unknown } = {
  'a quote and code': '"; process.exit(1); "',
  'another quote and code': "' + process.env.PATH + '",
  'a template': '`${process.exit(1)}`',
  'an interpolation': '${$.secret}',
  'a path': '$.secret',
  'a variable of the handler': 'values[1]',
  'the end of the expression': ')})(); process.exit(1); //',
  'a comment': '*/ process.exit(1) /*',
  'a backslash': '\\',
  'a line separator': '\u2028process.exit(1)\u2029\n\r\0',
  'a token of replace': "$& $1 $` $' $$ $<name>",
  'a script': '</script><!--',
  'a lone surrogate': '\ud800',
  'a function': '(() => process.exit(1))()',
  'a prototype': JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  'methods of its own': JSON.parse('{"toString": 1, "valueOf": 1, "toJSON": 1, "then": 1, "length": -1}'),
};

/** Expressions that would make code of a text, if they could. */
const CODE_OF_A_VALUE = [
  'eval($.code)',
  'new Function($.code)()',
  '[][$.key][$.key]($.code)()',
  '$.key[$.key][$.key]($.code)()',
  'globalThis[$.key][$.key]($.code)()',
  '(async () => {})[$.key]($.code)()',
];

describe('values are data', () => {
  const hostile = Object.entries(HOSTILE).map(([what, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { what, value, text, input: { value, text, secret: 'secret' } };
  });
  const outcomesOf = (events: (one: (typeof hostile)[number]) => Event[]) => {
    const outcomes = hostile.map((one) => ({ ...one, events: events(one) }));
    const all = invoke(OURS, ...outcomes.flatMap((one) => one.events));
    return outcomes.map((one) => ({ ...one, outcomes: all.splice(0, one.events.length) }));
  };

  const alone = outcomesOf(({ input, value }) => [
    eventOf('$.value', input),
    eventOf('[$.secret, $.value][1]', input),
    eventOf('$', value),
    eventOf('$["value"]', input),
  ]);
  it.each(alone)('$what comes back as it is', ({ value, outcomes }) => {
    const returned = { result: JSON.parse(JSON.stringify(value)) };
    expect(outcomes).toEqual([returned, returned, returned, returned]);
  });

  const inside = outcomesOf(({ input, text }) => [
    eventOf('`<${$.text}>` + $.text.length', input),
    eventOf('Object.keys($.value)', { value: { [text]: 1 } }),
    { expression: '$.a', expressionAttributeValues: { '$.a': 1, [text]: 2 } },
  ]);
  it.each(inside)('$what is part of a text, or a key', ({ text, outcomes }) => {
    expect(outcomes).toEqual([{ result: `<${text}>${text.length}` }, { result: [text] }, { result: 1 }]);
  });

  it('no text becomes code', () => {
    const outcomes = invoke(OURS, ...CODE_OF_A_VALUE.map((each) => eventOf(each, { code: 'return process.env', key: 'constructor' })));
    const error = 'EvalError: Code generation from strings disallowed for this context';
    expect(outcomes).toEqual(CODE_OF_A_VALUE.map(() => ({ error })));
  });

  it('a value that is merged into everything changes nothing for the next execution', () => {
    const merge = `
      const merge = (into, from) => {
        for (const key of Object.keys(from)) typeof from[key] === 'object' ? merge((into[key] ??= {}), from[key]) : (into[key] = from[key]);
        return into;
      };
      merge({}, $.value);
      ({}).polluted`;
    const value = JSON.parse('{"__proto__": {"polluted": true}}');
    const next = eventOf('({}).polluted === undefined', {});
    expect(invoke(OURS, eventOf(merge, { value }), next)).toEqual([{ result: true }, { result: true }]);
  });

  it('an execution leaves nothing for the next one', () => {
    const leave = eventOf('globalThis.left = $.secret; var left2 = $.secret; const left3 = $.secret; left3', { secret: 'secret' });
    const find = eventOf('[typeof left, typeof left2, typeof left3, typeof values]', {});
    expect(invoke(OURS, leave, find, leave)).toEqual([
      { result: 'secret' },
      { result: ['undefined', 'undefined', 'undefined', 'undefined'] },
      { result: 'secret' },
    ]);
  });
});

const INPUT = {
  a: 2,
  b: 3,
  waitMilliseconds: 1500,
  created: '2020-01-02T03:04:05Z',
  name: 'Ann',
  order: { id: 7, items: [{ price: 4 }, { price: 5 }], 'first-name': 'Ann' },
  list: [3, 1, 2],
  none: null,
  has: true,
  'a-b': 8,
  Execution: 2,
  no: false,
};

const EVALUATED: [string, unknown][] = [
  ['$.a + $.b', 5],
  ['$.a-$.b', -1],
  ['$.waitMilliseconds / 1000', 1.5],
  ['`Now waiting ${$.waitMilliseconds / 1000} seconds...`', 'Now waiting 1.5 seconds...'],
  ['(new Date($.created)).toUTCString()', 'Thu, 02 Jan 2020 03:04:05 GMT'],
  ['$.order.items[1].price', 5],
  ['$.order.first-name', 'Ann'],
  ['$.list[$.list.length - 1]', 2],
  ['$.order.items.map(item => item.price).reduce((sum, price) => sum + price)', 9],
  ['$.name.toUpperCase()', 'ANN'],
  ['$["order"]["items"].length', 2],
  ['Object.keys($).length', 12],
  ['[$.a, $.a-b]', [2, 8]],
  ['$.hasOwnProperty("a") && $.has', true],
  ['const it$ = { a: 9 }; it$.a + $.a', 11],
  ['$$.Execution.Id + $.Execution', 'arn2'],
  ['$$.Execution.Id + $$["Execution"].Id', 'arnarn'],
  ['[...$.list].sort()', [1, 2, 3]],
  ['({ ...$.order, items: $.order.items.length })', { id: 7, items: 2, 'first-name': 'Ann' }],
  ['$.none ?? $.no', false],
  ['$.a > $.b ? "more" : "less"', 'less'],
  ['const values = [1]; values[0] + $.a', 3],
  ['if ($.a > 1) { "big" } else { "small" }', 'big'],
  ['function twice(x) { return 2 * x } twice($.a)', 4],
  ['var performance = $.a; const URL = 1; performance + URL', 3],
  ['$.list instanceof Array && [] instanceof Array', true],
  ['(async () => $.a)()', 2],
  ['undefined', null],
  ['Buffer.from($.name).toString("base64")', 'QW5u'],
  ['new URL("https://example.com/" + $.name).pathname', '/Ann'],
  ['crypto.randomUUID().length', 36],
  ['[typeof process.env, typeof fetch, typeof console.Console, global === globalThis]', ['object', 'function', 'function', true]],
  ['import("node:crypto").then(({ createHash }) => createHash("md5").update($.name).digest("hex").length)', 32],
  ['$.a /* $.b */ // $.c', 2],
  ['$.name.replace(/"/g, "").split("/")[0]', 'Ann'],
];

const FAILING: [string, string][] = [
  ['throw new TypeError($.name)', 'TypeError: Ann'],
  ['missing + 1', 'ReferenceError: missing is not defined'],
  ['10n', 'TypeError: Do not know how to serialize a BigInt'],
];

/** As evaluated by aws-cdk-lib, whatever that is. */
const ALIKE: string[] = [
  '$.a + $.b',
  '`${$.name} and ${`${$.a}`}`',
  '(new Date($.created)).toUTCString()',
  '$.order.first-name',
  '$.order.items[1].price',
  '$.list .map(x => x * 2)',
  '{ sum: $.a }',
  'const x = $.a; x * 2',
  'if ($.a > 1) { "big" } else { "small" }',
  'var y = 1; y + $.b',
  '$.none',
  '$.a / 0',
  'undefined',
  'new Date(0)',
  'new Map([[1, $.a]])',
  'x => $.a',
  '$.list = 5',
  'this === globalThis',
  '[typeof require, typeof module, typeof process, typeof Buffer, typeof fetch, typeof event, typeof await]',
  'Promise.resolve($.a)',
  'throw new RangeError($.name)',
  'with ({ x: $.a }) { x }',
  '"use strict"; $.a',
];

const eventWithInput = (expression: string) => eventOf(expression, INPUT, { Execution: { Id: 'arn' } });

describe('what users evaluate', () => {
  const outcomes = (rows: [string, unknown][]) => invoke(OURS, ...rows.map(([expression]) => eventWithInput(expression)));
  const [evaluated, failed] = [outcomes(EVALUATED), outcomes(FAILING)];

  it.each(EVALUATED.map(([expression, result], index) => ({ expression, result, outcome: evaluated[index] })))(
    '$expression',
    ({ result, outcome }) => expect(outcome).toEqual({ result }),
  );

  it.each(FAILING.map(([expression, error], index) => ({ expression, error, outcome: failed[index] })))(
    '$expression fails with $error',
    ({ error, outcome }) => expect(outcome).toEqual({ error }),
  );
});

describe(`${LIKENESS}: the result`, () => {
  const alike = [OURS, UPSTREAM].map((handler) => invoke(handler, ...ALIKE.map(eventWithInput)));

  it.each(ALIKE.map((expression, index) => ({ expression, ours: alike[0][index], theirs: alike[1][index] })))(
    '$expression',
    ({ ours, theirs }) => expect(ours).toEqual(theirs),
  );
});
