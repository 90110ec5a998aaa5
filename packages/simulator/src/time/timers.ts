/** Something that is to happen at a time. */
export interface Timer {
  readonly time: number;
  readonly action: () => void;
  /** Whether it only ends what goes on: alone, it is nothing to wait for. */
  readonly isLimit: boolean;
  cancelled: boolean;
}

/** Timers, the earliest first; of those at the same time, the one set first. */
export class Timers {
  private readonly heap: (Timer & { readonly order: number })[] = [];
  private order = 0;
  private cancelled = 0;
  private awaited = 0;

  /** Whether no timer is left, or limits alone. */
  public get isIdle(): boolean {
    return this.awaited === 0;
  }

  public add(time: number, action: () => void, isLimit = false): Timer {
    const timer = { time, action, isLimit, order: this.order++, cancelled: false };
    if (!isLimit) this.awaited++;
    this.heap.push(timer);
    this.siftUp(this.heap.length - 1);
    return timer;
  }

  public cancel(timer: Timer): void {
    if (timer.cancelled) return;
    this.end(timer);
    this.cancelled++;
    if (this.cancelled > 64 && this.cancelled > this.heap.length / 2) this.sweep();
  }

  /** Take the earliest timer. */
  public next(): Timer | undefined {
    for (;;) {
      const [first] = this.heap;
      const last = this.heap.pop();
      if (first === undefined || last === undefined) return undefined;
      if (this.heap.length > 0) {
        this.heap[0] = last;
        this.siftDown(0);
      }
      if (!first.cancelled) {
        this.end(first); // it has happened: nothing is left to cancel
        return first;
      }
      this.cancelled--;
    }
  }

  private end(timer: Timer): void {
    timer.cancelled = true;
    if (!timer.isLimit) this.awaited--;
  }

  private sweep(): void {
    const left = this.heap.filter((timer) => !timer.cancelled).sort((one, other) => (isBefore(one, other) ? -1 : 1));
    this.heap.splice(0, this.heap.length, ...left);
    this.cancelled = 0;
  }

  private siftUp(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBefore(this.heap[index], this.heap[parent])) return;
      this.swap(index, parent);
      index = parent;
    }
  }

  private siftDown(start: number): void {
    let index = start;
    for (;;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      let least = index;
      if (left < this.heap.length && isBefore(this.heap[left], this.heap[least])) least = left;
      if (right < this.heap.length && isBefore(this.heap[right], this.heap[least])) least = right;
      if (least === index) return;
      this.swap(index, least);
      index = least;
    }
  }

  private swap(one: number, other: number): void {
    [this.heap[one], this.heap[other]] = [this.heap[other], this.heap[one]];
  }
}

interface Placed {
  readonly time: number;
  readonly order: number;
}

function isBefore(one: Placed, other: Placed): boolean {
  return one.time === other.time ? one.order < other.order : one.time < other.time;
}
