import { conditionText } from '../../src/draw/condition-text';

test.each<[{ readonly [field: string]: unknown }, string]>([
  [{ Variable: '$.a', StringEquals: 'x' }, '$.a = "x"'],
  [{ Variable: '$.a', NumericLessThanEquals: 5 }, '$.a ≤ 5'],
  [{ Variable: '$.a', NumericGreaterThanEqualsPath: '$.b' }, '$.a ≥ $.b'],
  [{ Variable: '$.a', TimestampLessThan: '2030-01-01T00:00:00Z' }, '$.a < "2030-01-01T00:00:00Z"'],
  [{ Variable: '$.a', BooleanEquals: true }, '$.a = true'],
  [{ Variable: '$.a', StringMatches: 'x*' }, '$.a matches "x*"'],
  [{ Variable: '$.a', IsPresent: true }, '$.a is present'],
  [{ Variable: '$.a', IsNull: false }, '$.a is not null'],
  [{ Not: { Variable: '$.a', IsNull: true } }, 'not $.a is null'],
  [
    {
      And: [
        { Variable: '$.a', IsNull: true },
        {
          Or: [
            { Variable: '$.b', NumericEquals: 1 },
            { Variable: '$.c', NumericEquals: 2 },
          ],
        },
      ],
    },
    '$.a is null and ($.b = 1 or $.c = 2)',
  ],
  [{ Condition: '{% $states.input.total\n  > 100 %}' }, '$states.input.total > 100'],
  [{ Condition: true }, 'true'],
  [{ Variable: '$.a', StringEquals: 'x'.repeat(60) }, `$.a = "${'x'.repeat(40)}…`],
  [{}, ''],
])('%j: %s', (rule, text) => {
  expect(conditionText({ ...rule, Next: 'A' })).toBe(text);
});
