import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { runCommand } from '../src';
import { machine, single, TASK } from './machine';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'simulator-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const full = path.join(folder, name);
  fs.writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
  return full;
}

async function run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  const written = { out: [] as string[], error: [] as string[] };
  const code = await runCommand(words, { out: (text) => written.out.push(text), error: (text) => written.error.push(text) });
  return { code, out: written.out.join('\n'), error: written.error.join('\n') };
}

const DEFINITION = machine({ Wait: { Type: 'Wait', Seconds: 3600 }, Charge: TASK });
const TEMPLATE = {
  Resources: {
    Orders1A2B3C4D: { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: JSON.stringify(DEFINITION) } },
    Other5E6F7A8B: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { DefinitionString: JSON.stringify(single({ Type: 'Fail', Error: 'E' })) },
    },
  },
};

test('runs a definition, and prints a trace', async () => {
  const asl = file('orders.asl.json', DEFINITION);
  const { code, out } = await run('run', asl, '--input', '{"id":1}', '--tasks', file('tasks.json', { Charge: { paid: true } }));
  expect(code).toBe(0);
  expect(out).toBe(
    [
      '     +0.0s  → Wait  {"id":1}',
      '  +3600.0s  ← Wait  {"id":1}',
      '  +3600.0s  → Charge  {"id":1}',
      '  +3600.0s      lambda:invoke  {"id":1}',
      '  +3600.0s  ← Charge  {"paid":true}',
      'SUCCEEDED after 3600 s  {"paid":true}',
    ].join('\n'),
  );
});

test('runs a state machine of a template', async () => {
  const template = file('Stack.template.json', TEMPLATE);
  expect(await run('run', template, '--state-machine', 'Other')).toMatchObject({
    code: 1,
    out: expect.stringContaining('FAILED after 0 s  E'),
  });
  const ambiguous = await run('run', template);
  expect(ambiguous).toMatchObject({ code: 2, error: expect.stringContaining('Orders, Other') });
});

test('takes mocks of AWS, and input from a file', async () => {
  const config = {
    StateMachines: { Orders: { TestCases: { Refused: { Charge: 'No' } } } },
    MockedResponses: { No: { '0': { Throw: { Error: 'Refused', Cause: 'no money' } } } },
  };
  const mocks = ['--mock-config', file('mocks.json', config), '--test-case', 'Refused'];
  const words = ['--state-machine', 'Orders', '--input', file('in.json', { id: 2 }), ...mocks, '--json'];
  const { code, out } = await run('run', file('Stack.template.json', TEMPLATE), ...words);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ status: 'FAILED', error: 'Refused', cause: 'no money' });
});

test('draws the path, and writes the events', async () => {
  const [svg, mermaid, history] = ['path.svg', 'path.mmd', 'history.json'].map((name) => path.join(folder, name));
  const drawn = ['--mermaid', mermaid, '--history', history];
  const tasks = file('tasks.json', { Charge: 1 });
  expect((await run('run', file('orders.asl.json', DEFINITION), '--tasks', tasks, ...drawn)).code).toBe(0);
  expect(fs.readFileSync(mermaid, 'utf8')).toContain('visited');
  expect(JSON.parse(fs.readFileSync(history, 'utf8')).events[0]).toMatchObject({ type: 'ExecutionStarted' });
  expect(fs.existsSync(svg)).toBe(false);
});

test.each([
  [['run'], "Expected 'run' and one file"],
  [['walk', 'x.json'], "Expected 'run' and one file"],
  [['run', 'x.json', '--wrong'], "Unknown option '--wrong'"],
  [['run', path.join(folder, 'missing.json')], 'cannot be read as JSON'],
  [['run', file('a.asl.json', DEFINITION), '--input', '{'], "'{' is neither a file nor JSON"],
  [['run', file('a.asl.json', DEFINITION), '--start-time', 'soon'], "'soon' is no time"],
  [['run', file('a.asl.json', DEFINITION), '--mock-config', 'm.json'], '--mock-config needs --test-case'],
  [['run', file('a.asl.json', DEFINITION)], "The task 'Charge' calls arn:aws:states:::lambda:invoke, and has no mock"],
])('%j cannot be run: %s', async (words, reason) => {
  expect(await run(...words)).toMatchObject({ code: 2, error: expect.stringContaining(reason) });
});

test('says how it is used', async () => {
  for (const words of [[], ['--help']])
    expect(await run(...words)).toMatchObject({ code: 0, out: expect.stringContaining('simulator run <file>') });
});
