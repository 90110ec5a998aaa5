import type { SimulationSource } from './definition-source';
import type { Execution } from './execution/execution';
import { startSimulation } from './execution/start-simulation';
import type { SimulateOptions } from './simulate-options';

/**
 * Run a state machine to its end, as AWS Step Functions would, with its tasks mocked and in virtual time: a `Wait` of a day takes none.
 *
 * An execution that fails is a result like any other; see `status`.
 *
 * @throws SimulationError if the simulation cannot go on: a task without a mock, a definition that is none, an endless loop
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
 */
export async function simulate(source: SimulationSource, options: SimulateOptions = {}): Promise<Execution> {
  return startSimulation(source, options, false).result;
}
