import type { Catcher } from '@sfn-tasks/asl';
import { jsonPathFlow } from './json-path-flow';
import { jsonataFlow } from './jsonata-flow';
import type { MapItem } from './lane';
import type { StateVisit } from './state-visit';

/** What a state, a rule or a catcher says of output and variables. */
export interface OutputFields {
  readonly Output?: unknown;
  readonly Assign?: { readonly [name: string]: unknown };
}

/** What leaves a state. */
export interface StateOutput {
  readonly output: unknown;
  readonly assigned: { readonly [name: string]: unknown };
}

/** How data goes through a state, in one of the two languages. All throw EvaluationFault. */
export interface DataFlow {
  /** What the state sees of its input. */
  effectiveInput(visit: StateVisit): Promise<unknown>;
  /** A template of the state, such as `Parameters` or `Arguments`; `otherwise` if the state has none. */
  template(visit: StateVisit, template: unknown, field: string, data: unknown, item?: MapItem): Promise<unknown>;
  /** A field that may be dynamic, such as `TimeoutSeconds` and `TimeoutSecondsPath`. */
  value(visit: StateVisit, field: string, holder?: object, data?: unknown): Promise<DynamicValue>;
  /** What leaves the state after its work, or its rule. */
  finish(visit: StateVisit, result: unknown): Promise<StateOutput>;
  /** What leaves a state that does no work. */
  pass(visit: StateVisit, fields: OutputFields, effectiveInput: unknown): Promise<StateOutput>;
  /** What leaves a state whose error was caught. */
  caught(visit: StateVisit, catcher: Catcher, errorOutput: unknown): Promise<StateOutput>;
}

export interface DynamicValue {
  /** Undefined if the state does not have the field. */
  readonly value: unknown;
  /** The path that led to it, if one did. */
  readonly path?: string;
}

export function flowOf(visit: StateVisit): DataFlow {
  return visit.queryLanguage === 'JSONata' ? jsonataFlow : jsonPathFlow;
}
