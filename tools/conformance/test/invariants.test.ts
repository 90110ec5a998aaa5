import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import { type SampledTask, sampledTasks } from '../case';
import { burial, payloadWith } from '../payload/arbitrary';
import { carrying, type Language } from '../payload/carrier';
import { JSONATA, JSONATA_TEXT, LATE, PATHS } from '../payload/tokens';
import { tally } from '../tally/tally';

const tasks = sampledTasks();
const RUNS = 30;
const LANGUAGES = { JsonPath: sfn.QueryLanguage.JSON_PATH, Jsonata: sfn.QueryLanguage.JSONATA };

/** Fields of a state that JSONata does not have. */
const FOREIGN = ['Parameters', 'InputPath', 'OutputPath', 'ResultPath', 'ResultSelector', 'TimeoutSecondsPath', 'HeartbeatSecondsPath'];

/** A token that nothing has resolved: of a string, of a list, and of a number. */
const UNRESOLVED = /\$\{Token\[|#\{Token\[|-1\.88\d+e\+289/;

const FOREIGN_VALUE = /^\[Stack\/Task\] .*: that is JSON(Path|ata), and the state is written in /;

afterAll(() => tally('Invariants', `${tasks.length * 6 * RUNS} payloads through ${tasks.length} tasks in both languages`));

describe.each(tasks)('$task', (task) => {
  it('in JSONPath sends any payload, with nothing unresolved and each path in a key that says so', () => {
    fc.assert(
      fc.property(payloadWith([...PATHS, ...LATE]), (payload) => {
        const state = stateOf(task, 'JsonPath', payload);
        expect(JSON.stringify(state)).not.toMatch(UNRESOLVED);
        expect(leaves(state).filter(([key, value]) => !/(\.\$|Path)$/.test(key) && /^(\$|States\.)/.test(`${value}`))).toEqual([]);
        expect(leaves(state).filter(([key, value]) => key.endsWith('.$') && !/^(\$|States\.)/.test(`${value}`))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('in JSONata sends any payload, with nothing of JSONPath', () => {
    fc.assert(
      fc.property(payloadWith([...JSONATA, JSONATA_TEXT, ...LATE]), (payload) => {
        const state = stateOf(task, 'Jsonata', payload);
        expect(JSON.stringify(state)).not.toMatch(UNRESOLVED);
        expect(Object.keys(state).filter((field) => FOREIGN.includes(field))).toEqual([]);
        expect(leaves(state).filter(([key]) => key.endsWith('.$'))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each<[Language, unknown[]]>([
    ['JsonPath', JSONATA],
    ['Jsonata', [...PATHS, { 'key.$': '$.path' }]],
  ])('in %s refuses a value of the other language, wherever it is', (language, foreign) => {
    fc.assert(
      fc.property(fc.constantFrom(...foreign), burial, (value, buried) => {
        expect(() => stateOf(task, language, buried(value))).toThrow(FOREIGN_VALUE);
      }),
      { numRuns: RUNS },
    );
  });

  it.each<[Language, unknown[]]>([
    ['JsonPath', PATHS],
    ['Jsonata', JSONATA],
  ])('in %s is rendered the same twice', (language, values) => {
    fc.assert(
      fc.property(payloadWith([...values, ...LATE]), (payload) => {
        const [stack, state] = make(task, language, payload);
        expect(stack.resolve(state.toStateJson())).toEqual(stack.resolve(state.toStateJson()));
      }),
      { numRuns: RUNS },
    );
  });
});

function make(task: SampledTask, language: Language, payload: object): [Stack, sfn.TaskStateBase] {
  const stack = new Stack(undefined, 'Stack');
  const queryLanguage = LANGUAGES[language];
  return [stack, new task.Task(stack, 'Task', { ...carrying(task, language, payload, task.samples.least(stack)), queryLanguage })];
}

function stateOf(task: SampledTask, language: Language, payload: object): { [field: string]: unknown } {
  const [stack, state] = make(task, language, payload);
  return stack.resolve(state.toStateJson());
}

/** Each value that is no list and no object, with the last key on the way to it. What CloudFormation fills in has no values to look at. */
function leaves(value: unknown, key = ''): [key: string, value: unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, key));
  if (value === null || typeof value !== 'object') return [[key, value]];
  if ('Fn::Join' in value || 'Ref' in value || 'Fn::GetAtt' in value) return [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, name));
}
