import type { Retrier } from '@sfn-tasks/asl';
import { takesError } from '../errors/error-matching';

/** Counts the retries of one visit to a state, for each retrier by itself. */
export class Retries {
  private readonly counts = new Map<Retrier, number>();

  constructor(
    private readonly retriers: readonly Retrier[],
    private readonly random: () => number,
  ) {}

  /** The seconds to wait before the state is run again; undefined if it is not. */
  public delayAfter(error: string): number | undefined {
    const retrier = this.retriers.find(({ ErrorEquals }) => takesError(ErrorEquals, error));
    if (!retrier) return undefined;
    const count = this.counts.get(retrier) ?? 0;
    const { MaxAttempts = 3 } = retrier;
    if (count >= MaxAttempts) return undefined;
    this.counts.set(retrier, count + 1);
    return delayOf(retrier, count, this.random);
  }
}

/**
 * The seconds before a retry.
 *
 * @param count how many retries there were before
 */
export function delayOf(retrier: Retrier, count: number, random: () => number): number {
  const { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Number.POSITIVE_INFINITY } = retrier;
  const delay = Math.min(IntervalSeconds * BackoffRate ** count, MaxDelaySeconds);
  return retrier.JitterStrategy === 'FULL' ? delay * random() : delay;
}
