import { COMPARISONS, TYPE_TESTS } from '../definition/choice-rule';
import { at, isObject, type JsonObject, listOf } from '../definition/json';
import type { MachineSite, StateSite } from '../definition/site';
import { CHOICE_RULE_FIELDS, type FieldTable } from '../lint/field';
import type { Report } from '../lint/rule';
import { faultOf } from '../lint/syntax-check';
import { jsonataOf } from '../syntax/jsonata';
import { parsePath } from '../syntax/parse';
import { TIMESTAMP } from './conflicts';
import { checkFields } from './fields';

const JOINS = ['And', 'Or', 'Not'];
const PATH_COMPARISONS = Object.keys(COMPARISONS).map((name) => `${name}Path`);
const TESTS = [...Object.keys(COMPARISONS), ...PATH_COMPARISONS, 'StringMatches', ...TYPE_TESTS];

/** The fields of a test of JSONPath. Their values are checked here, not as fields. */
const TEST_FIELDS: FieldTable = Object.fromEntries(
  ['Variable', ...JOINS, ...TESTS].map((name) => [name, { kind: 'literal', only: 'JSONPath' }]),
);
const RULE_FIELDS: FieldTable = { ...CHOICE_RULE_FIELDS, ...TEST_FIELDS };

/** Hold the rules of every Choice to their form. */
export function checkChoices({ allStates }: MachineSite, report: Report): void {
  for (const state of allStates.filter(({ type }) => type === 'Choice')) {
    for (const [index, rule] of listOf(state.json.Choices).entries()) {
      const pointer = at(state.pointer, 'Choices', index);
      if (isObject(rule)) checkRule(rule, state, pointer, report);
      else report('value', pointer, 'A rule of a Choice is an object: write {"Next": …} with a condition');
    }
  }
}

function checkRule(rule: JsonObject, { language }: StateSite, pointer: string, report: Report): void {
  const what = 'A rule of a Choice';
  const required = language === 'JSONata' ? ['Next', 'Condition'] : ['Next'];
  checkFields({ json: rule, pointer, fields: RULE_FIELDS, language, what, required }, report);
  if (language === 'JSONPath') checkTest(rule, pointer, report);
  else checkCondition(rule.Condition, at(pointer, 'Condition'), report);
}

function checkCondition(condition: unknown, pointer: string, report: Report): void {
  if (typeof condition !== 'string' || jsonataOf(condition) !== undefined) return;
  report('choice-rule', pointer, `'Condition' is the text '${condition}': write an expression {% … %} that is true or false`);
}

function checkTest(test: JsonObject, pointer: string, report: Report): void {
  const tests = [...JOINS, ...TESTS].filter((name) => test[name] !== undefined);
  const isMisspelt = Object.keys(test).some((name) => !Object.hasOwn(RULE_FIELDS, name));
  if (tests.length > 1 || (tests.length === 0 && !isMisspelt)) {
    const why = tests.length === 0 ? 'The rule compares nothing' : `The rule has ${tests.join(' and ')}`;
    report('choice-rule', pointer, `${why}: give it one comparison, such as StringEquals, or join several by And`);
  }
  for (const name of tests) {
    if (JOINS.includes(name)) checkJoin(name, test[name], at(pointer, name), report);
    else checkComparison(name, test, pointer, report);
  }
}

function checkJoin(name: string, joined: unknown, pointer: string, report: Report): void {
  if (name !== 'Not' && (!Array.isArray(joined) || joined.length === 0)) {
    report('choice-rule', pointer, `'${name}' joins rules: write a list of them`);
    return;
  }
  const inner = name === 'Not' ? [joined] : listOf(joined);
  for (const [index, test] of inner.entries()) {
    const place = name === 'Not' ? pointer : at(pointer, index);
    if (!isObject(test)) {
      report('choice-rule', place, `'${name}' takes rules: write an object with Variable and a comparison`);
      continue;
    }
    if (test.Next !== undefined)
      report('choice-rule', at(place, 'Next'), `A rule inside '${name}' leads nowhere itself: move Next to the outermost rule`);
    checkFields({ json: test, pointer: place, fields: RULE_FIELDS, language: 'JSONPath', what: 'A rule of a Choice' }, report);
    checkTest(test, place, report);
  }
}

function checkComparison(name: string, test: JsonObject, pointer: string, report: Report): void {
  const value = test[name];
  if (typeof test.Variable === 'string') checkPath(test.Variable, at(pointer, 'Variable'), report);
  else report('missing-field', pointer, `'${name}' compares a variable: add 'Variable' with a path`);
  const place = at(pointer, name);
  if (PATH_COMPARISONS.includes(name)) {
    if (typeof value === 'string') checkPath(value, place, report);
    else report('choice-rule', place, `'${name}' compares with what a path selects: write a path`);
    return;
  }
  const expected = COMPARISONS[name] ?? (name === 'StringMatches' ? 'string' : 'boolean');
  if (!holds(value, expected))
    report('choice-rule', place, `'${name}' compares with ${WORDS[expected]}, not with ${JSON.stringify(value)}`);
}

const WORDS = {
  string: 'a text: write one',
  number: 'a number: write one',
  boolean: 'true or false: write one of them',
  timestamp: 'a time: write one as 2030-01-31T13:59:00Z',
};

function holds(value: unknown, expected: keyof typeof WORDS): boolean {
  return expected === 'timestamp' ? typeof value === 'string' && TIMESTAMP.test(value) : typeof value === expected;
}

function checkPath(text: string, pointer: string, report: Report): void {
  const fault = faultOf(() => parsePath(text));
  if (fault) report('json-path', pointer, `The path cannot be read: ${fault}`);
}
