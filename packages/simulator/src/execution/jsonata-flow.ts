import { fillJsonata, type JsonataBindings } from '../jsonata/jsonata-value';
import type { DataFlow, OutputFields, StateOutput } from './data-flow';

export const jsonataFlow: DataFlow = {
  effectiveInput: async (visit) => visit.input,
  template: (visit, template, field, _data, item) => fillJsonata(template, visit.bindings({}, item), field),
  value: async (visit, field, holder = visit.state) => {
    const fields: { readonly [name: string]: unknown } = { ...holder };
    return { value: fields[field] === undefined ? undefined : await fillJsonata(fields[field], visit.bindings(), field) };
  },
  finish: (visit, result) => {
    visit.inspect('result', result);
    return leave(visit.state as OutputFields, visit.bindings({ result }), result);
  },
  pass: (visit, fields, effectiveInput) => leave(fields, visit.bindings(), effectiveInput),
  caught: (visit, catcher, errorOutput) => leave(catcher, visit.bindings({ errorOutput }), errorOutput),
};

/** Both fields see the variables as they were before. */
async function leave(fields: OutputFields, bindings: JsonataBindings, otherwise: unknown): Promise<StateOutput> {
  const output = fields.Output === undefined ? otherwise : await fillJsonata(fields.Output, bindings, 'Output');
  const assigned = fields.Assign === undefined ? {} : await fillJsonata(fields.Assign, bindings, 'Assign');
  return { output, assigned: assigned as StateOutput['assigned'] };
}
