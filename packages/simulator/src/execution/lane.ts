import type { QueryLanguage } from '@sfn-tasks/asl';
import type { Strand } from '../time/strand';
import type { MachineExecution } from './machine-execution';
import type { Variables } from './variables';

/** Where states run one after the other: in an execution, a branch or an iteration. */
export interface Lane {
  readonly execution: MachineExecution;
  readonly strand: Strand;
  readonly variables: Variables;
  /** `Map` of the context object, in an iteration. */
  readonly item?: MapItem;
  /** What states have that say none of their own. */
  readonly queryLanguage: QueryLanguage;
}

/** The item of an iteration, as the context object has it. */
export interface MapItem {
  readonly Index: number;
  readonly Value: unknown;
  /** Of an object that is iterated over, or of a file. */
  readonly Key?: string;
  readonly Source?: string;
}
