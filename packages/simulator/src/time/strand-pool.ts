import { Cancelled, type Strand } from './strand';

export interface PoolOptions<T> {
  readonly count: number;
  /** How many run at once. */
  readonly concurrency: number;
  readonly start: (index: number, strand: Strand) => Promise<T>;
  /** An error that this tells to go past leaves a hole in the results; without it the first error ends all. */
  readonly tolerates?: (error: unknown, index: number) => boolean;
}

/**
 * Run strands side by side.
 *
 * @returns the results in the order of their index
 */
export function runPool<T>(parent: Strand, options: PoolOptions<T>): Promise<(T | undefined)[]> {
  const { count, concurrency, start } = options;
  const results: (T | undefined)[] = Array.from({ length: count });
  const running = new Set<Strand>();
  let [started, ended] = [0, 0];
  if (count === 0) return Promise.resolve(results);
  return parent.suspend((waker) => {
    const failAll = (error: unknown) => {
      started = count;
      for (const strand of running) strand.cancel();
      waker.fail(error);
    };
    const runOne = async (index: number) => {
      const strand = parent.branch();
      running.add(strand);
      try {
        results[index] = await start(index, strand);
      } catch (thrown) {
        if (thrown instanceof Cancelled) return;
        if (!options.tolerates?.(thrown, index)) return failAll(thrown);
      } finally {
        running.delete(strand);
        parent.forget(strand);
        parent.lastEventId = strand.lastEventId;
      }
      ended++;
      if (ended === count) waker.wake(results);
      else fill();
    };
    const fill = () => {
      while (started < count && running.size < concurrency) {
        const index = started++;
        void parent.clock.run(() => runOne(index));
      }
    };
    fill();
  });
}
