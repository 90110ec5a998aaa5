import { StateError } from '../errors/state-error';
import type { Strand } from '../time/strand';
import { type HistoryEvent, type RecordedEvent, toHistoryEvent } from './history-event';

/** After that many events AWS ends an execution of type STANDARD. */
const MOST_EVENTS = 25_000;

export interface HistoryOptions {
  /** Whether the execution ends with its 25,000th event. */
  readonly limited: boolean;
  /** Whether events are kept. */
  readonly kept: boolean;
  /** Is told each event as it happens. */
  readonly onEvent?: (event: HistoryEvent) => void;
}

/** What happened in an execution. */
export class History {
  private readonly recorded: RecordedEvent[] = [];
  private lastId = 0;

  constructor(private readonly options: HistoryOptions) {}

  /**
   * @returns the id of the event
   * @throws StateError States.Runtime if the history is full
   */
  public record(strand: Strand, type: string, details?: { readonly [field: string]: unknown }): number {
    strand.checkCancelled();
    if (this.options.limited && this.lastId >= MOST_EVENTS - 1) {
      throw new StateError('States.Runtime', `The execution reached the maximum number of history events (${MOST_EVENTS}).`);
    }
    return this.recordLast(strand, type, details);
  }

  /** The end is recorded however full the history is. */
  public recordLast(strand: Strand, type: string, details?: { readonly [field: string]: unknown }): number {
    const id = ++this.lastId;
    const event = { id, previousEventId: strand.lastEventId, time: strand.clock.now, type, details };
    if (this.options.kept) this.recorded.push(event);
    this.options.onEvent?.(toHistoryEvent(event));
    strand.lastEventId = id;
    return id;
  }

  public get events(): HistoryEvent[] {
    return this.recorded.map(toHistoryEvent);
  }
}
