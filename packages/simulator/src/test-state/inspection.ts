/** The name of a step of the data, as TestState has it. */
export type InspectedStep =
  | 'afterInputPath'
  | 'afterParameters'
  | 'afterArguments'
  | 'result'
  | 'afterResultSelector'
  | 'afterResultPath'
  | 'afterItemsPath'
  | 'afterItemSelector'
  | 'afterItemBatcher'
  | 'maxConcurrency'
  | 'toleratedFailureCount'
  | 'toleratedFailurePercentage';

/** Looks at the data of a state on its way, and stands in for the work of a `Map` or `Parallel`. */
export interface Inspector {
  inspect(step: InspectedStep, value: unknown): void;
  /** @throws StateError if the work is to fail */
  result(): unknown;
  /** What an `ItemReader` reads, if it is given. */
  readonly itemReaderData?: unknown;
}
