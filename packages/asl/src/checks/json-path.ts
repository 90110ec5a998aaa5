import type { MachineSite, StateSite } from '../definition/site';
import { templateLeavesOf } from '../lint/path-use';
import type { Report } from '../lint/rule';
import { faultOf } from '../lint/syntax-check';
import type { Leaf } from '../lint/template-visit';
import { parseExpression } from '../syntax/parse';

/** Hold the templates of states in JSONPath to expressions that can be read, where they are evaluated. */
export function checkJsonPath({ allStates }: MachineSite, report: Report): void {
  for (const state of allStates) {
    if (state.language === 'JSONPath') checkTemplates(state, report);
  }
}

function checkTemplates(state: StateSite, report: Report): void {
  for (const leaf of templateLeavesOf(state)) {
    if (leaf.key.endsWith('.$')) checkExpression(leaf, report);
    else if (typeof leaf.value === 'string') checkLiteral(leaf.value, leaf, report);
  }
}

function checkExpression({ key, value, pointer }: Leaf, report: Report): void {
  const literal = key.slice(0, -'.$'.length);
  if (typeof value !== 'string') {
    report('json-path', pointer, `'${key}' holds no text: write a path or an intrinsic function, or name the field '${literal}'`);
    return;
  }
  const fault = faultOf(() => parseExpression(value));
  if (!fault) return;
  const isCall = value.trimStart().startsWith('States.');
  const remedy = /^\s*(\$|States\.)/.test(value) ? 'correct it' : `write a path, or name the field '${literal}' if this is meant as text`;
  report(isCall ? 'intrinsic' : 'json-path', pointer, `'${key}' cannot be read: ${fault}: ${remedy}`);
}

function checkLiteral(text: string, { key, pointer }: Leaf, report: Report): void {
  const remedy = isEntry(pointer, key) ? 'make the list by States.Array' : `name the field '${key}.$'`;
  if (/^\$\$?[.[][\w'"*?[]|^States\.[A-Z]\w*\(/.test(text)) {
    report('literal-expression', pointer, `'${text}' is passed on as text: ${remedy} to have it evaluated`);
  } else if (/^\{%[\s\S]*%\}$/.test(text)) {
    report('literal-expression', pointer, `'${text}' is passed on as text in JSONPath: set the state's QueryLanguage to JSONata`);
  }
}

/** Whether a value is in a list, whose entries have no names. */
function isEntry(pointer: string, key: string): boolean {
  const last = pointer.slice(pointer.lastIndexOf('/') + 1);
  return /^\d+$/.test(last) && last !== key;
}
