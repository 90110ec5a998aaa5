import type { Definition, State } from '@sfn-tasks/asl';
import { Simulation } from '../execution/simulation';
import { StateVisit } from '../execution/state-visit';
import { Variables } from '../execution/variables';
import { isObject } from '../json/json-value';
import { Strand } from '../time/strand';
import { parseJson } from './json-field';
import type { MockInspector } from './mock-inspector';
import type { TestStateInput } from './test-state-api';

/** The visit to the one state of a request. */
export function visitOf(
  request: TestStateInput,
  state: State,
  name: string,
  definition: Definition | undefined,
  inspector: MockInspector,
): StateVisit {
  const input = parseJson(request.input ?? '{}', 'input');
  const context = parseJson(request.context ?? '{}', 'context');
  const given = parseJson(request.variables ?? '{}', 'variables');
  const simulation = new Simulation({
    tasks: { '*': () => inspector.result() },
    startTime: Date.now(),
    random: Math.random,
    maxSteps: 1,
    keepsHistory: false,
    roleArn: request.roleArn ?? 'arn:aws:iam::123456789012:role/StateMachineRole',
    files: {},
    stateMachines: {},
    contextOverrides: isObject(context) ? context : {},
    interactive: false,
    onStandstill: () => {},
    inspector,
  });
  const machineArn = 'arn:aws:states:us-east-1:123456789012:stateMachine:TestState';
  const alone: Definition = { StartAt: name, States: { [name]: state } };
  const execution = simulation.newExecution({ definition: definition ?? alone, machineArn, name, input, type: 'STANDARD' });
  const variables = new Variables();
  if (isObject(given)) variables.assign(given);
  const strand = new Strand(simulation.clock);
  const queryLanguage = definition?.QueryLanguage ?? 'JSONPath';
  return new StateVisit({ execution, strand, variables, queryLanguage }, name, state, input, 1);
}
