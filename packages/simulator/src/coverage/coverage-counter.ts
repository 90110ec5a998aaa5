import type { State } from '@sfn-tasks/asl';

/** Counts which states were run, and which of their ways out were taken. */
export class CoverageCounter {
  private readonly visits = new Map<State, number>();
  private readonly finished = new Map<State, number>();
  private readonly taken = new Map<State, Map<string, number>>();

  public visit(state: State): void {
    this.visits.set(state, (this.visits.get(state) ?? 0) + 1);
  }

  /** It ended without an error. */
  public finish(state: State): void {
    this.finished.set(state, this.timesFinished(state) + 1);
  }

  /** @param way the place of the way in the state: `Choices/0`, `Default`, `Catch/1` */
  public take(state: State, way: string): void {
    const ways = this.taken.get(state) ?? new Map<string, number>();
    this.taken.set(state, ways.set(way, (ways.get(way) ?? 0) + 1));
  }

  public visitsOf(state: State): number {
    return this.visits.get(state) ?? 0;
  }

  public timesFinished(state: State): number {
    return this.finished.get(state) ?? 0;
  }

  public timesTaken(state: State, way: string): number {
    return this.taken.get(state)?.get(way) ?? 0;
  }
}
