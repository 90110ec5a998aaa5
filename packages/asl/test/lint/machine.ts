/** Definitions of one state, for the tests of the linter. */

export const LAMBDA = 'arn:aws:lambda:us-east-1:123456789012:function:Ship';

interface Json {
  readonly [key: string]: unknown;
}

export function machine(states: Json, fields: Json = {}): Json {
  return { StartAt: Object.keys(states)[0], States: states, ...fields };
}

export function only(state: Json, fields: Json = {}): Json {
  return machine({ A: state }, fields);
}

export function pass(fields: Json = {}): Json {
  return { Type: 'Pass', End: true, ...fields };
}

export function task(fields: Json = {}): Json {
  return { Type: 'Task', Resource: LAMBDA, End: true, ...fields };
}

export function choice(rule: Json, fields: Json = {}): Json {
  return machine({ A: { Type: 'Choice', Choices: [rule] }, B: { Type: 'Succeed' } }, fields);
}

export function map(fields: Json = {}, processor: Json = {}): Json {
  return { Type: 'Map', End: true, ItemProcessor: machine({ I: { Type: 'Succeed' } }, processor), ...fields };
}

export function distributed(fields: Json = {}): Json {
  return map(fields, { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } });
}

export const JSONATA = { QueryLanguage: 'JSONata' };
