import { EvaluationFault } from '../errors/state-error';

/**
 * The variables that states see: those assigned in the same flow of states, and outside of it in the ones around it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
 */
export class Variables {
  private own: ReadonlyMap<string, unknown> = new Map();

  constructor(private readonly outer?: Variables) {}

  /** The value of a variable; undefined if there is none. */
  public get(name: string): unknown {
    return this.own.has(name) ? this.own.get(name) : this.outer?.get(name);
  }

  /** @throws EvaluationFault if there is no such variable */
  public require(name: string): unknown {
    const value = this.get(name);
    if (value === undefined) throw EvaluationFault.runtime(`The variable '$${name}' has not been assigned.`);
    return value;
  }

  public assign(values: { readonly [name: string]: unknown }): void {
    const entries = Object.entries(values);
    if (entries.length > 0) this.own = new Map([...this.own, ...entries]);
  }

  /** All that can be seen, by name. */
  public all(): Record<string, unknown> {
    return Object.fromEntries([...Object.entries(this.outer?.all() ?? {}), ...this.own]);
  }
}
