import { randomUUID } from 'node:crypto';
import type { Definition } from '@sfn-tasks/asl';
import { coverageOf } from '../coverage/coverage';
import { machineIn, type SimulationSource } from '../definition-source';
import { SimulationError } from '../errors/simulation-error';
import { isObject, toJson } from '../json/json-value';
import type { SimulateOptions } from '../simulate-options';
import { Strand } from '../time/strand';
import type { Execution } from './execution';
import type { ExecutionEnd, MachineExecution } from './machine-execution';
import { Simulation } from './simulation';

const DEFAULT_STEPS = 1_000_000;

/** A simulation that runs. */
export interface StartedSimulation {
  readonly simulation: Simulation;
  readonly execution: MachineExecution;
  readonly result: Promise<Execution>;
}

export function startSimulation(source: SimulationSource, options: SimulateOptions, interactive: boolean): StartedSimulation {
  const machine = machineIn(source, options.stateMachine, options.extract);
  const definition = checkDefinition(toJson(machine.definition, 'The definition'));
  const input = toJson(options.input === undefined ? {} : options.input, 'The input');
  const startTime = (options.startTime ?? new Date()).getTime();
  let standStill: (error: SimulationError) => void = () => {};
  const standstill = new Promise<never>((_, reject) => {
    standStill = reject;
  });
  const simulation = new Simulation({
    tasks: options.tasks ?? {},
    startTime,
    random: options.random ?? Math.random,
    maxSteps: options.maxSteps ?? DEFAULT_STEPS,
    keepsHistory: options.history ?? true,
    roleArn: 'arn:aws:iam::123456789012:role/StateMachineRole',
    files: { ...options.files },
    stateMachines: { ...machine.machines, ...options.stateMachines },
    contextOverrides: options.context ?? {},
    interactive,
    onStandstill: standStill,
  });
  const execution = simulation.newExecution({
    definition,
    machineArn: options.stateMachineArn ?? `arn:aws:states:us-east-1:123456789012:stateMachine:${machine.name}`,
    name: options.name ?? randomUUID(),
    input,
    type: options.type ?? machine.type,
    onEvent: options.onEvent,
  });
  const run = async () => {
    const end = await simulation.clock.run(() => runToEnd(execution, simulation));
    return describe(definition, execution, simulation, startTime, end);
  };
  standstill.catch(() => {}); // of a simulation that stood still after its end, nobody needs to know
  return { simulation, execution, result: Promise.race([run(), standstill]) };
}

async function runToEnd(execution: MachineExecution, simulation: Simulation): Promise<ExecutionEnd> {
  try {
    return await execution.run(new Strand(simulation.clock));
  } finally {
    simulation.clock.stop();
  }
}

/** @throws SimulationError if it is not even a group of states */
function checkDefinition(value: unknown): Definition {
  if (!isObject(value) || typeof value.StartAt !== 'string' || !isObject(value.States)) {
    throw new SimulationError("That is no definition of a state machine: it needs 'StartAt' and 'States'");
  }
  return value as unknown as Definition;
}

function describe(
  definition: Definition,
  execution: MachineExecution,
  simulation: Simulation,
  startTime: number,
  end: ExecutionEnd,
): Execution {
  const { now } = simulation.clock;
  return {
    ...end,
    input: execution.input,
    arn: execution.arn,
    startTime: new Date(startTime),
    stopTime: new Date(now),
    duration: (now - startTime) / 1000,
    get history() {
      return execution.history.events;
    },
    visited: simulation.visited,
    calls: simulation.calls,
    files: simulation.files,
    coverage: coverageOf(definition, simulation.coverage),
    definition,
  };
}
