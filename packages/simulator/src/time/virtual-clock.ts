import { type Timer, Timers } from './timers';

/** Ends a suspension, once: what comes later is not heard. */
export interface Waker<T> {
  wake(value: T): void;
  fail(error: unknown): void;
}

export interface Outside {
  /** Whether something outside of the simulation may still answer. */
  readonly isAwaited: () => boolean;
  /** Nothing will ever happen again by itself. */
  readonly onStandstill: () => void;
}

/**
 * The time of a simulation. It stands still while anything runs, mocks included, and jumps to the next timer when everything waits.
 */
export class VirtualClock {
  private readonly timers = new Timers();
  private running = 0;
  private listening = false;
  private stopped = false;

  constructor(
    private time: number,
    private readonly outside: Outside,
  ) {}

  /** In milliseconds. */
  public get now(): number {
    return this.time;
  }

  public at(time: number, action: () => void): Timer {
    return this.timers.add(Math.max(time, this.time), action);
  }

  /** What ends whatever still goes on at that time. */
  public limit(time: number, action: () => void): Timer {
    return this.timers.add(time, action, true);
  }

  public cancel(timer: Timer | undefined): void {
    if (timer) this.timers.cancel(timer);
  }

  /** From now on the time stands still, whatever waits. */
  public stop(): void {
    this.stopped = true;
  }

  /** Run work at the side of what runs already. */
  public async run<T>(work: () => Promise<T>): Promise<T> {
    this.running++;
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  /** Wait for what is not work of the simulation until `begin` has its waker woken. */
  public suspend<T>(begin: (waker: Waker<T>) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let over = false;
      const once = (settle: () => void) => {
        if (over) return;
        over = true;
        this.running++; // now, as what waits goes on only after this turn
        settle();
      };
      begin({ wake: (value) => once(() => resolve(value)), fail: (error) => once(() => reject(error)) });
      this.leave();
    });
  }

  private leave(): void {
    this.running--;
    if (this.running === 0) this.advance();
  }

  private advance(): void {
    if (this.outside.isAwaited()) this.listenThenAdvance();
    else this.jump();
  }

  /** Whoever is outside gets a turn to answer before the time goes on. */
  private listenThenAdvance(): void {
    if (this.listening) return;
    this.listening = true;
    setImmediate(() => {
      this.listening = false;
      if (this.running === 0) this.jump();
    });
  }

  private jump(): void {
    while (this.running === 0 && !this.stopped) {
      const timer = this.timers.isIdle ? undefined : this.timers.next();
      if (!timer) {
        this.outside.onStandstill();
        return;
      }
      this.time = timer.time;
      timer.action();
    }
  }
}
