import * as fs from 'node:fs';
import {
  type Definition,
  type DefinitionSource,
  type ExtractedStateMachine,
  type ExtractOptions,
  extractStateMachines,
} from '@sfn-tasks/asl';
import { SimulationError } from './errors/simulation-error';
import { isObject } from './json/json-value';

/**
 * What can be simulated: a definition, a construct of the CDK with a state machine in it, a template, or the path of a file that has one of both.
 */
export type SimulationSource = Definition | DefinitionSource;

/** A state machine that was found in a source. */
export interface SourcedMachine {
  readonly definition: Definition;
  readonly name: string;
  readonly type: 'STANDARD' | 'EXPRESS';
  /** All state machines of the source by name, for tasks that start them. */
  readonly machines: { readonly [name: string]: Definition };
}

/**
 * The state machine of a source.
 *
 * @param name of several state machines the one that is meant, by its name or logical id
 * @throws SimulationError if there is none, or more than one
 */
export function machineIn(source: SimulationSource, name: string | undefined, options: ExtractOptions | undefined): SourcedMachine {
  const read = isTemplateOrDefinitionFile(source) ? readDefinition(source) : source;
  if (isDefinition(read)) return { definition: read, name: name ?? 'StateMachine', type: 'STANDARD', machines: {} };
  const all = extractStateMachines(read, options);
  const found = name === undefined ? all : all.filter((machine) => machine.name === name || machine.logicalId === name);
  if (found.length !== 1) throw ambiguous(all, name);
  const [{ definition, type, name: ownName }] = found;
  return { definition, type, name: ownName, machines: Object.fromEntries(all.map((machine) => [machine.name, machine.definition])) };
}

function ambiguous(all: readonly ExtractedStateMachine[], name: string | undefined): SimulationError {
  const names = all.map((machine) => machine.name).join(', ') || 'none';
  const wanted = name === undefined ? 'one state machine' : `a state machine '${name}'`;
  return new SimulationError(`Expected ${wanted} in the source, which has ${names}${all.length > 1 ? ": name one as 'stateMachine'" : ''}`);
}

function isDefinition(source: SimulationSource): source is Definition {
  return isObject(source) && Object.hasOwn(source, 'StartAt');
}

function isTemplateOrDefinitionFile(source: SimulationSource): source is string {
  return typeof source === 'string';
}

/** A template stays a path, as what it refers to lies beside it. */
function readDefinition(file: string): SimulationSource {
  let content: unknown;
  try {
    content = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SimulationError(`The file '${file}' cannot be read as JSON: ${(error as Error).message}`);
  }
  return isObject(content) && Object.hasOwn(content, 'StartAt') ? (content as unknown as Definition) : file;
}
