import type { QueryLanguage, State } from '@sfn-tasks/asl';
import type { JsonPathScope } from '../json-path/json-path-scope';
import { awsFunctions } from '../jsonata/aws-functions';
import type { JsonataBindings } from '../jsonata/jsonata-value';
import type { InspectedStep } from '../test-state/inspection';
import type { Lane } from './lane';

/** A state being run: what it was given, and what its expressions see. */
export class StateVisit<S extends State = State> {
  public retryCount = 0;
  /** The token of a task that waits for a callback. */
  public taskToken: string | undefined;
  private readonly enteredTime: number;

  constructor(
    public readonly lane: Lane,
    public readonly name: string,
    public readonly state: S,
    public readonly input: unknown,
    public readonly enteredEventId: number,
  ) {
    this.enteredTime = lane.strand.clock.now;
  }

  public get queryLanguage(): QueryLanguage {
    return this.state.QueryLanguage ?? this.lane.queryLanguage;
  }

  /** Record an event. */
  public record(type: string, details?: { readonly [field: string]: unknown }): number {
    return this.lane.execution.history.record(this.lane.strand, type, details);
  }

  /** Show a step of the data to whoever looks at it. */
  public inspect(step: InspectedStep, value: unknown): void {
    this.lane.execution.simulation.inspector?.inspect(step, value);
  }

  /** @param item the item of an iteration that is about to start */
  public context(item = this.lane.item): unknown {
    const { execution } = this.lane;
    return {
      ...execution.context,
      State: { EnteredTime: new Date(this.enteredTime).toISOString(), Name: this.name, RetryCount: this.retryCount },
      ...(item && { Map: { Item: item } }),
      ...(this.taskToken !== undefined && { Task: { Token: this.taskToken } }),
      ...execution.simulation.contextOverrides,
    };
  }

  /** @param data what `$` is */
  public scope(data: unknown, item = this.lane.item): JsonPathScope {
    return {
      data,
      context: () => this.context(item),
      variable: (name) => this.lane.variables.require(name),
      random: this.lane.execution.simulation.random,
    };
  }

  /** @param states what `$states` has beside the input and the context */
  public bindings(states: { readonly [name: string]: unknown } = {}, item = this.lane.item): JsonataBindings {
    const { simulation } = this.lane.execution;
    const functions = awsFunctions({ random: simulation.random, now: () => this.lane.strand.clock.now });
    return { ...this.lane.variables.all(), ...functions, states: { input: this.input, context: this.context(item), ...states } };
  }
}
