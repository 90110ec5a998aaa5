import { lint, RULES } from '../../src';
import { BROKEN } from './broken';
import { choice, distributed, JSONATA, machine, only, pass, task } from './machine';

describe('a broken definition gives one finding, with the place and the remedy', () => {
  test.each(BROKEN)('$rule: $title', ({ definition, rule, at, says, options }) => {
    expect(lint(definition, options)).toEqual([
      { rule, severity: RULES[rule].severity, pointer: at, message: expect.stringContaining(says) },
    ]);
  });

  test.each(BROKEN)('$rule ignored: $title', ({ definition, rule, options }) => {
    expect(lint(definition, { ...options, ignore: [rule] })).toEqual([]);
  });
});

test('every rule has a definition that breaks it', () => {
  expect([...new Set(BROKEN.map(({ rule }) => rule))].sort()).toEqual(Object.keys(RULES).sort());
});

test('every message says what to do', () => {
  for (const { definition, options } of BROKEN) {
    for (const { message } of lint(definition, options)) expect(message).toMatch(/: .*\b(\w+)/);
  }
});

describe('what AWS accepts gives no finding', () => {
  test.each<[string, unknown]>([
    ['null paths', only(task({ InputPath: null, OutputPath: null, ResultPath: null }))],
    ['an expression in the result', only(pass({ Result: { 'a.$': 'text', b: '$.c' } }))],
    [
      'a variable that is assigned in a loop',
      machine({
        A: pass({ End: undefined, Next: 'C' }),
        C: { Type: 'Choice', Choices: [{ Variable: '$.x', IsPresent: true, Next: 'A' }], Default: 'B', Assign: { n: 1 } },
        B: pass({ InputPath: '$n' }),
      }),
    ],
    [
      'a variable of a catcher',
      machine({ A: task({ Catch: [{ ErrorEquals: ['X'], Next: 'B', Assign: { 'e.$': '$.Cause' } }] }), B: pass({ InputPath: '$e' }) }),
    ],
    [
      'a variable of the states around',
      machine({
        A: pass({ End: undefined, Next: 'P', Assign: { x: 1 } }),
        P: { Type: 'Parallel', End: true, Branches: [machine({ B: pass({ InputPath: '$x' }) })] },
      }),
    ],
    ['a fraction of a percent', only(distributed({ ToleratedFailurePercentage: 1.1 }))],
    ['a condition without an expression', choice({ Condition: true, Next: 'B', Output: null }, JSONATA)],
    ['numbers as expressions', only(task({ TimeoutSeconds: '{% 5 %}', HeartbeatSeconds: '{% 2 %}' }), JSONATA)],
    ['JSONata in a machine of JSONPath', only(pass({ QueryLanguage: 'JSONata', Output: '{% $states.input %}' }))],
    [
      'an error in a catcher',
      machine(
        { A: task({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'B', Output: '{% $states.errorOutput.Cause %}' }] }), B: pass() },
        JSONATA,
      ),
    ],
    ['the status of an answer by HTTP', only(task({ Retry: [{ ErrorEquals: ['States.Http.StatusCode.429', 'States.Http.Socket'] }] }))],
    ['a placeholder for an ARN', only(task({ Resource: '${function}' }))],
    ['null in a list of variables', only(pass({ Assign: { a: [null, 1] } }))],
  ])('%s', (_, definition) => {
    expect(lint(definition)).toEqual([]);
  });
});

const ANYTHING: unknown[] = [
  null,
  undefined,
  5,
  'text',
  { States: 5 },
  { StartAt: {}, States: { A: null } },
  { States: { A: { Type: {} } } },
  { States: { A: { Type: '__proto__', Choices: [{ constructor: 1 }] }, constructor: { Type: 'constructor' } } },
  { States: { A: { Type: 'Map', Retry: {}, Catch: 5, Choices: 'x', ItemProcessor: [], Branches: {} } } },
];

test.each(ANYTHING.map((definition) => ({ definition })))('anything may be given: $definition', ({ definition }) => {
  expect(lint(definition).length).toBeGreaterThan(0);
});

test('a thousand states are checked in less than two seconds', () => {
  const states = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `S${index}`,
      pass(
        index < 999
          ? { End: undefined, Next: `S${index + 1}`, Assign: { [`v${index}`]: 1 }, InputPath: `$v${Math.max(index - 1, 0)}` }
          : {},
      ),
    ]),
  );
  const start = Date.now();
  expect(lint(machine(states)).length).toBe(1); // the first state reads its own variable
  expect(Date.now() - start).toBeLessThan(2000);
});
