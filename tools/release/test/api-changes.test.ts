import * as fs from 'node:fs';
import * as path from 'node:path';
import { apiChanges } from '../api-changes';
import { packagesOf } from '../manifest';

const API = `enum Colour
Colour.RED = "red"
class Task extends Base
Task: find(name: string): string
Task: static of(side: number): Task
interface TaskProps
TaskProps: readonly delay: Duration
interface Visitor
Visitor: readonly kind: string
Visitor: visit(node: string): void
function areaOf(...shapes: Shape[]): number
type Same<T> = Pick<T, keyof T>
`;

it.each([
  ['minor', 'a value of an enum', 'Colour.RED = "red"', 'Colour.BLUE = "blue"\nColour.RED = "red"'],
  ['major', 'a value of an enum that means something else', '"red"', '"rot"'],
  ['minor', 'an optional prop', 'interface Visitor', 'TaskProps: readonly retry?: boolean\ninterface Visitor'],
  ['major', 'a required prop', 'interface Visitor', 'TaskProps: readonly retry: boolean\ninterface Visitor'],
  ['minor', 'a prop that may be left out', 'delay:', 'delay?:'],
  ['major', 'a property that may be missing', 'kind:', 'kind?:'],
  ['major', 'a prop of another type', 'Duration', 'number'],
  ['minor', 'a method', 'Task: static', 'Task: count(): number\nTask: static'],
  ['major', 'a method that all have to implement', 'Visitor: visit', 'Visitor: enter(node: string): void\nVisitor: visit'],
  ['minor', 'a method that may be implemented', 'Visitor: visit', 'Visitor: enter?(node: string): void\nVisitor: visit'],
  ['major', 'an abstract method', 'Task: static', 'Task: protected abstract count(): number\nTask: static'],
  ['major', 'a constructor in place of the inherited one', 'Task: find', 'Task: constructor(scope: Construct)\nTask: find'],
  ['minor', 'one more parameter that may be given', 'of(side: number)', 'of(side: number, unit?: string)'],
  ['major', 'one more parameter', 'of(side: number)', 'of(side: number, unit: string)'],
  ['major', 'one more parameter, before another', 'of(side: number)', 'of(unit?: string, side: number)'],
  ['minor', 'one more signature', 'Task: find', 'Task: find(index: number): string\nTask: find'],
  ['major', 'another base', 'extends Base', 'extends Other'],
  ['major', 'a function that is gone', 'function areaOf(...shapes: Shape[]): number\n', ''],
  ['minor', 'a new interface, with all it requires', 'interface Visitor', 'interface New\nNew: readonly size: number\ninterface Visitor'],
  ['major', 'a type that stands for another', 'Pick<T, keyof T>', 'Partial<T>'],
])('%s: %s', (bump, _, from, to) => {
  expect(API).toContain(from);
  expect(apiChanges(API, API.replace(from, to)).map((change) => change.bump)).toContain(bump);
  expect(apiChanges(API, API.replace(from, to)).some((change) => change.bump === 'major')).toBe(bump === 'major');
});

test('the same API has not changed', () => {
  expect(apiChanges(API, API)).toEqual([]);
});

test('what is said to be wider is a minor, and nothing beside it', () => {
  const wider = API.replace('Duration', 'Duration | number').replace('kind: string', 'kind: number');
  expect(apiChanges(API, wider, ['TaskProps.delay'])).toEqual([
    {
      bump: 'minor',
      what: 'changed: TaskProps: readonly delay: Duration  ->  TaskProps: readonly delay: Duration | number',
      symbol: 'TaskProps.delay',
    },
    { bump: 'major', what: 'changed: Visitor: readonly kind: string  ->  Visitor: readonly kind: number', symbol: 'Visitor.kind' },
  ]);
});

test('a line that is not of an api.txt is named', () => {
  expect(() => apiChanges('', 'something else')).toThrow('"something else" of an api.txt is no line that tools/api-report writes');
});

const root = path.resolve(__dirname, '../../..');

test.each(packagesOf(root).map(({ directory }) => directory))('%s: a line that is gone from its api.txt is a major', (directory) => {
  const api = fs.readFileSync(path.join(root, directory, 'api.txt'), 'utf8');
  const lines = api.trim().split('\n');
  for (const index of [0, Math.floor(lines.length / 2), lines.length - 1]) {
    const rest = lines.filter((_, other) => other !== index).join('\n');
    expect(apiChanges(api, rest)).toEqual([{ bump: 'major', what: `removed: ${lines[index]}` }]);
  }
});
