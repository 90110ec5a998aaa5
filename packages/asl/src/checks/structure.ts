import { at, isObject, listOf } from '../definition/json';
import type { GroupSite, MachineSite, StateSite } from '../definition/site';
import {
  CATCHER_FIELDS,
  type FieldTable,
  GROUP_FIELDS,
  MACHINE_FIELDS,
  PROCESSOR_FIELDS,
  RETRIER_FIELDS,
  STATE_FIELDS,
} from '../lint/field';
import { MAP_OBJECTS } from '../lint/map-field';
import type { Report } from '../lint/rule';
import { nearest } from '../lint/spelling';
import { checkFields } from './fields';

const NEEDED: { readonly [type: string]: readonly string[] } = { Task: ['Resource'], Choice: ['Choices'], Parallel: ['Branches'] };

/** Types that neither go on by `Next` nor end by `End`. */
const WITHOUT_NEXT = ['Choice', 'Succeed', 'Fail'];

/** Hold every object to the fields it may have, and to the types of their values. */
export function checkStructure(machine: MachineSite, report: Report): void {
  for (const group of machine.allGroups) checkGroup(group, machine, report);
  for (const state of machine.allStates) {
    if (!Object.hasOwn(STATE_FIELDS, state.type)) {
      reportType(state, report);
      continue;
    }
    checkState(state, report);
    checkLanguage(state, machine, report);
    for (const [field, fields, required] of LISTS) checkList(state, field, fields, required, report);
    if (state.type === 'Map') checkMapObjects(state, report);
  }
}

const LISTS: [field: string, fields: FieldTable, required: string[]][] = [
  ['Retry', RETRIER_FIELDS, ['ErrorEquals']],
  ['Catch', CATCHER_FIELDS, ['ErrorEquals', 'Next']],
];

function checkGroup(group: GroupSite, machine: MachineSite, report: Report): void {
  const { json, pointer, parent } = group;
  const fields = pointer === '' ? MACHINE_FIELDS : parent?.type === 'Map' ? PROCESSOR_FIELDS : GROUP_FIELDS;
  const what = pointer === '' ? 'A state machine' : parent?.type === 'Map' ? 'A processor' : 'A branch';
  checkFields({ json, pointer, fields, language: machine.language, what, required: ['StartAt', 'States'] }, report);
  if (!isObject(json.States)) return;
  if (Object.keys(json.States).length === 0) report('missing-field', at(pointer, 'States'), `${what} needs a state: add one`);
  for (const [name, state] of Object.entries(json.States)) {
    if (!isObject(state)) report('value', at(pointer, 'States', name), `The state '${name}' is no object: write {"Type": …}`);
  }
}

function reportType({ json, name, pointer, type }: StateSite, report: Report): void {
  const types = Object.keys(STATE_FIELDS);
  if (json.Type === undefined) {
    report('missing-field', pointer, `The state '${name}' needs 'Type': add ${types.join(', ')}`);
    return;
  }
  report('state-type', at(pointer, 'Type'), `There is no type '${type}': write ${nearest(type, types) ?? types.join(', ')}`);
}

function checkState({ json, pointer, type, language }: StateSite, report: Report): void {
  checkFields({ json, pointer, fields: STATE_FIELDS[type], language, what: `A ${type}`, required: NEEDED[type] }, report);
  if (type === 'Choice' && Array.isArray(json.Choices) && json.Choices.length === 0) {
    report('missing-field', at(pointer, 'Choices'), 'A Choice needs a rule: add one');
  }
  if (type === 'Parallel' && Array.isArray(json.Branches) && json.Branches.length === 0) {
    report('missing-field', at(pointer, 'Branches'), 'A Parallel needs a branch: add one');
  }
  if (WITHOUT_NEXT.includes(type)) return;
  if (json.Next !== undefined && json.End === true) {
    report('next-or-end', pointer, 'The state has both Next and End: remove one');
  } else if (json.Next === undefined && json.End !== true) {
    report('next-or-end', pointer, "The state has neither Next nor End: add Next with a state, or 'End: true'");
  }
}

function checkLanguage({ json, pointer }: StateSite, machine: MachineSite, report: Report): void {
  if (machine.language !== 'JSONata' || json.QueryLanguage !== 'JSONPath') return;
  const why = 'In a state machine of JSONata no state is of JSONPath';
  report('query-language', at(pointer, 'QueryLanguage'), `${why}: remove the state's QueryLanguage, or set JSONata on states instead`);
}

function checkList(state: StateSite, field: string, fields: FieldTable, required: string[], report: Report): void {
  for (const [index, json] of listOf(state.json[field]).entries()) {
    const pointer = at(state.pointer, field, index);
    if (isObject(json)) {
      checkFields(
        { json, pointer, fields, language: state.language, what: field === 'Retry' ? 'A retrier' : 'A catcher', required },
        report,
      );
    } else {
      report('value', pointer, `An entry of ${field} is an object: write {"ErrorEquals": […]}`);
    }
  }
}

function checkMapObjects({ json, pointer, language }: StateSite, report: Report): void {
  for (const [path, fields] of Object.entries(MAP_OBJECTS)) {
    const keys = path.split('/');
    const value = keys.reduce<unknown>((object, key) => (isObject(object) ? object[key] : undefined), json);
    const required = keys[0] === 'ItemReader' && keys.length === 1 ? ['Resource'] : [];
    if (isObject(value))
      checkFields({ json: value, pointer: at(pointer, ...keys), fields, language, what: `'${keys.at(-1)}'`, required }, report);
  }
}
