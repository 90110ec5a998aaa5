import type { Definition, QueryLanguage, State } from '@sfn-tasks/asl';

/** States one after the other, in the order of their names: each goes to the next one, unless it says where to go itself. */
export function machine(states: Record<string, object>, queryLanguage: QueryLanguage = 'JSONPath'): Definition {
  const names = Object.keys(states);
  const linked = names.map((name, index): [string, object] => {
    const state = states[name];
    const goesOn = 'Next' in state || 'End' in state || ('Type' in state && ['Choice', 'Succeed', 'Fail'].includes(String(state.Type)));
    const next = index + 1 < names.length ? { Next: names[index + 1] } : { End: true };
    return [name, goesOn ? state : { ...state, ...next }];
  });
  return { StartAt: names[0], QueryLanguage: queryLanguage, States: Object.fromEntries(linked) as Record<string, State> };
}

/** A machine of one state. */
export function single(state: object, queryLanguage: QueryLanguage = 'JSONPath'): Definition {
  return machine({ S: state }, queryLanguage);
}

export const TASK = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke' };
export const CALLBACK = { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' };
