import type { Catcher } from '@sfn-tasks/asl';
import { EvaluationFault } from '../errors/state-error';
import { evaluateExpression } from '../json-path/expression';
import { pathOf, valueAt } from '../json-path/path-value';
import { fillTemplate } from '../json-path/payload-template';
import { placeResult } from '../json-path/result-path';
import type { DataFlow, DynamicValue, OutputFields, StateOutput } from './data-flow';
import type { StateVisit } from './state-visit';

/** The fields of JSONPath that states have, whichever of them do. */
interface PathFields {
  readonly InputPath?: string | null;
  readonly OutputPath?: string | null;
  readonly ResultPath?: string | null;
  readonly ResultSelector?: unknown;
  readonly Assign?: { readonly [name: string]: unknown };
}

export const jsonPathFlow: DataFlow = {
  effectiveInput: async (visit) => {
    const input = atPath(visit, 'InputPath', visit.input);
    visit.inspect('afterInputPath', input);
    return input;
  },
  template: async (visit, template, _field, data, item) => fillTemplate(template, visit.scope(data, item)),
  value: async (visit, field, holder = visit.state, data = visit.input) => dynamicValue(visit, field, holder, data),
  finish: async (visit, result) => {
    const { ResultSelector, ResultPath, Assign } = fieldsOf(visit);
    const selected = ResultSelector === undefined ? result : fillTemplate(ResultSelector, visit.scope(result));
    const assigned = assignedBy(visit, Assign, selected);
    const placed = placeResult(visit.input, ResultPath, selected);
    visit.inspect('result', result);
    visit.inspect('afterResultSelector', selected);
    visit.inspect('afterResultPath', placed);
    return { output: atPath(visit, 'OutputPath', placed), assigned };
  },
  pass: async (visit, { Assign }, effectiveInput): Promise<StateOutput> => ({
    output: atPath(visit, 'OutputPath', effectiveInput),
    assigned: assignedBy(visit, Assign, effectiveInput),
  }),
  caught: async (visit, catcher, errorOutput): Promise<StateOutput> => ({
    output: placeResult(visit.input, (catcher as Catcher).ResultPath, errorOutput),
    assigned: assignedBy(visit, catcher.Assign, errorOutput),
  }),
};

function fieldsOf(visit: StateVisit): PathFields & OutputFields {
  return visit.state as PathFields & OutputFields;
}

function atPath(visit: StateVisit, field: 'InputPath' | 'OutputPath', data: unknown): unknown {
  const path = fieldsOf(visit)[field];
  if (path === undefined || path === '$') return data;
  if (path === null) return {};
  const value = path.startsWith('States.') ? evaluateExpression(path, visit.scope(data), field) : valueAt(pathOf(path), visit.scope(data));
  if (value === undefined) throw EvaluationFault.runtime(`Invalid path '${path}' : No results for path: ${path} in the ${field} field`);
  return value;
}

function assignedBy(visit: StateVisit, assign: OutputFields['Assign'], data: unknown): StateOutput['assigned'] {
  return assign === undefined ? {} : (fillTemplate(assign, visit.scope(data)) as StateOutput['assigned']);
}

function dynamicValue(visit: StateVisit, field: string, holder: object, data: unknown): DynamicValue {
  const fields: { readonly [name: string]: unknown } = { ...holder };
  const path = fields[`${field}Path`];
  if (typeof path !== 'string') return { value: fields[field] };
  return { value: evaluateExpression(path, visit.scope(data), `${field}Path`), path };
}
