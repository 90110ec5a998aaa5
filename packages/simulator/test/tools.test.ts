import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { failWith, formatTrace, matchers, mergeCoverage, simulate, startExecution, tasksFromMockConfig, visitsOf } from '../src';
import { CALLBACK, machine, single, TASK } from './machine';

expect.extend(matchers);

const CHOICE = {
  Type: 'Choice',
  Choices: [
    { Variable: '$.n', NumericGreaterThan: 1, Next: 'Big' },
    { Variable: '$.n', NumericLessThan: 0, Next: 'Small' },
  ],
  Default: 'Small',
};
const SORTED = machine({
  Sort: CHOICE,
  Big: { ...TASK, Catch: [{ ErrorEquals: ['E'], Next: 'Small' }], End: true },
  Small: { Type: 'Succeed' },
});

describe('matchers', () => {
  const simulated = simulate(SORTED, { input: { n: 2 }, tasks: { Big: { ok: true } } });
  const failed = simulate(single(TASK), { tasks: { S: failWith('E', 'why') } });

  test('hold', async () => {
    const execution = await simulated;
    expect(execution).toHaveSucceeded();
    expect(execution).toHaveSucceededWith({ ok: true });
    expect(execution).toHaveSucceededWith(expect.objectContaining({ ok: expect.any(Boolean) }));
    expect(execution).toHaveVisited('Sort', 'Big');
    expect(execution).not.toHaveVisited('Big', 'Sort');
    expect(execution).toHaveCalledTask('Big', { n: 2 });
    expect(execution).not.toHaveCalledTask('Big', { n: 3 });
    expect(execution).not.toHaveFailedWith('E');
    expect(await failed).toHaveFailedWith('E');
    expect(await failed).toHaveFailedWith('E', expect.stringContaining('why'));
    expect(await failed).not.toHaveFailedWith('E', 'other');
    expect(await failed).not.toHaveSucceeded();
  });

  test('say what happened where they do not', async () => {
    const execution = await failed;
    expect(() => expect(execution).toHaveSucceededWith({ ok: true })).toThrow(
      /to have succeeded with {"ok":true}[\s\S]*→ S[\s\S]*✗ E: why[\s\S]*FAILED after 0 s/,
    );
    expect(() => expect(execution).not.toHaveVisited('S')).toThrow('expected the execution not to have visited S');
  });
});

test('a trace tells what happened', async () => {
  const execution = await simulate(machine({ W: { Type: 'Wait', Seconds: 90 }, T: TASK }), { input: { a: 1 }, tasks: { T: 'done' } });
  expect(formatTrace(execution).split('\n')).toEqual([
    '     +0.0s  → W  {"a":1}',
    '    +90.0s  ← W  {"a":1}',
    '    +90.0s  → T  {"a":1}',
    '    +90.0s      lambda:invoke  {"a":1}',
    '    +90.0s  ← T  "done"',
    'SUCCEEDED after 90 s  "done"',
  ]);
});

describe('what is drawn of an execution', () => {
  test('the way that was taken', async () => {
    const execution = await simulate(SORTED, { input: { n: 2 }, tasks: { Big: failWith('E') } });
    expect(visitsOf(execution)).toEqual({
      visits: { Sort: 'visited', Big: 'visited', Small: 'visited' },
      untaken: { Sort: ['Choices/1', 'Default'], Big: ['Next'], Small: [] },
    });
  });

  test('where it failed', async () => {
    const execution = await simulate(SORTED, { input: { n: 2 }, tasks: { Big: failWith('F') } });
    expect(visitsOf(execution)).toEqual({
      visits: { Sort: 'visited', Big: 'failed' },
      untaken: { Sort: ['Choices/1', 'Default'], Big: ['Next', 'Catch/0'] },
    });
  });

  test('what many took together', async () => {
    const runs = await Promise.all([{ n: 2 }, { n: 0 }].map((input) => simulate(SORTED, { input, tasks: { Big: 1 } })));
    expect(visitsOf(mergeCoverage(runs.map(({ coverage }) => coverage)))).toEqual({
      visits: { Sort: 'visited', Big: 'visited', Small: 'visited' },
      untaken: { Sort: ['Choices/1'], Big: ['Catch/0'], Small: [] },
    });
  });
});

describe('coverage', () => {
  test('tells states and ways', async () => {
    const { coverage } = await simulate(SORTED, { input: { n: 2 }, tasks: { Big: 1 } });
    expect(coverage.states.map(({ pointer, visits }) => [pointer, visits])).toEqual([
      ['/States/Sort', 1],
      ['/States/Big', 1],
      ['/States/Small', 0],
    ]);
    expect(coverage.states[0].ways).toEqual([
      { way: 'Choices/0', next: 'Big', times: 1 },
      { way: 'Choices/1', next: 'Small', times: 0 },
      { way: 'Default', next: 'Small', times: 0 },
    ]);
    expect(coverage.stateRatio).toBeCloseTo(2 / 3);
    expect(coverage.wayRatio).toBe(1 / 4);
  });

  test('of several executions adds up', async () => {
    const runs = [
      await simulate(SORTED, { input: { n: 2 }, tasks: { Big: failWith('E') } }),
      await simulate(SORTED, { input: { n: -1 } }),
      await simulate(SORTED, { input: { n: 1 } }),
    ];
    const coverage = mergeCoverage(runs.map((run) => run.coverage));
    expect(coverage).toMatchObject({ stateRatio: 1, wayRatio: 1 });
    const other = await simulate(single({ Type: 'Pass' }));
    expect(() => mergeCoverage([coverage, other.coverage])).toThrow('not of the same definition');
  });

  test('counts states in branches and iterations', async () => {
    const inner = { StartAt: 'A/B', States: { 'A/B': { Type: 'Pass', End: true } } };
    const { coverage } = await simulate(single({ Type: 'Map', ItemProcessor: inner }), { input: [1, 2] });
    expect(coverage.states.map(({ pointer, visits }) => [pointer, visits])).toEqual([
      ['/States/S', 1],
      ['/States/S/ItemProcessor/States/A~1B', 2],
    ]);
  });
});

describe('MockConfigFile.json', () => {
  const config = {
    StateMachines: { Orders: { TestCases: { Happy: { S: 'Ok' }, Flaky: { S: 'OkAtLast' }, Odd: { S: 'Gap' } } } },
    MockedResponses: {
      Ok: { '0': { Return: { ok: true } } },
      OkAtLast: { '0-1': { Throw: { Error: 'E', Cause: 'c' } }, '2': { Return: 'third' } },
      Gap: { '1': { Return: 1 } },
    },
  };
  const definition = single({ ...TASK, Retry: [{ ErrorEquals: ['E'] }] });

  test('loads as it is', async () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'mocks-')), 'MockConfigFile.json');
    fs.writeFileSync(file, JSON.stringify(config));
    expect((await simulate(definition, { tasks: tasksFromMockConfig(file, 'Orders', 'Happy') })).output).toEqual({ ok: true });
  });

  test('answers each call by its number', async () => {
    const execution = await simulate(definition, { tasks: tasksFromMockConfig(config, 'Orders', 'Flaky') });
    expect(execution).toMatchObject({ output: 'third', duration: 3 });
  });

  test.each([
    ['Other', 'Happy', "no state machine 'Other'; it has Orders"],
    ['Orders', 'Sad', "no test case 'Sad'; it has Happy, Flaky"],
    ['Orders', 'Odd', "The response 'Gap' says nothing of call 0"],
  ])('refuses %s %s', (stateMachine, testCase, reason) => {
    expect(() => tasksFromMockConfig(config, stateMachine, testCase)).toThrow(reason);
  });
});

describe('startExecution', () => {
  const approval = machine({ Ask: { ...CALLBACK, TimeoutSeconds: 3600 }, Done: { Type: 'Pass', Parameters: { 'said.$': '$' } } });
  const tasks = { Ask: () => undefined };

  test('answers from outside', async () => {
    const execution = startExecution(approval, { tasks });
    execution.sendTaskSuccess(await execution.tokenOf('Ask'), { yes: true });
    expect(await execution.result).toHaveSucceededWith({ said: { yes: true } });
  });

  test('virtual time gives who answers a turn of the event loop', async () => {
    const execution = startExecution(approval, { tasks });
    const token = await execution.tokenOf('Ask');
    for (let turn = 0; turn < 50; turn++) await null;
    execution.sendTaskSuccess(token, 'in time');
    expect(await execution.result).toHaveSucceededWith({ said: 'in time' });
  });

  test('refuses from outside', async () => {
    const execution = startExecution(approval, { tasks });
    execution.sendTaskFailure(await execution.tokenOf('Ask'), 'No', 'too dear');
    expect(await execution.result).toHaveFailedWith('No', 'too dear');
  });

  test('who does not answer meets the timeout', async () => {
    const execution = startExecution(approval, { tasks });
    const token = await execution.tokenOf('Ask');
    expect(await execution.result).toMatchObject({ error: 'States.Timeout', duration: 3600 });
    expect(() => execution.sendTaskSuccess(token, 1)).toThrow('No task waits for the token');
  });

  test('without a timeout it waits for as long as it takes', async () => {
    const execution = startExecution(single(CALLBACK), { tasks: { S: () => undefined } });
    const token = await execution.tokenOf('S');
    await new Promise((resolve) => setTimeout(resolve, 30));
    execution.sendTaskSuccess(token, 'late');
    expect(await execution.result).toHaveSucceededWith('late');
  });
});
