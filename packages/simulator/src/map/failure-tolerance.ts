import type { MapState } from '@sfn-tasks/asl';
import { StateError } from '../errors/state-error';
import type { StateVisit } from '../execution/state-visit';
import { countOf, percentageOf } from '../states/dynamic-number';

/** How many items of a distributed `Map` may fail. */
export class FailureTolerance {
  private failed = 0;

  private constructor(
    private readonly count: number | undefined,
    private readonly percentage: number | undefined,
  ) {}

  public static async of(visit: StateVisit<MapState>, data: unknown): Promise<FailureTolerance> {
    const count = await countOf(visit, 'ToleratedFailureCount', visit.state, data);
    const percentage = await percentageOf(visit, 'ToleratedFailurePercentage', data);
    visit.inspect('toleratedFailureCount', count);
    visit.inspect('toleratedFailurePercentage', percentage);
    return new FailureTolerance(count, percentage);
  }

  /** Count failed items; whether the `Map` goes on. */
  public tolerates(items: number, total: number): boolean {
    this.failed += items;
    if (this.count === undefined && this.percentage === undefined) return false;
    if (this.count !== undefined && this.failed > this.count) return false;
    return this.percentage === undefined || (100 * this.failed) / total <= this.percentage;
  }

  public static readonly exceeded = 'States.ExceedToleratedFailureThreshold';

  public static error(): StateError {
    return new StateError(FailureTolerance.exceeded, 'The specified tolerated failure threshold was exceeded');
  }
}
