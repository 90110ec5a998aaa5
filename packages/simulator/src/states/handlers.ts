import type { State } from '@sfn-tasks/asl';
import { SimulationError } from '../errors/simulation-error';
import type { StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';
import { runChoice } from './choice';
import { runFail } from './fail';
import { runMap } from './map';
import { runParallel } from './parallel';
import { runPass } from './pass';
import { runSucceed } from './succeed';
import { runTask } from './task';
import { runWait } from './wait';

type Handler = (visit: StateVisit<never>) => Promise<StateOutcome>;

const HANDLERS: { readonly [type in State['Type']]: Handler } = {
  Choice: runChoice,
  Fail: runFail,
  Map: runMap,
  Parallel: runParallel,
  Pass: runPass,
  Succeed: runSucceed,
  Task: runTask,
  Wait: runWait,
};

/** @throws SimulationError if there is no such type */
export function handlerOf(type: string): (visit: StateVisit) => Promise<StateOutcome> {
  if (!Object.hasOwn(HANDLERS, type)) {
    throw new SimulationError(`There is no type of states '${type}'; there are ${Object.keys(HANDLERS).join(', ')}`);
  }
  return HANDLERS[type as State['Type']] as (visit: StateVisit) => Promise<StateOutcome>;
}
