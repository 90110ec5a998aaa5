import * as fs from 'node:fs';
import * as path from 'node:path';
import jsonata from 'jsonata';
import { eventOf, invoke, OURS } from './lambda';

const README = fs.readFileSync(path.join(__dirname, '../README.md'), 'utf8');
const INPUT = JSON.parse(/```json\n([\s\S]*?)```/.exec(README)?.[1] ?? '');

/** The rows of the table of equivalents: JavaScript, JSONata, and the value of both. */
const ROWS = README.split('\n').flatMap((line) => {
  const [, , javaScript, query, json] = /^\| (`+) ?(.+?) ?\1 \| `(\$.+|[[{'].+)` \| `(.+)` \|$/.exec(line) ?? [];
  return query ? [{ javaScript, query, json }] : [];
});

describe('what is said to be the same in JavaScript and in JSONata', () => {
  const outcomes = invoke(OURS, ...ROWS.map(({ javaScript }) => eventOf(javaScript, INPUT)));

  it('is a table', () => expect(ROWS).toHaveLength(20));

  it.each(ROWS.map((row, index) => ({ ...row, outcome: outcomes[index] })))('$query', async ({ query, json, outcome }) => {
    const value = JSON.parse(json);
    expect(outcome).toEqual({ result: value });
    const expression = jsonata(query);
    expression.registerFunction('parse', JSON.parse, '<s:x>'); // of Step Functions
    expect(JSON.parse(JSON.stringify(await expression.evaluate({}, { states: { input: INPUT } })))).toEqual(value);
  });
});
