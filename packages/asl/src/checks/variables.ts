import { at, isObject, type JsonObject, listOf } from '../definition/json';
import type { MachineSite, StateSite } from '../definition/site';
import { JSONATA_FUNCTIONS } from '../lint/jsonata-function';
import { jsonataUsesOf } from '../lint/jsonata-use';
import { pathUsesOf } from '../lint/path-use';
import type { Report } from '../lint/rule';
import { faultOf } from '../lint/syntax-check';
import { type Assignment, VariableScopes } from '../lint/variable-scope';
import { parseJsonata } from '../syntax/jsonata';
import { pathsOf } from '../syntax/references';

const LONGEST_NAME = 80;

/** Hold variables to their names, and what reads them to what assigns them. */
export function checkVariables(machine: MachineSite, report: Report): void {
  const scopes = new VariableScopes(
    machine.allStates.flatMap((state) => assignmentsOf(state).map((assignment) => ({ ...assignment, state }))),
  );
  for (const assignment of scopes.assignments) {
    checkName(assignment, report);
    if (scopes.isOfOuterScope(assignment)) {
      const { name, pointer } = assignment;
      report('variable-scope', pointer, `'${name}' is a variable of the states around: inside, assign another name`);
    }
  }
  for (const state of machine.allStates) {
    if (state.language === 'JSONata') checkJsonataReads(state, scopes, report);
    else checkPathReads(state, scopes, report);
  }
}

function checkPathReads(state: StateSite, scopes: VariableScopes, report: Report): void {
  for (const { tree, pointer } of pathUsesOf(state)) {
    for (const { root, text } of pathsOf(tree)) {
      if (root.kind !== 'variable') continue;
      if (root.name === 'states') {
        report('undefined-variable', pointer, `'${text}' is of JSONata: in JSONPath read $ for the input, and $$ for the context`);
      } else if (!scopes.isAssigned(root.name, state)) {
        report(
          'undefined-variable',
          pointer,
          `No state assigns the variable '${root.name}': add it to an Assign, or write '$.${root.name}' for the input`,
        );
      } else {
        checkOrder(root.name, state, scopes, pointer, report);
      }
    }
  }
}

function checkJsonataReads(state: StateSite, scopes: VariableScopes, report: Report): void {
  for (const { text, leaf } of jsonataUsesOf(state)) {
    if (faultOf(() => parseJsonata(text))) continue;
    for (const { name, called } of parseJsonata(text).references) {
      if (called || name === 'states' || JSONATA_FUNCTIONS.includes(name)) continue;
      if (scopes.isAssigned(name, state)) checkOrder(name, state, scopes, leaf.pointer, report);
      else report('unassigned-variable', leaf.pointer, `No state assigns the variable '${name}', so it has no value: add it to an Assign`);
    }
  }
}

function checkOrder(name: string, state: StateSite, scopes: VariableScopes, pointer: string, report: Report): void {
  if (scopes.isAssignedBefore(name, state)) return;
  report('unassigned-variable', pointer, `No state that comes before this one assigns the variable '${name}': assign it on the way here`);
}

function checkName({ name, pointer }: Assignment, report: Report): void {
  if (name === 'states') {
    report('variable-name', pointer, "'states' is the name of what Step Functions gives to JSONata: take another name");
  } else if (!/^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(name)) {
    report('variable-name', pointer, `'${name}' cannot be read as $${name}: take letters, digits and underscores, and begin with a letter`);
  } else if (name.length > LONGEST_NAME) {
    report('variable-name', pointer, `The name of a variable has at most ${LONGEST_NAME} characters, this one ${name.length}: shorten it`);
  }
}

/** What a state assigns itself, in its catchers and in its rules. */
function assignmentsOf({ json, pointer, language }: StateSite): Omit<Assignment, 'state'>[] {
  const places: [unknown, string][] = [[json, pointer]];
  for (const field of ['Catch', 'Choices']) {
    for (const [index, entry] of listOf(json[field]).entries()) places.push([entry, at(pointer, field, index)]);
  }
  return places.flatMap(([object, place]) => {
    const assign = isObject(object) ? object.Assign : undefined;
    return isObject(assign) ? namesOf(assign, at(place, 'Assign'), language === 'JSONPath') : [];
  });
}

function namesOf(assign: JsonObject, pointer: string, isJsonPath: boolean): Omit<Assignment, 'state'>[] {
  return Object.keys(assign).map((key) => ({ name: isJsonPath ? key.replace(/\.\$$/, '') : key, pointer: at(pointer, key) }));
}
