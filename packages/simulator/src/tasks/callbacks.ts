import { SimulationError } from '../errors/simulation-error';
import { StateError } from '../errors/state-error';
import { toJson } from '../json/json-value';
import type { Waker } from '../time/virtual-clock';

/** A token that waits for its answer. */
export interface OpenToken {
  readonly token: string;
  readonly state: string;
}

interface Open extends OpenToken {
  readonly waker: Waker<unknown>;
  readonly heartbeat: () => void;
}

/** The tokens of tasks that wait for a callback. */
export class Callbacks {
  private readonly open = new Map<string, Open>();
  private readonly listeners: { readonly state: string; readonly resolve: (token: string) => void }[] = [];

  public get tokens(): OpenToken[] {
    return [...this.open.values()];
  }

  /** Resolves as soon as a state waits for a callback. */
  public tokenOf(state: string): Promise<string> {
    const known = this.tokens.find((open) => open.state === state);
    return known ? Promise.resolve(known.token) : new Promise((resolve) => this.listeners.push({ state, resolve }));
  }

  public add(open: Open): void {
    this.open.set(open.token, open);
    for (const listener of this.listeners.filter(({ state }) => state === open.state)) {
      this.listeners.splice(this.listeners.indexOf(listener), 1);
      listener.resolve(open.token);
    }
  }

  public remove(token: string): void {
    this.open.delete(token);
  }

  public succeed(token: string, output: unknown): void {
    const { waker, state } = this.take(token);
    waker.wake(toJson(output, `The output for the token of '${state}'`));
  }

  public fail(token: string, error: string | undefined, cause: string | undefined): void {
    this.take(token).waker.fail(new StateError(error, cause));
  }

  public heartbeat(token: string): void {
    this.require(token).heartbeat();
  }

  private take(token: string): Open {
    const open = this.require(token);
    this.open.delete(token);
    return open;
  }

  private require(token: string): Open {
    const open = this.open.get(token);
    if (open) return open;
    throw new SimulationError(`No task waits for the token '${token}': it was answered before, it timed out, or it never was one`);
  }
}
