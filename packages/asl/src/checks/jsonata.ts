import type { MachineSite, StateSite } from '../definition/site';
import { JSONATA_FUNCTIONS } from '../lint/jsonata-function';
import { type JsonataUse, jsonataLeavesOf, jsonataUsesOf } from '../lint/jsonata-use';
import type { Report } from '../lint/rule';
import { nearest } from '../lint/spelling';
import { faultOf } from '../lint/syntax-check';
import type { Leaf } from '../lint/template-visit';
import { parseJsonata } from '../syntax/jsonata';
import type { JsonataReference } from '../syntax/jsonata-references';

/** Hold the expressions of states in JSONata to the dialect of Step Functions. */
export function checkJsonata({ allStates }: MachineSite, report: Report): void {
  for (const state of allStates) {
    if (state.language !== 'JSONata') continue;
    for (const leaf of jsonataLeavesOf(state)) checkLiteral(leaf, report);
    for (const use of jsonataUsesOf(state)) checkExpression(use, state, report);
  }
}

function checkLiteral({ key, value, pointer }: Leaf, report: Report): void {
  if (key.endsWith('.$')) {
    const name = key.slice(0, -'.$'.length);
    report('literal-expression', pointer, `'${key}' is a name like any other in JSONata: write '${name}' with {% … %}`);
  }
  if (typeof value !== 'string' || key === 'Variable' || key.endsWith('Path')) return; // the latter are of JSONPath, and refused as such
  if (value.startsWith('{%') && !(value.endsWith('%}') && value.length >= 4)) {
    report('jsonata', pointer, `'${value}' opens an expression and does not close it: end it with %}`);
  } else if (/^\s+\{%|%\}\s+$/.test(value) || (/^[^{]/.test(value) && /\{%[\s\S]*%\}/.test(value))) {
    report('literal-expression', pointer, `'${value}' is passed on as text: an expression is the whole value, from {% to %}`);
  } else if (/^\$states\.|^\$\$?\.\w/.test(value)) {
    report('literal-expression', pointer, `'${value}' is passed on as text: write '{% ${value} %}' to have it evaluated`);
  }
}

function checkExpression({ text, leaf }: JsonataUse, state: StateSite, report: Report): void {
  const fault = faultOf(() => parseJsonata(text));
  if (fault) {
    report('jsonata', leaf.pointer, `The expression cannot be read: ${fault}`);
    return;
  }
  for (const reference of parseJsonata(text).references) {
    if (reference.name === 'states') checkStatesVariable(reference, leaf, state, report);
    else if (reference.called) checkFunction(reference.name, leaf, report);
  }
}

const FIELDS_OF_STATES = ['input', 'result', 'errorOutput', 'context'];

function checkStatesVariable({ fields: [field] }: JsonataReference, leaf: Leaf, { type }: StateSite, report: Report): void {
  const [place] = leaf.path;
  const tell = (message: string) => report('states-variable', leaf.pointer, message);
  if (field !== undefined && !FIELDS_OF_STATES.includes(field)) {
    tell(`$states has no field '${field}': read ${FIELDS_OF_STATES.map((name) => `$states.${name}`).join(', ')}`);
  }
  if (field === 'result' && !['Task', 'Parallel', 'Map'].includes(type)) tell(`A ${type} has no result: read $states.input`);
  else if (field === 'result' && !['Output', 'Assign'].includes(place)) {
    tell(`'${place}' is evaluated without a result: read $states.result in Output or Assign`);
  }
  if (field === 'errorOutput' && place !== 'Catch')
    tell('There is an error only in Catch: read $states.errorOutput in its Output or Assign');
}

function checkFunction(name: string, leaf: Leaf, report: Report): void {
  if (JSONATA_FUNCTIONS.includes(name)) return;
  const meant = name === 'eval' ? 'parse' : nearest(name, JSONATA_FUNCTIONS);
  report(
    'jsonata-function',
    leaf.pointer,
    `Step Functions has no function $${name}: ${meant ? `call $${meant}` : 'define it in the expression'}`,
  );
}
