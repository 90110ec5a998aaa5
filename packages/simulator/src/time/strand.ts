import type { Timer } from './timers';
import type { VirtualClock, Waker } from './virtual-clock';

/** Ends a strand from outside. No `Catch` sees it. */
export class Cancelled extends Error {}

/** States that run one after the other: an execution, a branch, an iteration. A branch that fails cancels the others. */
export class Strand {
  /** The event that the next one of this strand follows. */
  public lastEventId: number;
  private readonly children = new Set<Strand>();
  private readonly waiting = new Set<Waker<never>>();
  private cancelled = false;

  constructor(
    public readonly clock: VirtualClock,
    lastEventId = 0,
  ) {
    this.lastEventId = lastEventId;
  }

  public get isCancelled(): boolean {
    return this.cancelled;
  }

  public checkCancelled(): void {
    if (this.cancelled) throw new Cancelled();
  }

  public async suspend<T>(begin: (waker: Waker<T>) => void): Promise<T> {
    this.checkCancelled();
    let own: Waker<T> | undefined;
    try {
      return await this.clock.suspend<T>((waker) => {
        own = waker;
        this.waiting.add(waker);
        begin(waker);
      });
    } finally {
      if (own) this.waiting.delete(own);
    }
  }

  public async sleep(milliseconds: number): Promise<void> {
    let timer: Timer | undefined;
    try {
      await this.suspend<void>((waker) => {
        if (milliseconds < Number.POSITIVE_INFINITY) timer = this.clock.at(this.clock.now + milliseconds, () => waker.wake());
      });
    } finally {
      this.clock.cancel(timer); // a strand that is cancelled must not move the time
    }
  }

  /** A strand that ends with this one. */
  public branch(): Strand {
    const child = new Strand(this.clock, this.lastEventId);
    this.children.add(child);
    return child;
  }

  public forget(child: Strand): void {
    this.children.delete(child);
  }

  public cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    for (const waker of this.waiting) waker.fail(new Cancelled());
    for (const child of this.children) child.cancel();
  }
}
