import { EvaluationFault } from '../errors/state-error';
import { isObject } from '../json/json-value';
import { evaluateExpression } from './expression';
import type { JsonPathScope } from './json-path-scope';

/**
 * Fill in a template: a field whose name ends in `.$` becomes the field without that ending, with the value of its path or intrinsic function.
 *
 * @throws EvaluationFault if a path leads nowhere
 */
export function fillTemplate(template: unknown, scope: JsonPathScope): unknown {
  if (Array.isArray(template)) return template.map((item) => fillTemplate(item, scope));
  if (!isObject(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) =>
      name.endsWith('.$') ? [name.slice(0, -2), fillField(name, value, scope)] : [name, fillTemplate(value, scope)],
    ),
  );
}

function fillField(name: string, value: unknown, scope: JsonPathScope): unknown {
  if (typeof value !== 'string')
    throw EvaluationFault.runtime(`The value for the field '${name}' must be a valid JSONPath or a valid intrinsic function call`);
  return evaluateExpression(value, scope, name);
}
