import type { ChoiceRule } from '@sfn-tasks/asl';
import { simulate } from '../src';

/** Whether a rule takes the input. */
async function takes(rule: object, v: unknown): Promise<unknown> {
  const States = {
    C: { Type: 'Choice' as const, Choices: [{ ...rule, Next: 'Yes' } as ChoiceRule], Default: 'No' },
    Yes: { Type: 'Succeed' as const },
    No: { Type: 'Succeed' as const },
  };
  const { status, error, visited } = await simulate({ StartAt: 'C', States }, { input: { v, other: 3, time: '2025-01-01T00:00:00Z' } });
  return status === 'SUCCEEDED' ? visited[1] === 'Yes' : error;
}

const EARLIER = '2024-12-31T23:59:59Z';

test.each<[object, unknown, unknown]>([
  [{ NumericLessThan: 5 }, 3, true],
  [{ NumericLessThan: 5 }, '3', false],
  [{ NumericLessThan: 5 }, true, false],
  [{ NumericGreaterThanEqualsPath: '$.other' }, 3, true],
  [{ NumericGreaterThanPath: '$.other' }, 3, false],
  [{ StringLessThan: 'b' }, 'a', true],
  [{ StringLessThan: '5' }, 3, false],
  [{ StringEqualsPath: '$.other' }, '3', false],
  [{ StringMatches: 'a*c' }, 'abbc', true],
  [{ StringMatches: 'a*c' }, 'abbcd', false],
  [{ StringMatches: 'a\\*c' }, 'abc', false],
  [{ StringMatches: 'a\\*c' }, 'a*c', true],
  [{ BooleanEquals: true }, 1, false],
  [{ TimestampLessThanPath: '$.time' }, EARLIER, true],
  [{ TimestampEquals: '2025-01-01T01:00:00+01:00' }, '2025-01-01T00:00:00Z', true],
  [{ TimestampLessThan: '2025-01-01T00:00:00Z' }, 'earlier', false],
  [{ IsTimestamp: true }, '2025-01-01', false],
  [{ IsNull: true }, null, true],
  [{ IsPresent: false }, undefined, true],
  [{ IsString: true }, undefined, 'States.Runtime'],
  [{ StringEqualsPath: '$.missing' }, 'a', 'States.Runtime'],
])('%j of %j: %j', async (comparison, value, expected) => {
  expect(await takes({ Variable: '$.v', ...comparison }, value)).toBe(expected);
});

test('And, Or and Not look no further than they have to', async () => {
  const present = { Variable: '$.v', IsPresent: true };
  const missing = { Variable: '$.v', NumericEquals: 1 };
  expect(await takes({ And: [present, missing] }, undefined)).toBe(false);
  expect(await takes({ Or: [{ Not: present }, missing] }, undefined)).toBe(true);
});

test('no rule and no Default is an error', async () => {
  const choice = { Type: 'Choice' as const, Choices: [{ Variable: '$.v', IsNull: true, Next: 'C' }] };
  expect((await simulate({ StartAt: 'C', States: { C: choice } }, { input: { v: 1 } })).error).toBe('States.NoChoiceMatched');
});

test('a condition of JSONata has to be true or false', async () => {
  const States = { C: { Type: 'Choice' as const, Choices: [{ Condition: '{% 1 %}', Next: 'C' }] } };
  expect((await simulate({ QueryLanguage: 'JSONata', StartAt: 'C', States })).error).toBe('States.QueryEvaluationError');
});
